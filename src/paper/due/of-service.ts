import type { Document, Service, Subprocessor } from '../../model/declaration.ts'
import { lastDay } from '../../model/duration.ts'
import { listed, said } from '../../model/fact.ts'
import { decisionOn } from '../register/decision.ts'
import { lastDayToObject } from '../register/objection.ts'
import type { Context } from './context.ts'
import type { DueEntry } from './entry.ts'
import { plusMonths } from './months.ts'

/** Every day that a service's own declaration makes count. */
export function* dueOfService(service: Service, context: Context): Generator<DueEntry> {
  yield* review(service, context)
  yield* documentsOf(service, context)
  yield* listOf(service, context)
  for (const one of listed(service.subprocessors)) yield* subprocessor(one, service, context)
  yield* certificates(service, context)
  yield* adequacy(service, context)
}

function* review(service: Service, { entry, months }: Context): Generator<DueEntry> {
  const rule = 'review-overdue'
  const allowed = months(rule, 'months', service)
  const { reviewed: since, name } = service
  if (since === undefined || allowed === undefined) return
  const day = plusMonths(since, allowed)
  const at = { on: service, field: 'reviewed' }
  yield entry('review', service, at, { day, name, since, months: allowed, who: 'us', rule })
}

/** A certificate says itself when it ends, and what was replaced may be old. */
const ages = ({ type, status }: Document) => type !== 'certificate' && status !== 'superseded'

function* documentsOf(service: Service, { entry, months }: Context): Generator<DueEntry> {
  const rule = 'document-old'
  const allowed = months(rule, 'months', service)
  if (allowed === undefined) return
  for (const [id, document] of Object.entries(service.documents ?? {})) {
    const since = lastDay(document.date)
    if (since === undefined || !ages(document)) continue
    yield entry(
      'document',
      service,
      { on: document, field: 'date' },
      {
        day: plusMonths(since, allowed),
        name: document.title ?? id,
        since,
        months: allowed,
        who: 'vendor',
        rule,
      },
    )
  }
}

function* listOf(service: Service, { entry, months }: Context): Generator<DueEntry> {
  const rule = 'subprocessor-list-stale'
  const allowed = months(rule, 'months', service)
  const [list] = said(service.subprocessing, 'list')
  if (allowed === undefined || list?.stand !== 'stated') return
  const { url, document, updated } = list.detail
  if (url === undefined && document === undefined) return
  const since = lastDay(updated ?? service.documents?.[document ?? '']?.date)
  if (since === undefined) return
  yield entry(
    'list',
    service,
    { on: list.on, field: list.field ?? 'updated' },
    {
      day: plusMonths(since, allowed),
      name: service.name,
      since,
      months: allowed,
      who: 'vendor',
      rule,
    },
  )
}

function* subprocessor(
  one: Subprocessor,
  service: Service,
  { entry, subject }: Context,
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

function* certificates(service: Service, { entry, subject }: Context): Generator<DueEntry> {
  for (const { on, name, certificate, edition } of subject.endings.certificatesOf(service)) {
    const field = on.expires === undefined ? 'issued' : 'expires'
    if (certificate)
      yield entry(
        'certificate',
        service,
        { on, field },
        {
          day: certificate.day,
          name,
          who: 'vendor',
          rule: 'certificate-expired',
        },
      )
    // What has run out by itself needs no new edition.
    if (edition && (certificate === undefined || certificate.day > edition.day))
      yield entry(
        'edition',
        service,
        { on, field: on.edition === undefined ? 'scheme' : 'edition' },
        {
          day: edition.day,
          name,
          ...(edition.successor !== undefined && { successor: edition.successor }),
          who: 'vendor',
          rule: 'certificate-edition-ended',
        },
      )
  }
}

/** Decisions that make a country adequate to which data go, once for each country. */
function* adequacy(service: Service, { entry, subject }: Context): Generator<DueEntry> {
  const seen = new Set<string>()
  for (const { country, on, field } of countriesIn(service)) {
    if (seen.has(country)) continue
    seen.add(country)
    const end = subject.endings.adequacyOf(country)
    if (end === undefined) continue
    yield entry(
      'adequacy',
      service,
      { on, field },
      {
        id: `adequacy:${service.id}:${country}`,
        day: end.day,
        name: subject.countries.nameOf(country) ?? country,
        who: 'us',
        rule: 'adequacy-not-in-force',
      },
    )
  }
}

interface Mention {
  readonly country: string
  readonly on: object
  readonly field: string
}

function* countriesIn(service: Service): Generator<Mention> {
  for (const transfer of listed(service.transfers)) {
    const tools = said(transfer, 'safeguard').map(({ detail }) => detail.type)
    if (tools.length === 0 || tools.some((tool) => tool === 'adequacy' || tool === 'dpf'))
      yield { country: transfer.to, on: transfer, field: 'to' }
  }
  // Where a transfer is declared, its tool says what carries it.
  const declared = new Set<string>(listed(service.transfers).map(({ to }) => to))
  const elsewhere = function* (): Generator<Mention> {
    for (const location of listed(service.locations))
      for (const country of [...listed(location.countries), ...(location.selected ?? [])])
        yield { country, on: location, field: 'countries' }
    for (const one of listed(service.subprocessors)) {
      if (one.inUse === false) continue
      for (const country of listed(one.locations)) yield { country, on: one, field: 'locations' }
      if (one.country !== undefined) yield { country: one.country, on: one, field: 'country' }
    }
  }
  for (const mention of elsewhere()) if (!declared.has(mention.country)) yield mention
}
