import type { LegalInstrument } from '../model/citation.ts'
import type { Book } from './io/host.ts'
import { didYouMean, UsageError } from './io/usage-error.ts'

/** The instruments that the words of `--assume-invalid` mean, in the order of the tables. */
export function assumedInstruments(
  words: readonly string[],
  { instruments }: Book,
): readonly LegalInstrument[] {
  const all = instruments.flatMap(({ id, words: others }) => [id, ...others])
  for (const word of words)
    if (!all.includes(word.toLowerCase()))
      throw new UsageError(
        `no instrument of transfer is called "${word}"${didYouMean(word, all) || ', for example dpf, scc, eu-us-dpf or 2021/914'}`,
      )
  const meant = new Set(words.map((word) => word.toLowerCase()))
  return instruments.filter(({ id, words: others }) => [id, ...others].some((w) => meant.has(w)))
}
