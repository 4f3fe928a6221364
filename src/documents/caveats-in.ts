import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { inWords } from '../model/words.ts'
import { wordsOfLanguage } from './words/words.ts'

/** The caveats of every report, in the language of a document. */
export function caveatsIn(
  language: Language,
  { selection, summary, rules, assumedInvalid, lawStale, lawDate }: Report,
): readonly string[] {
  const { and, caveats } = wordsOfLanguage(language).findings
  const listed = (names: readonly string[]) => inWords(names, and)
  return [
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
