import type { InEvery } from './language.ts'

/** What we ask a vendor for in one matter, in one language. */
export interface RequestWords {
  /** Names the matter, as a heading. */
  readonly title: string
  /** What we would like to know or to have, after the findings have said what is missing. */
  readonly ask: string
  /** Wording to propose, `[…]` where something is to be filled in; absent where there is only a question. */
  readonly clause?: string
}

/** A matter on which several rules can find something, and what they all lead to. */
export interface Request {
  readonly rules: readonly [string, ...string[]]
  readonly words: InEvery<RequestWords>
}

/** By ids of our own. */
export type Requests = Readonly<Record<string, Request>>
