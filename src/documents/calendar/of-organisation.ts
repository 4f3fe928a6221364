import { decisionOn } from '../../model/approval.ts'
import type { Organisation, Service } from '../../model/declaration.ts'
import { lastDay } from '../../model/duration.ts'
import { listed, statementsOf } from '../../model/fact.ts'
import type { CalendarContext } from './context.ts'
import type { DueEntry } from './entry.ts'
import { plusMonths } from './months.ts'

/** Days of our own decisions and assessments. */
export function* dueOfOurs(context: CalendarContext): Generator<DueEntry> {
  const { organisation, services } = context.subject.workspace
  if (organisation) yield* approvals(organisation, context)
  for (const service of services) yield* assessments(service, organisation, context)
}

/** The decisions that hold today, with their last days. */
function* approvals(
  organisation: Organisation,
  { entry, subject }: CalendarContext,
): Generator<DueEntry> {
  for (const service of subject.workspace.services) {
    for (const one of listed(service.subprocessors)) {
      const decision = decisionOn(one, service, subject.workspace)
      if (one.inUse === false || decision?.until === undefined) continue
      if ((decision.approved ?? true) !== true) continue
      yield entry(
        'approval',
        organisation,
        { on: decision, field: 'until' },
        {
          declaration: service.id,
          day: decision.until,
          name: one.name ?? one.description ?? one.id,
          ...(decision.date !== undefined && { since: decision.date }),
          ...(decision.by !== undefined && { owner: decision.by }),
          who: 'us',
          rule: 'subprocessor-approval-expired',
        },
      )
    }
  }
}

interface Made {
  readonly day: string
  readonly on: object
  readonly name: string
}

/**
 * Assessments, each counted from the latest of its kind. No law and no rule gives a number; they are
 * due with the review of the declaration, for the same changes make both old.
 */
function* assessments(
  service: Service,
  organisation: Organisation | undefined,
  { entry, months, subject, country: nameOf }: CalendarContext,
): Generator<DueEntry> {
  const allowed = months('review-overdue', 'months', service)
  if (allowed === undefined) return
  const transfers = new Map<string, Made>()
  const impacts = new Map<string, Made>()
  const keep = (into: Map<string, Made>, key: string, made: Made) => {
    if (made.day > (into.get(key)?.day ?? '')) into.set(key, made)
  }
  for (const transfer of listed(service.transfers))
    for (const { detail, on } of statementsOf(transfer, 'assessment')) {
      const day = lastDay(detail.date)
      if (day !== undefined) keep(transfers, transfer.to, { day, on, name: nameOf(transfer.to) })
    }
  for (const one of organisation?.assessments ?? []) {
    if (one.service !== service.id || one.date === undefined) continue
    const made = { day: one.date, on: one }
    if (one.type === 'impact') keep(impacts, '', { ...made, name: service.name })
    else if (one.country !== undefined)
      keep(transfers, one.country, { ...made, name: nameOf(one.country) })
  }
  const kinds = [
    { kind: 'transfer-assessment', made: transfers, rule: 'transfer-assessment-missing' },
    { kind: 'impact-assessment', made: impacts, rule: 'assessment-missing' },
  ] as const
  for (const { kind, made, rule } of kinds)
    for (const [key, { day: since, on, name }] of made) {
      const { basis } = subject.report.rules.find(({ id }) => id === rule) ?? { basis: [] }
      yield entry(
        kind,
        service,
        { on, field: 'date' },
        {
          id: `${kind}:${service.id}:${key}`,
          day: plusMonths(since, allowed),
          name,
          since,
          months: allowed,
          who: 'us',
          basis,
        },
      )
    }
}
