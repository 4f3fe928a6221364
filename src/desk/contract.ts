/** What the desk's server and its page say to each other, as JSON. */

/** A fact of the declaration, in the order in which an agreement is written. */
export interface Decision {
  /** The JSON pointer of the fact in the declaration; what page and server call it by. */
  readonly pointer: string
  /** The part of an agreement that it belongs to: "Breach notice". */
  readonly group: string
  readonly name: string
  /** What the schema says of it, in a sentence or two. */
  readonly help: string
  /** `open` is what nobody has decided; `offered` has readings to choose from. */
  readonly state: 'decided' | 'offered' | 'open'
  /** What stands in the declaration, as YAML in one line. */
  readonly value?: string
  /** The values that the schema admits, where it lists them. */
  readonly choices: readonly string[]
  readonly readings: readonly OfferedReading[]
}

/** One way to read a passage. */
export interface OfferedReading {
  /** As YAML in one line. */
  readonly value: string
  readonly document: string
  /** Where the passage stands: "8.2", "Annex 2". */
  readonly address: string
  readonly quote: string
}

/** A passage within a block of a document, in UTF-16 units of the block's text. */
export interface DocumentMark {
  readonly start: number
  readonly end: number
  /** `used` by a fact of the declaration, `candidate` for one, or binding and cited by nothing. */
  readonly kind: 'used' | 'candidate' | 'unread'
  /** The decision that it belongs to. */
  readonly pointer?: string
}

export interface ShownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** Of a heading, from 1. */
  readonly level?: number
  /** The visible number of a clause or item: "8.2", "(a)". */
  readonly label?: string
  readonly address?: string
  readonly text: string
  readonly marks: readonly DocumentMark[]
}

export interface DeskDocument {
  readonly id: string
  readonly title: string
  readonly file?: string
  /** Why it cannot be shown. */
  readonly problem?: string
  readonly blocks: readonly ShownBlock[]
}

export interface DeskFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly remedy?: string
  /** Both from 1. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What the page shows of one declaration. */
export interface DeskState {
  readonly file: string
  readonly service: string
  readonly name: string
  readonly provider?: string
  readonly text: string
  readonly documents: readonly DeskDocument[]
  readonly decisions: readonly Decision[]
  readonly findings: readonly DeskFinding[]
}

export interface OpenedDesk extends DeskState {
  /** The SHA-256 of the text on disk, in hexadecimal; saving asks for it. */
  readonly version: string
}

/** A declaration that can be opened. */
export interface DeskEntry {
  readonly file: string
  readonly service: string
  readonly name: string
}

/** What is decided: a reading's value, another, or that the documents do not say. */
export interface Choice {
  readonly text: string
  readonly pointer: string
  /** YAML in one line. */
  readonly value: string
  readonly reading?: OfferedReading
}

/** What went wrong, in words for the person at the desk. */
export interface Refusal {
  readonly error: string
}
