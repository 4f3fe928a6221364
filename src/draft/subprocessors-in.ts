import { cardEntries } from './card-entries.ts'
import type { DraftDocument } from './draft-fact.ts'
import { hyphenated } from './flowing.ts'
import { languageOf, lexiconOf } from './lexicon.ts'
import { listEntries } from './list-entries.ts'
import { joinedRows, type NamedRows, namedRows } from './named-rows.ts'
import { calledKind, isCalledAgreement } from './paper-kind.ts'
import type { CountryOf } from './places-in.ts'
import { tableEntries } from './table-entries.ts'
import type { TermLanguage } from './term-languages.ts'

/**
 * The sub-processors of a document: in its tables, or else in lists and sentences, or else as forms.
 * Cells, entries and items become entries that say what means what, and these become rows.
 * `listed`: the document is a list of them, whatever it is called, unless it calls itself an agreement.
 */
export function subprocessorsIn(
  written: DraftDocument,
  countryOf: CountryOf,
  {
    language,
    listed: isGiven = false,
  }: { readonly language?: TermLanguage; readonly listed?: boolean } = {},
): NamedRows {
  const document = { ...written, document: hyphenated(written.document) }
  const lexicon = lexiconOf(
    language ?? languageOf(document.document.blocks.map(({ text }) => text).join(' ')),
  )
  const listed =
    calledKind(document.document, lexicon) === 'sub-processor-list' ||
    (isGiven && !isCalledAgreement(document.document, lexicon))
  const leftOut: NamedRows['leftOut'][number][] = []
  for (const read of [
    () => tableEntries(document, countryOf, listed),
    () => [listEntries(document, lexicon, countryOf, listed)],
    () => [cardEntries(document, lexicon, listed)],
  ]) {
    const tables = read().map((entries) => namedRows(document, entries, lexicon, countryOf))
    leftOut.push(...tables.flatMap((table) => table.leftOut))
    const rows = joinedRows(tables.map((table) => table.rows))
    if (rows.length > 0) return { rows, leftOut }
  }
  return { rows: [], leftOut }
}
