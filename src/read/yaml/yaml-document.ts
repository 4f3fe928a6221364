import type { Diagnostic } from '../../model/diagnostic.ts'
import { memoizeLast } from '../../model/memoize.ts'
import { segmentText } from '../../model/path.ts'

/** One document of a stream: its data, what is wrong with its YAML, and the way back to the text. */
export interface YamlDocument {
  /** 0-based position in the stream. */
  readonly index: number
  /**
   * Plain data: objects, arrays, strings, finite numbers, booleans, null. Aliases share the object.
   * undefined when nothing could be built.
   */
  readonly data: unknown
  readonly faults: readonly Diagnostic[]
  /** Offset of its `---`, or else of its first content. */
  readonly start: number
  /**
   * Offsets of a node's key or value. Items and the root have no key and give their value. An unknown
   * pointer gives the key of its nearest written ancestor, and that ancestor's pointer. The mark of a
   * scalar is its value, of a collection its key: a mark over twenty lines marks nothing.
   */
  locate(pointer: string, part: 'key' | 'value' | 'mark'): Span
}

export interface Span {
  readonly start: number
  readonly end: number
  readonly pointer: string
}

/**
 * Where every node of a document is written: one record a node, in the order of the text, so that a
 * node's children follow it. Five small integers a node, since ten thousand documents stay in memory.
 */
export interface Records {
  readonly table: Uint16Array | Uint32Array
  /** Key names in the order of the text, by record, where `Object.keys` gives another: '1', duplicates. */
  readonly names: ReadonlyMap<number, readonly (string | undefined)[]>
}

/** The fields of a record. `NEXT` is the record after the node's last child, or, for an alias, its target. */
export const FIELDS = 5
export const KEY_START = 0
export const KEY_END = 1
export const START = 2
export const END = 3
export const NEXT = 4

/** A key start for nodes without key: no offset is as large, in 16 bits or in 32. */
export const NO_KEY = -1

/** From here on, collections are indexed at the first question instead of walked at each. */
const WIDE = 64

export function yamlDocument(
  { table, names }: Records,
  { index, data, faults, start }: Pick<YamlDocument, 'index' | 'data' | 'faults' | 'start'>,
): YamlDocument {
  const records = table.length / FIELDS
  const field = (record: number, name: number) => table[record * FIELDS + name] as number
  const hasKey = (record: number) => field(record, KEY_START) <= field(record, START)
  const isAlias = (record: number) => field(record, NEXT) <= record
  const after = (record: number) => (isAlias(record) ? record + 1 : field(record, NEXT))

  let wide: Map<number, ReadonlyMap<string, number>> | undefined

  function childOf(parent: number, of: unknown, segment: string): number | undefined {
    if (typeof of !== 'object' || of === null || !Object.hasOwn(of, segment)) return undefined
    const record = isAlias(parent) ? field(parent, NEXT) : parent
    const indexed = wide?.get(record)
    if (indexed) return indexed.get(segment)

    const children = Array.isArray(of) ? undefined : (names.get(record) ?? Object.keys(of))
    const size = children?.length ?? (of as readonly unknown[]).length
    if (size <= WIDE) return nth(record, children ? children.indexOf(segment) : Number(segment))

    const index = new Map<string, number>()
    let child = record + 1
    for (let at = 0; at < size && child < field(record, NEXT); at++, child = after(child)) {
      const name = children ? children[at] : String(at)
      if (name !== undefined && !index.has(name)) index.set(name, child)
    }
    wide ??= new Map()
    wide.set(record, index)
    return index.get(segment)
  }

  function nth(record: number, position: number): number | undefined {
    let child = record + 1
    for (let at = 0; at < position && child < field(record, NEXT); at++) child = after(child)
    return position >= 0 && child < field(record, NEXT) ? child : undefined
  }

  return {
    index,
    data,
    faults,
    start,
    locate(pointer, part) {
      if (records === 0) return { start, end: start, pointer: '' }
      const { record, node, at, missing } = reach(pointer)
      const isCollection = typeof node === 'object' && node !== null
      const key = missing || part === 'key' || (part === 'mark' && isCollection)
      return key && hasKey(record)
        ? { start: field(record, KEY_START), end: field(record, KEY_END), pointer: at }
        : { start: field(record, START), end: field(record, END), pointer: at }
    },
  }

  /** Step by step from the root; what lies on the way to one place lies on the way to others. */
  function reach(pointer: string): Reached {
    const end = pointer.lastIndexOf('/')
    if (end < 0) return { record: 0, node: data, at: '', missing: false }
    const known = reachedIn(table).get(pointer)
    if (known) return known
    const above = reach(pointer.slice(0, end))
    if (above.missing) return above
    const segment = segmentText(pointer.slice(end + 1))
    const child = childOf(above.record, above.node, segment)
    if (child === undefined)
      return { record: above.record, node: above.node, at: above.at, missing: true }
    const node = (above.node as Readonly<Record<string, unknown>>)[segment]
    const reached = { record: child, node, at: pointer, missing: false }
    if (typeof node === 'object') reachedIn(table).set(pointer, reached)
    return reached
  }
}

interface Reached {
  readonly record: number
  readonly node: unknown
  readonly at: string
  /** Whether the pointer leads on, to what is not written. */
  readonly missing: boolean
}

/** Of one document at a time: findings are placed file by file. */
const reachedIn = memoizeLast((_: Records['table']) => new Map<string, Reached>())
