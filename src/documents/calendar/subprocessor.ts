import { decisionOn } from '../../model/approval.ts'
import type { Service, Subprocessor } from '../../model/declaration.ts'
import { lastDayToObject } from '../registers/objection.ts'
import type { CalendarContext } from './context.ts'
import type { DueEntry } from './entry.ts'

/** The last day to object to one that was announced, and the day on which it starts. */
export function* dueOfSubprocessor(
  one: Subprocessor,
  service: Service,
  { entry, subject }: CalendarContext,
): Generator<DueEntry> {
  const { asOf } = subject.workspace
  if (one.inUse === false) return
  const { since, notified } = one
  const name = one.name ?? one.description ?? one.id
  const decision = decisionOn(one, service, subject.workspace)
  const isDecided = notified !== undefined && (decision?.date ?? '') >= notified
  const last = lastDayToObject(service, notified)
  const law = { rule: 'subprocessor-before-notice-ended' }
  // A day on which nobody can object any more is nobody's to do.
  if (last !== undefined && last >= asOf && !isDecided && notified !== undefined)
    yield entry(
      'objection',
      service,
      { on: one, field: 'notified' },
      {
        day: last,
        name,
        since: notified,
        who: 'us',
        ...law,
      },
    )
  if (since !== undefined && since >= asOf)
    yield entry(
      'start',
      service,
      { on: one, field: 'since' },
      { day: since, name, who: 'us', ...law },
    )
}
