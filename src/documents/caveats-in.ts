import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { inWords } from '../model/words.ts'
import { unverifiedFacts } from '../report/caveats.ts'
import { wordsOfLanguage } from './words/words.ts'

/** The caveats of every report, in the language of a document. */
export function caveatsIn(
  language: Language,
  { selection, summary, rules, assumedInvalid, lawStale, lawDate, part }: Report,
): readonly string[] {
  const { and, caveats } = wordsOfLanguage(language).findings
  const listed = (names: readonly string[]) => inWords(names, and)
  return [
    ...(part ? [caveats.part(part)] : []),
    ...(selection.length > 0
      ? [
          caveats.selection({
            names: listed(selection),
            count: selection.length,
            rules: summary.rules,
            all: rules.length,
          }),
        ]
      : []),
    ...(assumedInvalid.length > 0
      ? [caveats.invalid({ names: listed(assumedInvalid.map(({ id }) => id)) })]
      : []),
    ...(lawStale ? [caveats.stale({ lawDate })] : []),
  ]
}

/** The same, and on what nobody has looked up: for documents that do not say so beside each finding. */
export function allCaveatsIn(language: Language, report: Report): readonly string[] {
  const { unverified } = wordsOfLanguage(language).findings.caveats
  const facts = unverifiedFacts(report.findings)
  return [
    ...caveatsIn(language, report),
    ...(facts.length > 0 ? [unverified({ facts: facts.join('; ') })] : []),
  ]
}
