import type { Document, Service } from '../../model/declaration.ts'
import { lastDay } from '../../model/duration.ts'
import { listed, statementsOf } from '../../model/fact.ts'
import { dueOfAdequacy } from './adequacy.ts'
import type { CalendarContext } from './context.ts'
import type { DueEntry } from './entry.ts'
import { plusMonths } from './months.ts'
import { dueOfSubprocessor } from './subprocessor.ts'

/** Every day that a service's own declaration makes count. */
export function* dueOfService(service: Service, context: CalendarContext): Generator<DueEntry> {
  yield* review(service, context)
  yield* documentsOf(service, context)
  yield* listOf(service, context)
  for (const one of listed(service.subprocessors)) yield* dueOfSubprocessor(one, service, context)
  yield* certificates(service, context)
  yield* dueOfAdequacy(service, context)
}

function* review(service: Service, { entry, months }: CalendarContext): Generator<DueEntry> {
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

function* documentsOf(service: Service, { entry, months }: CalendarContext): Generator<DueEntry> {
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

function* listOf(service: Service, { entry, months }: CalendarContext): Generator<DueEntry> {
  const rule = 'subprocessor-list-stale'
  const allowed = months(rule, 'months', service)
  const [list] = statementsOf(service.subprocessing, 'list')
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

function* certificates(service: Service, { entry, subject }: CalendarContext): Generator<DueEntry> {
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
