import type { TextBlock } from '../evidence/source-document.ts'
import { idFrom } from '../model/id-from.ts'
import type { DraftDocument, DraftRow } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { quoteAround } from './quote-around.ts'
import { termLanguages } from './terms.ts'

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
  const ids = new Set<string>()
  let above: Above | undefined
  return one.document.blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return []
    const width = block.rows[0]?.length ?? 0
    const own = columnsOf(block)
    // On the next page a table goes on without its head.
    const goesOn =
      own.columns?.['name'] === undefined && above?.width === width && at - above.at < 4
    const { columns, first } = goesOn ? { columns: above?.columns, first: 0 } : own
    if (columns?.['name'] === undefined) return []
    const before = one.document.blocks.slice(Math.max(0, at - 2), at)
    const over = [
      ...block.headings,
      ...before.map(({ text }) => text),
      (block.rows[0] ?? []).join(' '),
    ]
    if (!goesOn && !listed && !isList(columns) && !over.some((text) => isOfList(text))) return []
    const head = goesOn ? (above?.head ?? '') : (block.rows[0] ?? []).join('|').toLowerCase()
    above = { at, width, columns, head }
    return block.rows.slice(first).flatMap((cells, index) => {
      // A head that stands again on each page is no row.
      if (cells.join('|').toLowerCase() === head) return []
      const row = rowOf(one, block, cells, index + first, columns, countryOf)
      if (!row) return []
      let { id } = row
      for (let next = 2; ids.has(id); next++) id = `${row.id}-${next}`
      ids.add(id)
      return [{ ...row, id }]
    })
  })
}

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
    for (const [name, pattern] of Object.entries(columns))
      head.forEach((cell, at) => {
        if (found[name] !== undefined || taken.has(at) || !pattern.test(cell.trim())) return
        found[name] = at
        taken.add(at)
      })
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

function rowOf(
  one: DraftDocument,
  block: Table,
  cells: readonly string[],
  row: number,
  columns: Columns,
  countryOf: CountryOf,
): DraftRow | undefined {
  const cell = (name: string) => {
    const at = columns[name]
    const text = at === undefined ? '' : (cells[at] ?? '').replaceAll(/\s+/g, ' ').trim()
    return /^(?:[-–—]|n\/?a|none|keine?|néant|ninguno)?$/i.test(text) ? undefined : text
  }
  const whole = cell('name')
  // A form that nobody has filled in names nobody.
  if (whole === undefined || whole.length > 140 || /^\[|_{3}|\.{4}|\bTODO\b|\{\{/.test(whole))
    return undefined
  // "Cloudwerk GmbH, Musterstr. 1, 10115 Berlin": the company is what stands before its address.
  const [, bare = whole, inParens = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(whole) ?? []
  const named = countryOf(inParens.trim()) === undefined ? whole : bare
  const [name = named, ...rest] = named.split(/\s*[,;(]\s*(?=c\/o\b|[^,;(]*\d)/)
  const id = idOf(name)
  const place = placeOf(
    one,
    { target: { block, row } },
    quoteAround(whole, [0, Math.min(whole.length, 150)]),
  )
  if (id === '' || !place) return undefined
  const where = cell('country') ?? (named === whole ? '' : inParens)
  const countries = countriesIn(
    `${where} | ${where === '' ? `${cell('address') ?? ''} | ${rest.join(', ')}` : ''}`,
    countryOf,
  )
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
    ...(address !== undefined && { address }),
    ...(contact !== undefined && { contact }),
    ...place,
  }
}

/** The countries that a text names, in order: whole, between commas, or at its end. */
export function countriesIn(text: string, countryOf: CountryOf): readonly string[] {
  const found = new Set<string>()
  for (const part of text.split(/[,;|/()&\n]|\s(?:and|und|et|y|or|oder|ou|o)\s|\s[-–]\s/i)) {
    const words = part
      .trim()
      .replace(/\.$/, '')
      .split(/\s+/)
      .filter((word) => word !== '')
    for (let length = Math.min(words.length, 5), done = false; length > 0 && !done; length--)
      for (let from = 0; from + length <= words.length && !done; from++) {
        const name = words.slice(from, from + length).join(' ')
        // Two or three capitals among other words may be anything.
        const isCode = /^[A-Z]{2,3}$/.test(name) && !/^(?:USA|UAE|UK|US)$/.test(name)
        const code =
          isCode && words.length > 1
            ? undefined
            : name.length > 2 || isCode
              ? countryOf(name)
              : undefined
        if (code === undefined || !/^\p{Lu}/u.test(name)) continue
        found.add(code)
        done = true
      }
  }
  return [...found]
}

/** Without the form of the company, which two lists may write in two ways. */
export const idOf = (name: string): string =>
  idFrom(
    name.replace(
      /\b(?:inc|ltd|llc|gmbh|ag|sas|sarl|s\.?a\.?r\.?l|s\.?a\.?|s\.?l\.?u?|b\.?v|oy|ab|plc|limited|co|kg|se|corp(?:oration)?|pbc|ehf|aps|as|srl|spa)\b\.?/gi,
      ' ',
    ),
  )
