import type { BlockTarget } from '../evidence/resolve.ts'
import type { ListColumn } from './column-meaning.ts'

/** What a list says of one sub-processor, or of several that it names together, in its own words. */
export interface ListEntry {
  readonly target: BlockTarget
  readonly said: Readonly<Partial<Record<ListColumn, string>>>
  /** The headings over it that say more than that it is a list. */
  readonly over: string
}
