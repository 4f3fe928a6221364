import { withImplied } from '../model/found.ts'
import type { Part } from '../model/part.ts'
import type { WrittenReport } from '../model/report.ts'
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
  findings,
  part,
}: WrittenReport): readonly string[] {
  const facts = unverifiedFacts(findings)
  return [
    ...(part ? [partCaveat(part)] : []),
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
    ...(facts.length > 0 ? [`not verified against a source: ${facts.join('; ')}`] : []),
  ]
}

export const partCaveat = ({ index, of }: Part): string =>
  `part ${index} of ${of}: what the other parts hold is judged elsewhere`

/** Facts that nobody has looked up again, once each and not under every finding that rests on them. */
export function unverifiedFacts(findings: WrittenReport['findings']): readonly string[] {
  const titles = new Set<string>()
  for (const finding of findings)
    for (const { law } of withImplied([finding])) if (law && !law.verified) titles.add(law.title)
  return [...titles]
}
