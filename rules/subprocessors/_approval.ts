import type { Service, Subprocessor, Workspace } from '../../src/model/rule.ts'
import { engaged } from './_engaged.ts'

/** The sub-processors that handle our data on the day: a newcomer still waits for its first day. */
export const inUse = (service: Service, { asOf }: Workspace): readonly Subprocessor[] =>
  engaged(service).filter(({ since = '' }) => since <= asOf)
