import type { Service } from '../../model/declaration.ts'
import { listed, statementsOf } from '../../model/fact.ts'
import type { CalendarContext } from './context.ts'
import type { DueEntry } from './entry.ts'

/** Decisions that make a country adequate to which data go, once for each country. */
export function* dueOfAdequacy(
  service: Service,
  { entry, subject, country: nameOf }: CalendarContext,
): Generator<DueEntry> {
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
        name: nameOf(country),
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
    const tools = statementsOf(transfer, 'safeguard').map(({ detail }) => detail.type)
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
