import {
  type DueDay,
  lastDay,
  listed,
  plusMonths,
  type Service,
  statementsOf,
  type Workspace,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { assessmentBasis } from '../law/transfer-tools.ts'

interface Made {
  readonly day: string
  readonly on: object
}

/**
 * Assessments, each counted from the latest of its kind. No law and no rule gives a number; they are
 * due with the review of the declaration, for the same changes make both old.
 */
export function* assessmentsDue(
  service: Service,
  { organisation }: Workspace,
  months: number,
): Generator<DueDay> {
  const transfers = new Map<string, Made>()
  const impacts = new Map<string, Made>()
  const keep = (into: Map<string, Made>, key: string, made: Made) => {
    if (made.day > (into.get(key)?.day ?? '')) into.set(key, made)
  }
  for (const transfer of listed(service.transfers))
    for (const { detail, on } of statementsOf(transfer, 'assessment')) {
      const day = lastDay(detail.date)
      if (day !== undefined) keep(transfers, transfer.to, { day, on })
    }
  for (const one of organisation?.assessments ?? []) {
    if (one.service !== service.id || one.date === undefined) continue
    const made = { day: one.date, on: one }
    if (one.type === 'impact') keep(impacts, '', made)
    else if (one.country !== undefined) keep(transfers, one.country, made)
  }
  const due = (key: string, { day: since, on }: Made) => ({
    on,
    field: 'date',
    key,
    day: plusMonths(since, months),
    since,
    months,
    who: 'us' as const,
    passes: true as const,
  })
  for (const [country, made] of transfers)
    yield {
      kind: 'transfer-assessment',
      ...due(country, made),
      name: country,
      country,
      basis: assessmentBasis,
    }
  for (const [key, made] of impacts)
    yield {
      kind: 'impact-assessment',
      ...due(key, made),
      name: service.name,
      basis: [gdpr(35, 1), gdpr(35, 3), edpb('WP248')],
    }
}
