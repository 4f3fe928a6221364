import { idFrom } from '../model/id-from.ts'
import { type CompanyName, companiesIn, hasForm } from './company-names.ts'
import type { DraftDocument, DraftRow, LeftOutRow } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import type { Lexicon } from './lexicon.ts'
import type { ListEntry } from './list-entry.ts'
import { type CountryOf, namedPlaces } from './places-in.ts'
import { quoteAround } from './quote-around.ts'

/** What entries of a list come to: a row for each company, and who is left out and why. */
export interface NamedRows {
  readonly rows: readonly DraftRow[]
  readonly leftOut: readonly LeftOutRow[]
}

export function namedRows(
  one: DraftDocument,
  entries: readonly ListEntry[],
  lexicon: Lexicon,
  countryOf: CountryOf,
): NamedRows {
  const rows: DraftRow[] = []
  const leftOut: LeftOutRow[] = []
  for (const entry of entries) {
    const text = (entry.said.name ?? '').replaceAll(/\s+/g, ' ').trim()
    const why = whyNone(text, entry, lexicon)
    const place = placeOf(one, entry, quoteAround(text, [0, Math.min(text.length, 150)]))
    const found = why === undefined && place ? companiesIn(entry.said.name ?? '', countryOf) : []
    const named = found.filter(({ name }) => idOf(name) !== '' && isCompany(name, lexicon))
    if (place)
      rows.push(...named.map((company) => ({ ...rowOf(company, entry, countryOf), ...place })))
    if (named.length === 0)
      leftOut.push({ text, source: place?.source ?? one.id, why: why ?? 'no-company' })
  }
  return { rows, leftOut }
}

/** Why an entry names nobody who is a sub-processor now. */
function whyNone(
  text: string,
  { said, over }: ListEntry,
  { pending, former }: Lexicon,
): LeftOutRow['why'] | undefined {
  if (former.test(over)) return 'former'
  // A form that nobody has filled in names nobody.
  if (isBlank(text) || /^\[|_{3}|\.{4}|\bTODO\b|\{\{/.test(text)) return 'empty'
  return pending.test(text) || pending.test((said.task ?? '').slice(0, 40)) ? 'pending' : undefined
}

/** What bears the form of a company, or else looks like a name and not like a kind of company. */
function isCompany(text: string, { noCompany }: Lexicon): boolean {
  if (hasForm(text) && text.length <= 140) return true
  const bare = text.replace(/\s*\([^()]*\)$/, '')
  return (
    /^(?:[\p{Lu}\d“"„]|\w+\.\w|[a-z]+[A-Z])/u.test(bare) &&
    /\p{L}/u.test(bare) &&
    text.length <= 100 &&
    bare.split(' ').length <= 8 &&
    !/[.!?]\s+\p{Lu}/u.test(bare) &&
    !date.test(bare) &&
    !sentence.test(bare) &&
    !noCompany.test(bare)
  )
}

const date =
  /^\d{1,2}(?:er|ᵉʳ|\.)?\s?\p{L}+\.?\s\d{4}$|^\d{1,4}[./-]\d|^\p{L}+\.?\s(?:\d{1,2},\s)?\d{4}$/u

/** "L'adhésion", "The accession": an article and a common noun. */
const sentence = /^(?:[LD]['’]|(?:The|An?|Les?|La|Une?|Des|Der|Die|Das|Eine?|El|Los|Las)\s)\p{Ll}/u

const isBlank = (text: string): boolean =>
  /^(?:[-–—]|n\/?a|none|keine?|néant|ninguno)?$/i.test(text)

function rowOf(
  { name, address: behind, where }: CompanyName,
  { said }: ListEntry,
  countryOf: CountryOf,
): Omit<DraftRow, 'source' | 'quote'> {
  const cell = (text: string | undefined) => {
    const plain = (text ?? '').replaceAll(/[^\S\n]+/g, ' ').trim()
    return isBlank(plain) ? undefined : plain
  }
  const flat = (text: string | undefined) => cell(text)?.replaceAll(/\s+/g, ' ')
  const task = flat(said.task)
  const address = flat(said.address) ?? flat(behind)
  const contact = flat(said.contact)
  const stated = [cell(said.country), where, ...(cell(said.country) ? [] : [address])]
    .map((text) => namedPlaces(text ?? '', countryOf))
    .find(({ countries, regions }) => countries.length + regions.length > 0)
  const { countries = [], regions = [] } = stated ?? {}
  const [country] = countries
  const isOne = countries.length === 1 && regions.length === 0
  return {
    id: idOf(name),
    name,
    ...(task !== undefined && { task }),
    ...(isOne && country !== undefined && { country }),
    ...(countries.length > 0 && !isOne && { locations: countries }),
    ...(regions.length > 0 && { regions }),
    ...(address !== undefined && { address }),
    ...(contact !== undefined && { contact }),
  }
}

/** What several tables list: who stands in two of them is one, who stands twice in one of them is two. */
export function joinedRows(tables: readonly (readonly DraftRow[])[]): readonly DraftRow[] {
  const rows = new Map<string, DraftRow>()
  for (const table of tables) {
    const here = new Set<string>()
    for (const row of table) {
      let { id } = row
      for (let next = 2; here.has(id); next++) id = `${row.id}-${next}`
      here.add(id)
      const before = rows.get(id)
      const { country, locations, regions, ...rest } = row
      const isPlaced = before?.country ?? before?.locations ?? before?.regions
      rows.set(id, before ? { ...(isPlaced ? rest : row), ...before } : { ...row, id })
    }
  }
  return [...rows.values()]
}

/** Without the form of the company, which two lists may write in two ways. */
const idOf = (name: string): string =>
  idFrom(
    name.replace(
      /\b(?:inc|ltd|llc|gmbh|ag|sas|sarl|s\.?a\.?r\.?l|s\.?a\.?|s\.?l\.?u?|b\.?v|oy|ab|plc|limited|co|kg|se|corp(?:oration)?|pbc|ehf|aps|as|srl|spa)\b\.?/gi,
      ' ',
    ),
  )
