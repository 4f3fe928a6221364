import type { Language } from '../../model/language.ts'
import type { Html } from './html.ts'
import type { Line, Tone } from './inline.ts'

/** What a document for people says, whatever it will be written in. */
export interface Content {
  readonly title: string
  readonly language: Language
  /** By which tool and for which day it was made; nothing where the document says so itself. */
  readonly stamp?: string
  /** For whoever sends it on, and for nobody else: no page shows it. */
  readonly remarks?: readonly string[]
  /** The heading of the document, and what stands with it. */
  readonly head: Blocks
  readonly main: Blocks
  /** In small, below everything. */
  readonly foot?: Blocks
  /** Where the headings of the second level are listed before they come: what that list is called. */
  readonly contents?: string
  /** On paper its tables need the long side. */
  readonly landscape?: true
  /** In a text, lines are no longer than that. */
  readonly columns?: number
}

export type Blocks = readonly Block[]

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4 | 5
      readonly line: Line
      readonly anchor?: string
    }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly quiet?: true }
  /** Lines that stay apart, such as those of an address. */
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Blocks[]; readonly ordered?: true }
  /** Names, and what is said of each. A legend is for looking up. */
  | { readonly kind: 'facts'; readonly facts: readonly Termed[]; readonly legend?: true }
  /** Numbers that somebody sees first. */
  | { readonly kind: 'tallies'; readonly tallies: readonly Tally[] }
  | Table
  | { readonly kind: 'quotation'; readonly blocks: Blocks }
  /** What nobody may overlook. */
  | { readonly kind: 'notice'; readonly blocks: Blocks }
  | {
      readonly kind: 'details'
      readonly summary: string
      readonly blocks: Blocks
      readonly open?: true
    }
  | Figure
  | SectionBlock
  /** What works on a screen only, such as a filter: no other writer shows it. */
  | { readonly kind: 'screen'; readonly html: Html; readonly script: string }

export interface Termed {
  readonly term: Line
  readonly blocks: Blocks
}

export interface Tally {
  readonly count: number
  /** What is counted: `errors`. */
  readonly name: string
  readonly tone?: Tone
  readonly anchor?: string
}

export interface Table {
  readonly kind: 'table'
  /** Empty where the first cell of each row names what stands beside it. */
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** What a table is called that may be wider than its page. */
  readonly label?: string
  /** Its cells hold signs and nothing else. */
  readonly signs?: true
}

export interface Column {
  readonly head: string
  /** What the head stands for, where it is no word. */
  readonly name?: string
  /** A head for where there is hardly room. */
  readonly short?: string
  /** Its few words stay on one line. */
  readonly narrow?: true
}

export interface TableRow {
  /** The first cell names the row. */
  readonly cells: readonly Blocks[]
  readonly anchor?: string
}

/** A picture, drawn by ourselves, in the way that the writer at hand can show. */
export interface Figure {
  readonly kind: 'figure'
  readonly label: string
  readonly picture: { readonly svg: string; readonly style: string } | { readonly mermaid: string }
}

/** Blocks that belong together. */
export interface SectionBlock {
  readonly kind: 'section'
  readonly role: 'part' | 'halves' | 'columns' | 'cards' | 'index' | 'service' | 'finding' | 'form'
  readonly blocks: Blocks
  readonly anchor?: string
  readonly tone?: Tone
  /** Where a screen can show its heading alone, which is the first of its blocks. */
  readonly folds?: true
  /** For what works on a screen. */
  readonly data?: Readonly<Record<string, string | number | undefined>>
}

export const heading = (level: 1 | 2 | 3 | 4 | 5, line: string | Line, anchor?: string): Block => ({
  kind: 'heading',
  level,
  line: lineOf(line),
  ...(anchor !== undefined && { anchor }),
})
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })
export const quietly = (...line: Line): Block => ({ kind: 'paragraph', line, quiet: true })
export const termed = (term: string | Line, ...blocks: Blocks): Termed => ({
  term: lineOf(term),
  blocks,
})

/** A list of lines; nothing where there are none. */
export const listOf = (lines: readonly Line[]): Blocks =>
  lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => [paragraph(...line)]) }]

/** A table of lines under their heads. */
export const tableOf = ({
  head: heads,
  rows,
  narrow = [],
}: {
  readonly head: readonly string[]
  readonly rows: readonly { readonly cells: readonly Line[]; readonly anchor?: string }[]
  /** Columns, counted from nought, whose few words stay on one line. */
  readonly narrow?: readonly number[]
}): Table => ({
  kind: 'table',
  columns: heads.map((head, index) => ({ head, ...(narrow.includes(index) && { narrow: true }) })),
  rows: rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((line) => (line.length === 0 ? [] : [paragraph(...line)])),
  })),
})

const lineOf = (line: string | Line): Line => (typeof line === 'string' ? [line] : line)
