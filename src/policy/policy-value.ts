import { statementsOf } from '../model/fact.ts'
import { isRecord } from '../model/is-record.ts'
import { labelOf } from '../model/path.ts'
import { quoted } from '../model/words.ts'

/** A value of a declaration, and where to point when it is at fault. */
export interface PolicyValue {
  /** Undefined where nothing is declared. */
  readonly value: unknown
  readonly on: object
  readonly field?: string
  /** As a message calls it: `"contact" of "aws"`. */
  readonly name: string
  /** What tells the list entry that it stands in from the others, where it stands in one. */
  readonly entry?: string
  readonly depth: number
}

/** The whole declaration. */
export const rootValue = (service: object): PolicyValue => ({
  value: service,
  on: service,
  name: 'the service',
  depth: 0,
})

/** What stands under a key of the object at a spot, written or not. */
export function under(spot: PolicyValue, key: string): PolicyValue {
  const value = ownOf(spot.value, key)
  const { entry } = spot
  return {
    ...place(value, isRecord(spot.value) ? spot.value : spot.on, key),
    name: entry === undefined ? `"${key}"` : `"${key}" of ${entry}`,
    ...(entry !== undefined && { entry }),
    depth: spot.depth + 1,
  }
}

/** The entries of the list or the mapping at a spot. */
export function entriesAt(spot: PolicyValue): readonly PolicyValue[] {
  const list = spot.value
  if (Array.isArray(list))
    return list.map((value, index) => {
      const label = typeof value === 'object' ? labelOf(value) : undefined
      return entrySpot(spot, value, String(index), label)
    })
  if (!isRecord(list)) return []
  return Object.entries(list).map(([key, value]) => entrySpot(spot, value, key, key))
}

function entrySpot(
  spot: PolicyValue,
  value: unknown,
  key: string,
  label: string | undefined,
): PolicyValue {
  const entry = label === undefined || label === 'item' ? undefined : shortened(label)
  return {
    ...place(value, spot.value as object, key),
    name: entry ?? `an entry of ${spot.name}`,
    ...(entry !== undefined && { entry }),
    depth: spot.depth + 1,
  }
}

/** What tells an entry apart can be a whole sentence. */
const shortened = (label: string) =>
  quoted(label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label)
const longestLabel = 40

/** An object is pointed at itself, anything else as a field of what it stands in. Null is nothing. */
const place = (value: unknown, on: object, field: string) =>
  typeof value === 'object' && value !== null
    ? { value, on: value }
    : { value: value ?? undefined, on, field }

/** What is there, as a message says it. */
export function whatIs({ value, name }: PolicyValue): string {
  if (value === undefined) return `${name} is not declared`
  if (Array.isArray(value)) return `${name} has ${inEntries(value.length)}`
  if (isRecord(value)) {
    const word = conditionWord(value)
    return word === undefined ? `${name} is declared` : `${name} is ${shown(word)}`
  }
  return `${name} is ${shown(value)}`
}

export const inEntries = (count: number): string => (count === 1 ? 'one entry' : `${count} entries`)

const shown = (value: unknown): string =>
  typeof value === 'string' && value !== 'unknown' ? quoted(value) : String(value)

/** The word that a detailed statement comes to: `general` for `{ type: general }`, false for a refusal. */
export function conditionWord(value: unknown): string | boolean | undefined {
  const [statement] = isRecord(value) ? statementsOf({ value }, 'value') : []
  return statement?.stand === 'refused' ? false : statement?.word
}

/** A mapping's own key; nothing is inherited. */
export function ownOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
