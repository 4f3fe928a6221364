import type { Lexicon } from './lexicon.ts'

/** A length of time in a sentence, as a declaration writes it, and where it stands. */
export interface Quantity {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Every length of time in a text: "48 hours", "thirty (30) days", "deux mois". */
export function quantitiesIn(
  text: string,
  { numbers, number, units }: Lexicon,
): readonly Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(number)) {
    const digits = match[1] ?? match[2] ?? match[3]
    const count = digits === undefined ? numbers[(match[4] ?? '').toLowerCase()] : Number(digits)
    const rest = text.slice(match.index + match[0].length)
    const unit = units.flatMap(([pattern, name]) => {
      const hit = pattern.exec(rest)
      return hit ? [{ name, length: hit[0].length }] : []
    })[0]
    if (count === undefined || count === 0 || !unit) continue
    // "Once per year" is how often, and not how long.
    if (
      /(?:once|twice|per|pro|par|je|chaque|every|each|al|cada|im|fois|vez|veces|mal)\s*$/i.test(
        text.slice(0, match.index),
      )
    )
      continue
    found.push({
      value: `${count} ${count === 1 ? unit.name.replace(/s$/, '') : unit.name}`,
      start: match.index,
      end: match.index + match[0].length + unit.length,
    })
  }
  return found
}

/** The word for how fast in a text, if there is one: the strictest that is said. */
export const promptnessWord = (text: string, { promptness }: Lexicon): string | undefined =>
  promptness.find(([pattern]) => pattern.test(text))?.[1]

/** How far a word is from a place in a text; very far where it is not there. */
export function distanceTo(text: string, pattern: RegExp, { start, end }: Quantity): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
    const from = match.index
    const to = from + match[0].length
    nearest = Math.min(nearest, from >= end ? from - end : to <= start ? start - to : 0)
  }
  return nearest
}

/** The days in a text, as YYYY-MM-DD or YYYY-MM, in order. */
export function datesIn(
  text: string,
  { months }: Lexicon,
): readonly { readonly value: string; readonly start: number }[] {
  const found: { value: string; start: number }[] = []
  const monthOf = (word: string) =>
    months.findIndex((month) => month.test(word.replace(/\.$/, ''))) + 1
  const add = (start: number, year: string, month: number, day?: number) => {
    if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return
    const two = (value: number) => String(value).padStart(2, '0')
    found.push({ value: `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`, start })
  }
  const iso = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g
  const dotted = /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})\b/g
  const short = /(?<![\d./])(\d{1,2})\/((?:19|20)\d{2})\b/g
  const worded =
    /(?<!\d)(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?)?(\p{L}{3,10}\.?),?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de\s+|del\s+)?((?:19|20)\d{2})\b/gu
  for (const match of text.matchAll(iso))
    add(match.index, match[1] ?? '', Number(match[2]), Number(match[3]))
  for (const match of text.matchAll(dotted))
    add(match.index, match[3] ?? '', Number(match[2]), Number(match[1]))
  for (const match of text.matchAll(short)) add(match.index, match[2] ?? '', Number(match[1]))
  for (const match of text.matchAll(worded)) {
    const day = match[1] ?? match[3]
    add(
      match.index,
      match[4] ?? '',
      monthOf(match[2] ?? ''),
      day === undefined ? undefined : Number(day),
    )
  }
  return found.sort((a, b) => a.start - b.start)
}
