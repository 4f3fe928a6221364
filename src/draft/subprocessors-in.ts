import { cardRows } from './card-rows.ts'
import type { DraftDocument, DraftRow } from './draft-fact.ts'
import { languageOf, lexiconOf } from './lexicon.ts'
import { listRows } from './list-rows.ts'
import { type CountryOf, rowsIn } from './rows-in.ts'
import type { TermLanguage } from './term-languages.ts'

/**
 * The sub-processors of a document: in its tables, or else in a list of entries, or else as forms.
 * `listed`: the document is a list of them, whatever it is called.
 */
export function subprocessorsIn(
  one: DraftDocument,
  countryOf: CountryOf,
  {
    language,
    listed = false,
  }: { readonly language?: TermLanguage; readonly listed?: boolean } = {},
): readonly DraftRow[] {
  const tables = rowsIn(one, countryOf, listed)
  if (tables.length > 0) return tables
  const lexicon = lexiconOf(
    language ?? languageOf(one.document.blocks.map(({ text }) => text).join(' ')),
  )
  const entries = listRows(one, lexicon, countryOf)
  return entries.length > 0 ? entries : cardRows(one, lexicon, countryOf, listed)
}
