import type { BlockTarget } from '../evidence/resolve.ts'
import type { TextBlock } from '../evidence/source-document.ts'
import { idFrom } from '../model/id-from.ts'
import type { DraftDocument, DraftRow } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { quoteAround } from './quote-around.ts'
import { termLanguages } from './term-languages.ts'

/** Finds the code of a country by its name; the caller knows the names. */
export type CountryOf = (name: string) => string | undefined

type Table = Extract<TextBlock, { kind: 'table' }>
type Columns = Readonly<Record<string, number>>

/** The rows of every table of sub-processors in a document. `listed`: the file is such a list. */
export function rowsIn(
  one: DraftDocument,
  countryOf: CountryOf,
  listed = false,
): readonly DraftRow[] {
  let above: Above | undefined
  const tables = one.document.blocks.map((block, at) => {
    if (block.kind !== 'table') return []
    const width = block.rows[0]?.length ?? 0
    const own = columnsOf(block)
    // On the next page a table goes on without its head.
    const goesOn =
      own.columns?.['name'] === undefined && above?.width === width && at - above.at < 4
    const before = one.document.blocks.slice(Math.max(0, at - 2), at)
    const over = [
      ...block.headings,
      ...before.map(({ text }) => text),
      (block.rows[0] ?? []).join(' '),
    ]
    const headless = over.some((text) => isOfList(text))
      ? columnsWithoutHead(block, countryOf)
      : undefined
    const { columns, first } = goesOn
      ? { columns: above?.columns, first: 0 }
      : headless
        ? { columns: headless, first: 0 }
        : own
    if (columns?.['name'] === undefined) return []
    if (!goesOn && !listed && !isList(columns) && !over.some((text) => isOfList(text))) return []
    const ownHead = headless ? '' : (block.rows[0] ?? []).join('|').toLowerCase()
    const head = goesOn ? (above?.head ?? '') : ownHead
    above = { at, width, columns, head }
    return block.rows.slice(first).flatMap((cells, index) => {
      // A head that stands again on each page is no row.
      if (cells.join('|').toLowerCase() === head) return []
      const said = (column: string) => cells[columns[column] ?? -1]
      return namedRow(one, { block, row: index + first }, said, countryOf) ?? []
    })
  })
  return joinedRows(tables)
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
      const { country, locations, ...rest } = row
      const places = before?.country || before?.locations ? {} : { country, locations }
      rows.set(id, before ? { ...rest, ...withoutGaps(places), ...before } : { ...row, id })
    }
  }
  return [...rows.values()]
}

const withoutGaps = (places: Pick<DraftRow, 'country' | 'locations'> | object): object =>
  Object.fromEntries(Object.entries(places).filter(([, value]) => value !== undefined))

/** A table that may go on below. */
interface Above {
  readonly at: number
  readonly width: number
  readonly columns: Columns
  readonly head: string
}

/** Who does what, and where: nothing else has these columns in an agreement. */
const isList = ({ task, country, address }: Columns) =>
  task !== undefined && (country !== undefined || address !== undefined)

const lexicons = (): readonly Lexicon[] => termLanguages.map(lexiconOf)

const isOfList = (text: string) => lexicons().some(({ listHead }) => listHead.test(text))

/** Which column is what, by the words of its head, in the language that knows most of them. */
function columnsOf({ rows }: Table): { readonly columns?: Columns; readonly first: number } {
  const [head] = rows
  if (!head || head.length < 2) return { first: 0 }
  const readings = lexicons().map(({ columns }) => {
    const found: Record<string, number> = {}
    const taken = new Set<number>()
    // "Guarantee of a transfer to a third country" names no country.
    const isFor = (name: string, cell: string) =>
      columns[name]?.test(cell) && !(name === 'country' && columns['safeguard']?.test(cell))
    for (const name of Object.keys(columns)) {
      const free = head.flatMap((cell, at) =>
        taken.has(at) || !isFor(name, cell.trim()) ? [] : [at],
      )
      // "Services concerned | Purpose": a word for why says more than one for what.
      const at = (name === 'task' && free.find((one) => why.test(head[one] ?? ''))) || free[0]
      if (at === undefined) continue
      found[name] = at
      taken.add(at)
    }
    return found
  })
  const columns = readings.reduce((best, each) =>
    Object.keys(each).length > Object.keys(best).length ? each : best,
  )
  // A list without a column for names has them in the first.
  if (columns['name'] === undefined && Object.keys(columns).length > 0) {
    const free = head.findIndex((_, at) => !Object.values(columns).includes(at))
    return free === 0 ? { columns: { ...columns, name: 0 }, first: 1 } : { first: 1 }
  }
  return { columns, first: 1 }
}

const why = /purpose|zweck|finalit|finalidad|objet|function|funktion|fonction|funci/iu

/** Below the heading of a list, without a head: names come first, and some column holds countries. */
function columnsWithoutHead({ rows }: Table, countryOf: CountryOf): Columns | undefined {
  const width = rows[0]?.length ?? 0
  const places = Array.from({ length: width }, (_, at) =>
    rows.every((cells) => {
      const cell = cells[at] ?? ''
      return cell.length <= 60 && countriesIn(cell, countryOf).length > 0
    }),
  )
  const country = places.indexOf(true)
  if (country < 1 || rows.length < 2) return undefined
  const task = Array.from({ length: width }, (_, at) => at).find((at) => at > 0 && at !== country)
  return { name: 0, country, ...(task !== undefined && { task }) }
}

/** "Cloudwerk, Inc. 101 High Street": what stands behind the form of the company is its address. */
function partsOfName(text: string): readonly string[] | undefined {
  const [, name, rest] =
    /^(.{2,60}?[\s,](?:GmbH(?: & Co\. KG)?|AG|SE|UG|SAS|SARL|S\.L\.|S\.A\.|Inc\.?|LLC|Ltd\.?|Limited|B\.V\.|BV|AB|Oy|OÜ|PBC|Corp\.?))[\s,]+([^()]*\d.*)$/su.exec(
      text,
    ) ?? []
  return name !== undefined && rest !== undefined ? [name, rest] : undefined
}

/** What a list says of one sub-processor, by the names of its columns. */
export function namedRow(
  one: DraftDocument,
  target: BlockTarget,
  said: (column: string) => string | undefined,
  countryOf: CountryOf,
): DraftRow | undefined {
  const cell = (column: string) => {
    const text = (said(column) ?? '').replaceAll(/\s+/g, ' ').trim()
    return /^(?:[-–—]|n\/?a|none|keine?|néant|ninguno)?$/i.test(text) ? undefined : text
  }
  const whole = cell('name')
  // A form that nobody has filled in names nobody.
  if (whole === undefined || whole.length > 140 || /^\[|_{3}|\.{4}|\bTODO\b|\{\{/.test(whole))
    return undefined
  // "Cloudwerk GmbH, Musterstr. 1, 10115 Berlin": the company is what stands before its address.
  const [, bare = whole, inParens = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(whole) ?? []
  const named = countryOf(inParens.trim()) === undefined ? whole : bare
  const [name = named, ...rest] =
    partsOfName(named) ?? named.split(/\s*[,;(]\s*(?=c\/o\b|[^,;(]*\d)/)
  const id = idOf(name)
  const place = placeOf(one, { target }, quoteAround(whole, [0, Math.min(whole.length, 150)]))
  if (id === '' || !place) return undefined
  const where = cell('country') ?? (named === whole ? '' : inParens)
  const stated = countriesIn(where, countryOf)
  const countries =
    stated.length > 0 || (where !== '' && cell('address') === undefined)
      ? stated
      : countriesIn(`${cell('address') ?? ''} | ${rest.join(', ')}`, countryOf)
  const regions = regionsIn(where)
  const task = cell('task')
  const address = cell('address') ?? (rest.length > 0 ? rest.join(', ') : undefined)
  const contact = cell('contact')
  const [country] = countries
  return {
    id,
    name: name.trim(),
    ...(task !== undefined && { task }),
    ...(countries.length === 1 && country !== undefined && { country }),
    ...(countries.length > 1 && { locations: countries }),
    ...(countries.length === 0 && regions.length > 0 && { regions }),
    ...(address !== undefined && { address }),
    ...(contact !== undefined && { contact }),
    ...place,
  }
}

/** "EU" and "EEA" are no countries. */
const regionsIn = (text: string): readonly string[] =>
  [
    [
      'EEA',
      /\b(?:EEA|EEE|EWR|European Economic Area)\b|Espace économique|Wirtschaftsraum|Espacio Económico/iu,
    ],
    [
      'EU',
      /(?<!\p{L})(?:EU|UE|European Union|Europäische Union|Union européenne|Unión Europea)(?![\p{L}-])/iu,
    ],
  ].flatMap(([name, pattern]) => ((pattern as RegExp).test(text) ? [name as string] : []))

/** The countries that a text names, in order: whole, between commas, or at its end. */
export function countriesIn(text: string, countryOf: CountryOf): readonly string[] {
  const named = text
    .split(/[,;|/()&\n]|\s(?:and|und|et|y|or|oder|ou|o)\s|\s[-–—]\s/i)
    .map((part) =>
      part
        .trim()
        .replace(/\.$/, '')
        .split(/\s+/)
        .filter((word) => word !== ''),
    )
    .map((words) => ({ words, ...countryAmong(words, countryOf) }))
  const isAmerican = named.some(({ code, isCode }) => code === 'US' && !isCode)
  const hasName = named.some(({ code, isCode }) => code !== undefined && !isCode)
  const found = named.flatMap(({ code, isCode, words }) => {
    if (code === undefined) return []
    // "San Francisco, CA", "Atlanta, Georgia, USA": states of another country.
    const isState = isCode ? hasName || states.test(words.join(' ')) : isAmerican && code === 'GE'
    const isAlone = named.every(({ words }) => /^[A-Z]{2,3}$/.test(words.join('')))
    return isState && !isAlone ? [] : [code]
  })
  return [...new Set(found)]
}

const states = /^(?:AL|AR|AZ|CA|CO|GA|ID|IL|IN|KY|LA|MA|MD|ME|MN|MO|MS|MT|NC|NE|PA|SC|SD|TN|VA)$/

/** The country that some of the words name, the longest name first. */
function countryAmong(
  words: readonly string[],
  countryOf: CountryOf,
): { readonly code?: string; readonly isCode: boolean } {
  for (let length = Math.min(words.length, 5); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(' ')
      // Two or three capitals among other words may be anything, and New Jersey is not Jersey.
      const isCode = /^[A-Z]{2,3}$/.test(name) && !/^(?:USA|UAE|UK|US)$/.test(name)
      if ((isCode && words.length > 1) || (name.length <= 2 && !/^[A-Z]{2}$/.test(name))) continue
      if (!/^\p{Lu}\P{N}*$/u.test(name) || /^New$/i.test(words[from - 1] ?? '')) continue
      const code = countryOf(name)
      if (code !== undefined) return { code, isCode }
    }
  return { isCode: false }
}

/** Without the form of the company, which two lists may write in two ways. */
export const idOf = (name: string): string =>
  idFrom(
    name.replace(
      /\b(?:inc|ltd|llc|gmbh|ag|sas|sarl|s\.?a\.?r\.?l|s\.?a\.?|s\.?l\.?u?|b\.?v|oy|ab|plc|limited|co|kg|se|corp(?:oration)?|pbc|ehf|aps|as|srl|spa)\b\.?/gi,
      ' ',
    ),
  )
