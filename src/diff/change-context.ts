import type { ChangeKind, ChangeLaw, Direction } from '../model/change.ts'
import type { CountryLaw } from '../model/country.ts'
import type { Declaration } from '../model/declaration.ts'
import { isRecord } from '../model/is-record.ts'
import { segmentOf } from '../model/path.ts'
import type { WholeEstate } from '../model/workspace.ts'
import { same } from './canonical.ts'

/** What both sides of a declaration are weighed by. */
export interface DiffContext {
  readonly before: Declaration | undefined
  readonly after: Declaration | undefined
  readonly asked: Pick<WholeEstate, 'asOf' | 'assumedInvalid'>
  readonly law: ChangeLaw
  readonly countries: CountryLaw
}

/** A value as one side has it, and where it stands. */
export interface ValueRef {
  readonly on: object
  readonly field: string
  readonly value: unknown
  /** Where to point when this very object was never written, only what it is short for. */
  readonly above?: ValueRef
}

/** The same place on both sides; a side that has nothing there is undefined. */
export interface FieldPair {
  readonly scene: DiffContext
  /** By ids instead of indexes. */
  readonly path: string
  /** To what it belongs, as messages say it: ` of sub-processor "twilio"`. */
  readonly of: string
  readonly before: ValueRef | undefined
  readonly after: ValueRef | undefined
}

/** A change before the law is asked about it. */
export interface PendingChange {
  readonly kind: ChangeKind
  readonly direction: Direction
  /** What has changed: `breach notice`. */
  readonly subject: string
  readonly from?: string
  readonly to?: string
  readonly pair: FieldPair
  /** Whether places outside the territory of the law come or go. */
  readonly abroad?: boolean
  /** Whether another company takes the place of one. */
  readonly replaced?: boolean
}

/** What a difference at one place means. Whoever is asked has been shown that there is one. */
export type FieldDiffer = (pair: FieldPair) => readonly PendingChange[]

export type Fields = Readonly<Record<string, unknown>>

export const valuesOf = ({ before, after }: FieldPair): readonly [unknown, unknown] => [
  before?.value,
  after?.value,
]

/** A step into an object that is there. */
function spotIn(spot: ValueRef | undefined, field: string): ValueRef | undefined {
  if (spot === undefined || !isRecord(spot.value) || !Object.hasOwn(spot.value, field))
    return undefined
  const value = spot.value[field]
  return value === undefined ? undefined : { on: spot.value, field, value, above: spot }
}

export const pathIn = (path: string, step: string): string =>
  path === '' ? step : `${path}/${step}`

/** The same step on both sides. */
export const pairIn = (pair: FieldPair, field: string): FieldPair => ({
  ...pair,
  path: pathIn(pair.path, segmentOf(field)),
  before: spotIn(pair.before, field),
  after: spotIn(pair.after, field),
})

export const differs = ({ before, after }: FieldPair): boolean => !same(before?.value, after?.value)

/** Every field that either side has, in the order of the side that is newer. */
export function fieldsOf({ before, after }: FieldPair): readonly string[] {
  const keys = [after, before].flatMap((spot) =>
    isRecord(spot?.value) ? Object.keys(spot.value) : [],
  )
  return [...new Set(keys)]
}
