import { hoursAtMost } from '../model/duration.ts'
import type { Drift } from './drift.ts'

/** Units as agreements write them in four languages, by the words in which they are declared. */
const units: readonly (readonly [unit: string, written: RegExp])[] = [
  ['hours', /hours?|Stunden?|heures?|horas?/u],
  [
    'business days',
    /(?:business|working) days?|(?:Werk|Arbeits)tag(?:en?)?|jours ouvr(?:és|ables)|días (?:hábiles|laborables)/u,
  ],
  [
    'days',
    /(?:calendar )?days?|(?:Kalender)?tag(?:en?)?|jours?(?: calendaires)?|días?(?: naturales)?/u,
  ],
  ['weeks', /weeks?|Wochen?|semaines?|semanas?/u],
  ['months', /months?|Monat(?:en?)?|mois|meses|mes/u],
  ['years', /years?|Jahr(?:en?)?|années?|ans?|años?/u],
  ['%', /%|percent|Prozent|pour cent|por ciento/u],
]

/** "72 hours", "forty-eight (48) hours", "48-hour", "48 Stunden". */
const lengths = new RegExp(
  `(\\d+)\\)?[\\s-]*(?:${units.map(([, { source }]) => `(${source})`).join('|')})(?![\\p{L}])`,
  'giu',
)

/** A declared value that its passage no longer says, and what it says instead. */
export interface Restated {
  readonly field: string
  readonly value: string
  /** Absent where it is struck and nothing stands in its place. */
  readonly now?: string
}

/** What a passage that changed says otherwise than what is declared, where that is a length. */
export function restatedBy(
  on: object,
  { fate, from, to }: Pick<Drift, 'fate' | 'from'> & { readonly to?: Drift['to'] | undefined },
): Restated | undefined {
  if (fate !== 'changed' || !to) return undefined
  const [before, after] = [lengthsIn(from.text), lengthsIn(to.text)]
  const struck = before.filter((one) => !after.includes(one))
  const [now] = after.filter((one) => !before.includes(one))
  for (const [field, value] of Object.entries(on)) {
    // What is declared is a length and nothing else; a quote only holds one.
    if (typeof value !== 'string' || value.replace(lengths, '').trim() !== '') continue
    const declared = lengthsIn(value)
    if (declared.length !== 1 || !struck.includes(declared[0] ?? '')) continue
    return { field, value, ...(now !== undefined && { now }) }
  }
  return undefined
}

/** The lengths in a text, as a declaration would have them: `48 hours`, `1 month`. */
const lengthsIn = (text: string): readonly string[] =>
  [...text.matchAll(lengths)].map(([, count = '', ...written]) => {
    const [unit = ''] = units[written.findIndex((one) => one !== undefined)] ?? []
    return unit === '%' ? `${count} %` : `${count} ${count === '1' ? unit.replace(/s$/, '') : unit}`
  })

/** What that does to what is declared, in words. */
export function postureOf(
  on: object,
  drift: Pick<Drift, 'fate' | 'from' | 'to'>,
): string | undefined {
  if (drift.fate === 'gone') return 'what is declared is no longer stated'
  const restated = restatedBy(on, drift)
  if (!restated) return undefined
  const { field, value, now } = restated
  const declared = `${field}: ${value} is declared`
  if (now === undefined) return `${declared}, and is struck`
  return `${declared}, and ${now} is written now${compared(value, now)}`
}

function compared(declared: string, now: string): string {
  const [a, b] = [hoursAtMost(declared), hoursAtMost(now)]
  if (a === undefined || b === undefined || a === b) return ''
  return a < b ? ', which is longer' : ', which is shorter'
}
