import { type Change, type Direction, directions } from '../model/change.ts'
import type { RegimeId } from '../model/regime.ts'
import { version } from '../model/version.ts'
import { type CompareOptions, type Comparison, compareDeclarations } from './compare.ts'
import { driftChanges, type PassageDrift } from './drift.ts'
import type { Uncompared } from './match-declarations.ts'
import type { DiffSide, Unread } from './revision.ts'

/** What one side of a comparison is. */
export interface Revision {
  /** As it was asked for: a branch, a tag, a commit; or `work tree`. */
  readonly ref: string
  /** The commit that was read; absent for the work tree. */
  readonly commit?: string
}

export interface UnreadOn extends Unread {
  readonly side: 'base' | 'head'
}

/** The whole outcome of a comparison; `schemas/diff.schema.json` publishes its shape. */
export interface Diff {
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** The day for which the law was asked. */
  readonly asOf: string
  /** The day of the tables of law. */
  readonly lawDate: string
  /** Whether the tables of law are over a year older than the day asked. */
  readonly lawStale: boolean
  /** The law by which places were judged. */
  readonly regime: RegimeId
  readonly base: Revision
  readonly head: Revision
  /** Declaration by declaration; in each what is weaker first. */
  readonly changes: readonly Change[]
  /** Files of which not everything could be read: what changed in them is unknown. */
  readonly unread: readonly UnreadOn[]
  /** Declarations that could not be compared. */
  readonly uncompared: readonly Uncompared[]
  readonly summary: Readonly<Record<Direction, number>> & {
    /** How many declarations have changed. */
    readonly declarations: number
    readonly unread: number
    readonly uncompared: number
  }
}

export interface DiffInput
  extends CompareOptions,
    Pick<Diff, 'base' | 'head' | 'lawDate' | 'lawStale'> {
  readonly before: DiffSide
  readonly after: DiffSide
  /** What newer copies of documents say otherwise than what is declared. */
  readonly drifts?: readonly PassageDrift[]
}

/** What lies between two sides. */
export function diffOf({
  before,
  after,
  base,
  head,
  lawDate,
  lawStale,
  drifts = [],
  ...asked
}: DiffInput): Diff {
  const { changes: declared, uncompared }: Comparison = compareDeclarations(before, after, asked)
  const changes = [...declared, ...driftChanges(drifts, after, asked)]
  const unread = [
    ...before.unread.map((one): UnreadOn => ({ side: 'base', ...one })),
    ...after.unread.map((one): UnreadOn => ({ side: 'head', ...one })),
  ]
  return {
    version: 1,
    tool: { name: 'dpa-lint', version },
    asOf: after.workspace.asOf,
    lawDate,
    lawStale,
    regime: asked.countries.regime,
    base,
    head,
    changes: [...byDeclaration(changes).values()].flatMap(worstFirst),
    unread,
    uncompared,
    summary: {
      ...countsOf(changes),
      declarations: byDeclaration(changes).size,
      unread: unread.length,
      uncompared: uncompared.length,
    },
  }
}

const worstFirst = (changes: readonly Change[]): readonly Change[] =>
  directions.flatMap((direction) => changes.filter((change) => change.direction === direction))

export function byDeclaration(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.declaration)
    if (group) group.push(change)
    else groups.set(change.declaration, [change])
  }
  return groups
}

function countsOf(changes: readonly Change[]): Readonly<Record<Direction, number>> {
  const count = (direction: Direction) =>
    changes.filter((change) => change.direction === direction).length
  return { weaker: count('weaker'), stronger: count('stronger'), neutral: count('neutral') }
}
