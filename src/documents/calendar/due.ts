import { compareText } from '../../model/compare-text.ts'
import { type Due, dueKinds } from '../../model/due.ts'
import { plusDays } from '../../model/duration.ts'
import type { Report } from '../../model/report.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { localCountryName } from '../text/country-names.ts'

/** What falls due up to a day, and what is overdue. */
export interface DueList {
  /** The last day that is looked at. */
  readonly until: string
  /** By day, then by declaration and kind. */
  readonly entries: readonly Due[]
}

export function dueIn(
  subject: DocumentInput,
  {
    within,
    service: only,
    language = 'en',
  }: Pick<DocumentOptions, 'within' | 'service'> & Partial<Pick<DocumentOptions, 'language'>>,
): DueList {
  const { report, dues, countries } = subject
  const until = plusDays(report.asOf, within)
  const named = (country: string) => localCountryName(country, language, countries) ?? country
  const all = [...dues, ...waivers(report)]
    .map((due) => ({
      ...due,
      day: inCalendar(due.day),
      ...(due.country !== undefined && { name: named(due.country) }),
    }))
    .filter(({ day, declaration }) => day <= until && (only === undefined || declaration === only))
    .toSorted(
      (a, b) =>
        compareText(a.day, b.day) ||
        compareText(a.declaration ?? '', b.declaration ?? '') ||
        dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) ||
        compareText(a.id, b.id) ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0),
    )
  return { until, entries: distinct(all) }
}

/** A day that its month lacks, as its last. */
function inCalendar(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return date <= last ? day : `${day.slice(0, 8)}${last}`
}

/** Whether the last day has passed. */
export const isOverdue = ({ day }: Pick<Due, 'day'>, { asOf }: Pick<Report, 'asOf'>) => day < asOf

/** Exceptions that end, and those that have ended with their finding still there. */
function waivers({ waivers, rules }: Report): readonly Due[] {
  const basisOf = new Map(rules.map(({ id, basis }) => [id, basis]))
  return waivers.flatMap((waiver): readonly Due[] => {
    if (waiver.state !== 'in-force' && waiver.state !== 'expired') return []
    const { rule, service, path, fingerprint, expires, owner, location } = waiver
    const declaration = service ?? fingerprint?.split(':', 2)[1]
    return [
      {
        id: `waiver:${fingerprint ?? `${rule}:${service ?? ''}:${path ?? ''}`}`,
        kind: 'waiver',
        day: expires,
        ...(declaration !== undefined && { declaration }),
        name: rule,
        who: 'us',
        owner,
        place: location,
        rule,
        basis: basisOf.get(rule) ?? [],
      },
    ]
  })
}

/** Two that would bear one id are numbered, in their order. */
function distinct(entries: readonly Due[]): readonly Due[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const count = (seen.get(entry.id) ?? 0) + 1
    seen.set(entry.id, count)
    return count === 1 ? entry : { ...entry, id: `${entry.id}~${count}` }
  })
}
