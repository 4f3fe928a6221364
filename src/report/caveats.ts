import type { Report } from '../model/report.ts'
import { inWords } from '../model/words.ts'
import { count } from './text.ts'

/** What a reader must know so as not to take the report for another: a part for the whole, or a supposition for the law. */
export function caveats({
  selection,
  summary,
  rules,
  assumedInvalid,
  lawStale,
  lawDate,
}: Report): readonly string[] {
  return [
    ...(selection.length > 0
      ? [
          `only what ${inWords(selection)} ${selection.length === 1 ? 'selects' : 'select'} was checked: ${summary.rules} of ${count(rules.length, 'rule')}`,
        ]
      : []),
    ...(assumedInvalid.length > 0
      ? [
          `not the law as it is: ${inWords(assumedInvalid.map(({ id }) => id))} assumed to be invalid`,
        ]
      : []),
    ...(lawStale
      ? [`the tables of law, of ${lawDate}, are over a year older than the day asked`]
      : []),
  ]
}
