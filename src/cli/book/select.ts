import { type Selectable, select, selectors } from '../../model/select.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'

/** The words of `--select`, each of which selects something: one that does not was a slip. */
export function selection(
  rules: readonly Selectable[],
  words: readonly string[],
): readonly string[] {
  for (const word of words)
    if (select(rules, [word]).length === 0)
      throw new UsageError(`"${word}" selects no rule${didYouMean(word, selectors(rules))}`)
  return words
}
