import {
  type Case,
  casesOf,
  daysAtMost,
  processes,
  type RightsAssistance,
  type Service,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'

export type Help = Case<RightsAssistance>

/** What the documents say of help with requests, each case (`for`) apart, and in each what prevails. */
export function helps(service: Service): readonly Help[] {
  if (!processes(service)) return []
  return casesOf(service, statementsOf(service.obligations, 'assistance', 'rights'), slowness)
}

const slowness = ({ detail }: Statement<RightsAssistance>) => daysAtMost(detail.within) ?? 0

/** Those that promise something: what they lack is asked one by one. */
export const promisedHelps = (service: Service): readonly Help[] =>
  helps(service).filter(({ stand }) => stand === 'stated' || stand === 'qualified')
