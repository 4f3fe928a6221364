import { type BlockLabel, isTitle, type Label, readLabel } from './block-label.ts'
import type { RawBlock } from './raw-block.ts'
import { readingLimits, TooLarge } from './reading-limits.ts'
import type { TextBlock } from './source-document.ts'

/** One number of the way to where we are. */
interface Frame {
  readonly style: 'clause' | 'number' | 'paragraph' | 'alpha' | 'roman'
  readonly value: string
  readonly ordinal: number
  /** Of the list in the mark-up, where it is an entry of one. */
  readonly depth?: number
  /** It stands over what follows, which is not its text yet. */
  readonly titled?: boolean
  /** Of the heading that bears it. */
  readonly level?: number
}

/**
 * Gives every block its address from the numbers that a reader sees, in the order of the document.
 * The same clause has the same address in every format, whatever the mark-up made of its number.
 */
export function numberBlocks(raw: readonly RawBlock[]): readonly TextBlock[] {
  if (raw.length > readingLimits.blocks) throw new TooLarge()
  const blocks: TextBlock[] = []
  let annex: string | undefined
  let frames: readonly Frame[] = []
  let headings: readonly { readonly level: number; readonly text: string }[] = []
  let opened = false
  let numberedLevel = 0

  for (const block of raw) {
    if (block.text.trim() === '' && block.label === undefined) continue
    const found = block.kind === 'table' ? undefined : labelOf(block)
    const isHeading = block.kind === 'heading' || found?.label.kind === 'annex'
    if (found?.label.kind === 'annex') {
      annex = found.label.id.toUpperCase()
      frames = []
      headings = []
      numberedLevel = block.level ?? 1
    } else if (found && found.label.kind !== 'bullet') {
      frames = below(frames, found, block, annex)
      if (isHeading) numberedLevel = block.level ?? 1
    } else if (isHeading) frames = (block.level ?? 1) < numberedLevel ? [] : withoutLists(frames)
    else if (block.kind === 'paragraph' && !opened) frames = withoutLists(frames)
    const text = (found ? found.text : block.text).replaceAll('\n', ' ').trim()
    const shown = found?.shown
    if (isHeading) {
      const level =
        found?.label.kind === 'annex' ? Math.min(block.level ?? 1, 1) : (block.level ?? 1)
      headings = [
        ...headings.filter((above) => above.level < level),
        { level, text: text === '' ? (shown ?? '') : text },
      ]
    }
    opened = /:\s*$/.test(text)
    const common = {
      index: blocks.length,
      ...(shown !== undefined && { label: shown }),
      text,
      ...(annex !== undefined && { annex }),
      clause: frames.map(({ value }) => value),
      headings: headings.map(({ text }) => text),
      ...(block.page !== undefined && { page: block.page }),
      ...(block.line !== undefined && { line: block.line }),
    }
    if (block.kind === 'table') {
      const rows = (block.rows ?? []).map((cells) =>
        cells.map((cell) => cell.replaceAll('\n', ' ')),
      )
      const isBroken = block.rows?.flat().some((cell) => cell.includes('\n'))
      const lines = isBroken && block.rows ? { lines: block.rows } : {}
      blocks.push({ ...common, kind: 'table', rows, ...lines, head: block.head ?? false })
    } else if (isHeading) blocks.push({ ...common, kind: 'heading', level: block.level ?? 1 })
    else
      blocks.push({
        ...common,
        kind: found ? 'item' : block.kind === 'item' ? 'item' : 'paragraph',
      })
  }
  return blocks
}

function labelOf({ kind, label, text }: RawBlock): BlockLabel | undefined {
  const isHeading = kind === 'heading'
  if (label === undefined) return readLabel(text, isHeading)
  // A list that the mark-up counts may hold texts that count themselves: the visible number wins.
  const own = readLabel(text, isHeading)
  if (
    own &&
    own.label.kind !== 'bullet' &&
    own.label.kind !== 'annex' &&
    own.label.kind !== 'letter'
  )
    return own
  const given = readLabel(`${label} x`, true)
  return given ? { label: given.label, shown: label, text } : undefined
}

/** The way after a label, which begins at the top or below what stands before. */
function below(
  frames: readonly Frame[],
  found: BlockLabel,
  block: RawBlock,
  annex: string | undefined,
): readonly Frame[] {
  const way = wayOf(frames, found, block, annex)
  const last = way.at(-1)
  const isHeading = block.kind === 'heading'
  const titled = isHeading || isTitle(found.text)
  return last && titled
    ? [...way.slice(0, -1), { ...last, titled, ...(isHeading && { level: block.level ?? 1 }) }]
    : way
}

function wayOf(
  frames: readonly Frame[],
  { label, text }: BlockLabel,
  { kind, depth, level, label: counted }: RawBlock,
  annex: string | undefined,
): readonly Frame[] {
  if (label.kind === 'clause') {
    // In Annex C, "C.4" is its clause 4.
    const parts =
      label.parts[0]?.toUpperCase() === annex && label.parts.length > 1
        ? label.parts.slice(1)
        : label.parts
    return parts.map((value) => ({ style: 'clause', value, ordinal: ordinalOf(value) }))
  }
  if (label.kind === 'number') {
    const n = Number(label.value)
    const before = frames.findLastIndex((frame) => frame.level !== undefined)
    const heading = frames[before]
    // "## 5." after "## 4.", though a list between them counted to five.
    if (kind === 'heading' && heading?.level === level && heading?.ordinal === n - 1)
      return [...frames.slice(0, before), { ...heading, value: label.value, ordinal: n }]
    // "1. The customer, 2. The company" before the first "1. Definitions" count the parties, and no clauses.
    const isFirst = kind === 'heading' && n === 1 && frames.every(({ titled }) => !titled)
    if (isFirst) return [{ style: 'clause', value: label.value, ordinal: n }]
    // And that list is one, as long as the mark-up says so.
    const isListed = counted && kind !== 'heading' && before === 0 && frames.length > 1
    return numbered(frames, n, !isListed && (kind === 'heading' || isTitle(text)), depth)
  }
  if (label.kind === 'paragraph')
    return inList(frames, 'paragraph', label.value, Number(label.value), depth)
  const [style, ordinal] = lettersOrder(frames, label as Extract<Label, { value: string }>)
  return inList(frames, style, label.kind === 'letter' ? label.value : '', ordinal, depth)
}

function numbered(
  frames: readonly Frame[],
  n: number,
  isTitle: boolean,
  depth: number | undefined,
): readonly Frame[] {
  const [top] = frames
  const value = String(n)
  const clause: readonly Frame[] = [
    { style: 'clause', value, ordinal: n, ...(depth !== undefined && { depth }) },
  ]
  if (!top) return clause
  if (depth !== undefined && depth > 0) return inList(frames, 'number', value, n, depth)
  const open = frames.findLastIndex(
    (frame, at) =>
      at > 0 && frame.style === 'number' && frame.ordinal === n - 1 && (frame.depth ?? 0) === 0,
  )
  const isNext = top.ordinal === n - 1
  if (isNext && (isTitle || open < 0)) return clause
  if (open >= 0) return [...frames.slice(0, open), { style: 'number', value, ordinal: n }]
  if (isTitle && n > top.ordinal) return clause
  return inList(frames, 'number', value, n, depth)
}

/** An entry of a list: next to its sibling where there is one, else below where we are. */
function inList(
  frames: readonly Frame[],
  style: Frame['style'],
  value: string,
  ordinal: number,
  depth: number | undefined,
): readonly Frame[] {
  const frame = { style, value, ordinal, ...(depth !== undefined && { depth }) }
  const sibling = frames.findLastIndex(
    (other) =>
      other.style === style &&
      (depth === undefined || other.depth === undefined || other.depth === depth),
  )
  const nested = frames.filter(
    (other) => depth === undefined || other.depth === undefined || other.depth < depth,
  )
  return sibling >= 0 ? [...frames.slice(0, sibling), frame] : [...nested, frame]
}

/** Whether a letter counts as one or as a Roman numeral is seen from what stands before it. */
function lettersOrder(
  frames: readonly Frame[],
  { value }: { readonly value: string },
): [Frame['style'], number] {
  const alpha = value.length === 1 ? value.charCodeAt(0) - 96 : 26 + value.charCodeAt(0) - 96
  const numeral = romanOf(value)
  if (numeral === undefined) return ['alpha', alpha]
  const last = (style: Frame['style']) => frames.findLast((frame) => frame.style === style)?.ordinal
  if (last('roman') === numeral - 1) return ['roman', numeral]
  if (value.length === 1 && last('alpha') === alpha - 1) return ['alpha', alpha]
  return numeral === 1 || value.length > 1 || last('roman') !== undefined
    ? ['roman', numeral]
    : ['alpha', alpha]
}

/** A paragraph without a number belongs to the clause, not to the last entry of the list before it. */
const withoutLists = (frames: readonly Frame[]): readonly Frame[] => {
  const first = frames.findIndex(
    ({ style, titled }) =>
      !titled && (style === 'alpha' || style === 'roman' || style === 'number'),
  )
  return first < 0 ? frames : frames.slice(0, first)
}

const ordinalOf = (value: string): number =>
  /^\d/.test(value)
    ? Number.parseInt(value, 10)
    : (romanOf(value.toLowerCase()) ?? value.toLowerCase().charCodeAt(0) - 96)

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanOf(text: string): number | undefined {
  if (!/^(?:x{0,3}(?:ix|iv|v?i{0,3})|xl|l)$/.test(text) || text === '') return undefined
  return [...text].reduce((sum, letter, at) => {
    const value = digits[letter] ?? 0
    return sum + (value < (digits[text[at + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
