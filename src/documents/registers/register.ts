import type { Language } from '../../model/language.ts'
import type { SourceLocation } from '../../model/source-location.ts'

/** What stands in a column, where it stands at all. */
export type ColumnKind = 'text' | 'date' | 'number' | 'yes-no' | 'list'

export interface RegisterColumn<K extends string = string> {
  readonly key: K
  readonly heading: string
  readonly kind: ColumnKind
  /** In characters, for spreadsheets. */
  readonly width: number
  /** The heading under which documents show it together with the columns beside it. */
  readonly group: string
  /** Between the items of a list that reads as one line. */
  readonly joint?: string
  /** What a table says of it beside its heading: the point of law that asks for it. */
  readonly note?: string
  /** The same in every row of a service: documents say it once, below the rows. */
  readonly shared?: true
  /** Only whoever sorts and searches asks for it: documents leave it out. */
  readonly forSheets?: true
}

/**
 * Why there is no value. `not-declared`: no document says it. `unknown`: nobody has looked, or the
 * text is unclear. `refused` and `denied`: the documents say no, or that there is none. `open`: the
 * documents leave it open. `none` and `not-applicable`: there is nothing to say here.
 */
export type EmptyReason =
  | 'not-declared'
  | 'unknown'
  | 'refused'
  | 'denied'
  | 'open'
  | 'none'
  | 'not-applicable'

/** One value with its type, or the reason why there is none. Never blank. */
export type RegisterCell =
  | { readonly text: string }
  /** `YYYY-MM-DD` */
  | { readonly day: string }
  | { readonly number: number }
  | { readonly answer: boolean }
  | { readonly items: readonly string[] }
  | { readonly links: readonly Linked[] }
  | { readonly gap: EmptyReason }

/** A text, and where to read more, if that is anywhere. */
export interface Linked {
  readonly text: string
  readonly url?: string
}

export interface Row<K extends string = string> {
  /** The heading under which documents show it; rows of one section stand together. */
  readonly section: string
  /** What the row is about, as a heading of its own. */
  readonly title: string
  /** Id of the service. */
  readonly service: string
  /** It stands for a service of which nothing of the kind is declared, and says so. */
  readonly isNone?: true
  /** Where it is declared. */
  readonly place: SourceLocation | undefined
  /** Points of law by the headings of groups, where the section decides on them. */
  readonly points?: Readonly<Record<string, string>>
  readonly cells: Readonly<Record<K, RegisterCell>>
}

/** A register as plain values; the writers turn it into a format. */
export interface Register<K extends string = string> {
  readonly title: string
  /** The title in at most 31 characters. */
  readonly sheet: string
  readonly introduction: string
  readonly language: Language
  /** `cards`: each row is a table of its own, for rows with much to say. */
  readonly layout: 'table' | 'cards'
  readonly columns: readonly RegisterColumn<K>[]
  readonly rows: readonly Row<K>[]
  /** Documents show rows as one that differ in these columns alone: `contact: name, number`. */
  readonly together?: readonly [K, K]
  /** What a reader must know besides: the day, the law, what could not be read. */
  readonly notes: readonly string[]
}

/** How a column is declared: its words come from the language. */
export interface ColumnSpec<K extends string = string, G extends string = string> {
  readonly key: K
  readonly kind: ColumnKind
  readonly width: number
  readonly group: G
  readonly joint?: string
  readonly shared?: true
  readonly forSheets?: true
}

interface ColumnWords<K extends string, G extends string> {
  readonly columns: Readonly<Record<K, string>>
  readonly groups: Readonly<Record<G, string>>
}

/** The columns in one language. */
export function columnsIn<K extends string, G extends string>(
  specs: readonly ColumnSpec<K, G>[],
  { columns, groups }: ColumnWords<K, G>,
): readonly RegisterColumn<K>[] {
  return specs.map(({ group, ...spec }) => ({
    ...spec,
    heading: columns[spec.key],
    group: groups[group],
  }))
}
