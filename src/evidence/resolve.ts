import { type Address, parseAddress } from './address.ts'
import { lettersOf } from './normalise.ts'
import { type SourceDocument, type TextBlock, textOf } from './source-document.ts'

/** Blocks to which a place leads, and of a table perhaps one row only. */
export interface BlockTarget {
  readonly block: TextBlock
  /** From 0 in `rows`, the head counted. */
  readonly row?: number
}

/**
 * Where a place leads: every block that it holds, in order; none where there is no such place. The one
 * resolver of addresses, for whoever writes a source and for whoever verifies it.
 */
export function resolve(document: SourceDocument, place: string): readonly BlockTarget[] {
  const places = known.get(document) ?? new Map<string, readonly BlockTarget[]>()
  known.set(document, places)
  const found = places.get(place) ?? resolved(document, place)
  places.set(place, found)
  return found
}

/** Many facts stand at one place. */
const known = new WeakMap<SourceDocument, Map<string, readonly BlockTarget[]>>()

function resolved(document: SourceDocument, place: string): readonly BlockTarget[] {
  const address = parseAddress(place)
  const numbered = byNumbers(document, address)
  const hasNumbers =
    address.annex !== undefined ||
    address.clause.length > 0 ||
    address.page !== undefined ||
    address.line !== undefined
  // "Section A" may be a heading; a number alone that is not there is nowhere.
  if (numbered.length === 0)
    return hasNumbers && /\p{L}{3}/u.test(place) ? byWords(document.blocks, place) : []
  const worded = address.text === '' ? [] : byWords(numbered, address.text)
  if (worded.length > 0) return rowOf(worded, address)
  // Words after a number that stand nowhere there are a remark of whoever wrote the source.
  if (hasNumbers || address.text === '') return rowOf(targets(numbered), address)
  if (!address.opening) return []
  const opening = openingOf(document)
  return targets(opening)
}

const targets = (blocks: readonly TextBlock[]): readonly BlockTarget[] =>
  blocks.map((block) => ({ block }))

/** A clause holds what is below it: § 8 what stands in § 8.1. */
function byNumbers(
  { blocks, pages }: SourceDocument,
  { annex, clause, page, line, table }: Address,
): readonly TextBlock[] {
  let found = blocks
  if (annex !== undefined)
    found = found.filter(
      (block) => block.annex !== undefined && (annex === '' || sameAnnex(block.annex, annex)),
    )
  if (clause.length > 0) {
    const within = (blocks: readonly TextBlock[]) =>
      blocks.filter((block) => clause.every((part, at) => samePart(block.clause[at], part)))
    const inBody =
      annex === undefined ? within(found.filter((block) => block.annex === undefined)) : []
    // Without an annex named, a number of the body goes before the same number of an annex.
    found = inBody.length > 0 ? inBody : within(found)
  }
  // In a format without pages nobody can tell what stands on which.
  if (page !== undefined && pages !== undefined)
    found = found.filter((block) => block.page === page)
  if (line !== undefined)
    found = found.filter((block) => block.line === undefined || block.line === line)
  if (table !== undefined) {
    const wanted = found.filter(({ kind }) => kind === 'table')[table - 1]
    found = wanted ? [wanted] : []
  }
  return found
}

const sameAnnex = (a: string, b: string): boolean => a === b || arabic(a) === arabic(b)
const samePart = (a: string | undefined, b: string): boolean =>
  a !== undefined &&
  (a.toLowerCase() === b.toLowerCase() || (!/^[a-z]$/i.test(b) && arabic(a) === arabic(b)))

const numerals = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]

/** "Annex II" and "annex 2" are the same. */
function arabic(value: string): string {
  const at = numerals.indexOf(value.toLowerCase())
  return at > 0 ? String(at) : value.toLowerCase().replace(/^0+(?=\d)/, '')
}

/** A heading and what is below it; else rows and paragraphs that begin so; else a table so called. */
function byWords(blocks: readonly TextBlock[], text: string): readonly BlockTarget[] {
  const { row, text: words } = rowWords(text)
  const key = lettersOf(words)
  if (key === '')
    return row === undefined
      ? []
      : rowOf(targets(blocks.filter(({ kind }) => kind === 'table')), { row })
  const headed = blocks.filter((block) =>
    block.headings.some((heading) => beginsWith(heading, key)),
  )
  const bare = key.replace(/(?:table|tabelle|tableau|tabla|list|liste|section|heading)$/, '')
  const called =
    headed.length > 0 || bare === key || bare === ''
      ? headed
      : blocks.filter((block) =>
          block.headings.some((heading) => lettersOf(heading).includes(bare)),
        )
  if (called.length > 0) return rowOf(targets(called), { row })
  const rows = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((cells, at) =>
          cells.some(
            (cell, column) => (column === 0 || lettersOf(cell) === key) && beginsWith(cell, key),
          )
            ? [{ block, row: at }]
            : [],
        )
      : [],
  )
  if (rows.length > 0) return rows
  const begun = blocks.filter(
    (block) =>
      block.kind !== 'table' && (beginsWith(block.text, key) || beginsWith(textOf(block), key)),
  )
  if (begun.length > 0) return targets(begun)
  // "certifications table" is the table whose head or lead-in says so.
  const tables = blocks.filter(
    (block, at) =>
      block.kind === 'table' &&
      bare !== '' &&
      bare !== key &&
      (lettersOf(block.rows[0]?.join(' ') ?? '').includes(bare) ||
        lettersOf(blocks[at - 1]?.text ?? '').includes(bare)),
  )
  return rowOf(targets(tables), { row })
}

const beginsWith = (text: string, key: string): boolean => lettersOf(text).startsWith(key)

/** "Locations table row 2" is a row of what its words name. */
function rowWords(text: string): { readonly row?: number; readonly text: string } {
  const match = /[\s,]*\b(?:row|zeile|ligne|fila)\s+(\d{1,4})\s*$/iu.exec(text)
  return match ? { row: Number(match[1]), text: text.slice(0, match.index) } : { text }
}

/** Rows are counted without the head. */
function rowOf(
  found: readonly BlockTarget[],
  { row }: { readonly row?: number | undefined },
): readonly BlockTarget[] {
  if (row === undefined) return found
  return found.flatMap(({ block, row: chosen }) => {
    if (block.kind !== 'table') return []
    const at = row - 1 + (block.head ? 1 : 0)
    return block.rows[at] && (chosen === undefined || chosen === at) ? [{ block, row: at }] : []
  })
}

/** What stands before the first number: title, parties, recitals. */
function openingOf({ blocks }: SourceDocument): readonly TextBlock[] {
  const first = blocks.findIndex(({ clause, annex }) => clause.length > 0 || annex !== undefined)
  return first < 0 ? blocks : blocks.slice(0, first)
}

/** The place of a block, or of a row of it, as a source would name it: it leads back to there. */
export function addressOf(document: SourceDocument, { block, row }: BlockTarget): string {
  const numbers = [
    ...(block.annex === undefined ? [] : [`annex ${block.annex}`.trim()]),
    ...(block.clause.length === 0 ? [] : [`§${clauseText(block.clause)}`]),
  ]
  const heading = block.headings.at(-1)
  const base = [
    ...numbers,
    ...(numbers.length === 0 || block.clause.length === 0 ? headingWords(heading) : []),
  ].join(' ')
  const rowNumber = row !== undefined && block.kind === 'table' ? row + 1 - (block.head ? 1 : 0) : 0
  const candidates = [
    rowNumber > 0 ? `${base} row ${rowNumber}`.trim() : base,
    numbers.join(' '),
    ...(base === '' ? ['preamble'] : []),
    ...(block.page === undefined ? [] : [`page ${block.page}`]),
    ...(block.line === undefined ? [] : [`line ${block.line}`]),
  ]
  return (
    candidates.find(
      (place) =>
        place !== '' &&
        resolve(document, place).some(
          (target) =>
            target.block === block &&
            (row === undefined || rowNumber < 1 || target.row === undefined || target.row === row),
        ),
    ) ?? ''
  )
}

/** As much of a heading as a source has room for. */
function headingWords(heading: string | undefined): readonly string[] {
  if (!heading) return []
  if (heading.length <= 60) return [heading]
  return [heading.slice(0, 60).replace(/\s+\S*$/, '')]
}

/** `8.1(a)`: numbers with points, letters in brackets. */
function clauseText(clause: readonly string[]): string {
  return clause.reduce(
    (text, part) =>
      text === ''
        ? part
        : /^\d/.test(part) && !text.endsWith(')')
          ? `${text}.${part}`
          : `${text}(${part})`,
    '',
  )
}
