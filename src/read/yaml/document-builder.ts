import {
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { step } from '../../model/path.ts'
import { MAX_DEPTH, MAX_EXPANDED_NODES } from './limits.ts'
import { lineStartsOf, positionOf } from './positions.ts'
import { TextCursor } from './text-cursor.ts'
import {
  END,
  FIELDS,
  KEY_END,
  KEY_START,
  NEXT,
  NO_KEY,
  START,
  type YamlDocument,
  yamlDocument,
} from './yaml-document.ts'
import { lineEnd, trimEnd } from './yaml-gaps.ts'
import { alone, isExact, numberOf, wordOf } from './yaml-scalar.ts'
import { coreTagOf, isText, type TagHandles, taggedScalar, tagHandlesOf } from './yaml-tag.ts'
import * as words from './yaml-words.ts'

type Node = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>
type Collection = Exclude<Node, ScalarEvent | { type: typeof EVENT_ID.ALIAS }>
type Names = readonly (string | undefined)[]

/** What an alias stands for. An anchor is open while its own node is still being read. */
interface Anchor {
  readonly record: number
  data: unknown
  size: number
  depth: number
  open: boolean
}

const noNames: ReadonlyMap<number, Names> = new Map()

/**
 * The documents of a stream from the parser's events: data, a record a node for its place, and the
 * faults of YAML that parses and yet is refused. Reads on after a fault, to find them all.
 */
export const buildDocuments = (
  text: string,
  events: readonly Event[],
  times = 1,
): readonly YamlDocument[] => new DocumentBuilder(text, events, times * MAX_EXPANDED_NODES).all()

class DocumentBuilder {
  private readonly text: string
  private readonly events: readonly Event[]
  private readonly mostValues: number
  private readonly scratch: Int32Array
  private readonly cursor: TextCursor
  private readonly documents: YamlDocument[] = []
  private lineStarts: Int32Array | undefined
  /** The next event. */
  private next = 0

  // Of the document that is being read:
  private faults: Diagnostic[] = []
  private anchors = new Map<string, Anchor>()
  private handles: TagHandles = tagHandlesOf([])
  private names = new Map<number, Names>()
  private records = 0
  private expanded = 0
  private deepest = 0
  private beyond = false
  /** The key or the index that was taken at each depth. */
  private readonly path: string[] = []

  constructor(text: string, events: readonly Event[], mostValues: number) {
    this.text = text
    this.events = events
    this.mostValues = mostValues
    this.scratch = new Int32Array(events.length * FIELDS)
    this.cursor = new TextCursor(text)
  }

  all(): readonly YamlDocument[] {
    const { events, documents } = this
    while (this.next < events.length)
      documents.push(this.document(events[this.next++] as DocumentEvent))
    return documents
  }

  private document(event: DocumentEvent): YamlDocument {
    this.faults = []
    this.anchors = new Map()
    this.handles = tagHandlesOf(event.directives)
    this.names = new Map()
    this.records = 0
    this.expanded = 0
    this.deepest = 0
    this.beyond = false

    const start = this.cursor.openDocument(event, (start, end) => this.directive(start, end))
    const data = this.node(1, NO_KEY, NO_KEY)
    this.next++
    this.cursor.closeDocument(event)
    return yamlDocument(
      {
        table: tableOf(this.scratch.subarray(0, this.records * FIELDS), this.text.length),
        names: this.names.size > 0 ? this.names : noNames,
      },
      {
        index: this.documents.length,
        data: this.beyond ? undefined : data,
        faults: this.faults,
        start,
      },
    )
  }

  private directive(start: number, end: number): void {
    const line = this.text.slice(start, end)
    if (/^%(?:YAML[ \t]+1\.2(?:[ \t]|$)|TAG[ \t])/.test(line)) return
    const found = { rule: 'unsupported-yaml', ...words.foreignDirective(line) } as const
    this.faults.push({ start, end: trimEnd(this.text, end, start), ...found })
  }

  private node(depth: number, keyStart: number, keyEnd: number): unknown {
    const event = this.events[this.next++] as Node
    const record = this.records++
    this.expanded++
    if (depth > this.deepest) this.deepest = depth
    if (depth > MAX_DEPTH || this.expanded > this.mostValues) {
      const start = offsetOf(event) ?? this.cursor.at
      this.tooMuch(
        depth,
        start,
        start,
        depth > MAX_DEPTH ? words.tooDeep : words.tooMany(this.mostValues),
      )
    }

    const row = record * FIELDS
    this.scratch[row + KEY_START] = keyStart
    this.scratch[row + KEY_END] = keyEnd

    if (event.type === EVENT_ID.ALIAS) {
      this.scratch[row + START] = event.anchorStart - 1
      this.scratch[row + END] = this.cursor.at = event.anchorEnd
      const target = this.alias(depth, event.anchorStart, event.anchorEnd)
      this.scratch[row + NEXT] =
        target && target.record !== NO_RECORD ? target.record : this.records
      return target?.data ?? null
    }

    if (event.type === EVENT_ID.SCALAR) {
      const start = this.cursor.placeScalar(event, keyStart !== NO_KEY ? ':' : depth > 1 ? '-' : '')
      this.scratch[row + START] = start
      this.scratch[row + END] = this.cursor.at
      this.scratch[row + NEXT] = this.records
      const data = this.scalar(event, start, this.cursor.at, depth)
      if (event.anchorStart >= 0) this.anchor(event, record, data)
      return data
    }

    return this.collection(event, record, depth)
  }

  private collection(event: Collection, record: number, depth: number): unknown {
    if (event.tagStart >= 0) this.checkCollectionTag(event, depth)
    const opened = event.anchorStart >= 0 ? this.anchor(event, record) : undefined
    const before = { expanded: this.expanded, deepest: this.deepest }
    if (opened) {
      opened.open = true
      this.deepest = depth
    }

    const closer = this.cursor.openCollection(event, this.events[this.next])
    const data = event.type === EVENT_ID.SEQUENCE ? this.items(depth) : this.entries(record, depth)
    this.next++
    this.cursor.closeCollection(closer)

    const row = record * FIELDS
    this.scratch[row + START] = event.start
    this.scratch[row + END] = this.cursor.at
    this.scratch[row + NEXT] = this.records
    if (opened) {
      opened.data = data
      opened.open = false
      opened.size = this.expanded - before.expanded + 1
      opened.depth = this.deepest - depth + 1
      this.deepest = Math.max(this.deepest, before.deepest)
    }
    return data
  }

  private items(depth: number): unknown[] {
    const data: unknown[] = []
    while (this.events[this.next]?.type !== EVENT_ID.POP) {
      this.path[depth] = String(data.length)
      data.push(this.node(depth + 1, NO_KEY, NO_KEY))
    }
    // A list that grew has room for more; a copy has just what it needs.
    return data.slice()
  }

  private entries(record: number, depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = {}
    const written: (string | undefined)[] = []
    let reordered = false
    let firsts: Map<string, number> | undefined

    while (this.events[this.next]?.type !== EVENT_ID.POP) {
      const event = this.events[this.next] as Node
      if (event.type !== EVENT_ID.SCALAR) {
        this.refusePair(event, depth)
        written.push(undefined, undefined)
        reordered = true
        continue
      }
      this.next++
      const keyStart = this.cursor.placeScalar(event, '?')
      const keyEnd = this.cursor.at
      const key = getScalarValue(this.text, event)
      this.path[depth] = key
      let refused = this.isRefusedKey(event, key, keyStart, keyEnd, depth)
      if (!refused && Object.hasOwn(data, key)) {
        firsts ??= this.firstKeys(record, written)
        this.lineStarts ??= lineStartsOf(this.text)
        const { line } = positionOf(this.lineStarts, firsts.get(key) ?? 0)
        this.fault('duplicate-key', depth, keyStart, keyEnd, words.duplicateKey(key, line))
        refused = true
      } else if (!refused) firsts?.set(key, keyStart)

      const value = this.node(depth + 1, keyStart, keyEnd)
      written.push(refused ? undefined : key)
      if (refused || startsWithDigit(key)) reordered = true
      if (refused) continue
      // Assigning to this one key would change the prototype instead.
      if (key === '__proto__') Object.defineProperty(data, key, { value, ...plain })
      else data[key] = value
    }

    if (reordered)
      this.names.set(
        record,
        written.map((name) => name && alone(name)),
      )
    return data
  }

  /** Where each key of an unfinished mapping is written first. */
  private firstKeys(record: number, written: Names): Map<string, number> {
    const firsts = new Map<string, number>()
    let child = record + 1
    for (const key of written) {
      const row = child * FIELDS
      if (key !== undefined) firsts.set(key, this.scratch[row + KEY_START] as number)
      const after = this.scratch[row + NEXT] as number
      child = after > child ? after : child + 1
    }
    return firsts
  }

  private isRefusedKey(
    event: ScalarEvent,
    key: string,
    start: number,
    end: number,
    depth: number,
  ): boolean {
    if (event.anchorStart >= 0) this.anchor(event, NO_RECORD, alone(key))
    if (event.tagStart >= 0) {
      const tag = this.tagOf(event, depth + 1)
      if (tag !== undefined && !isText(tag))
        this.fault('unsupported-yaml', depth, start, end, words.taggedKey)
      return tag === undefined || !isText(tag)
    }
    const merges = key === '<<' && event.style === SCALAR_STYLE.PLAIN
    if (merges) this.fault('unsupported-yaml', depth, start, end, words.mergeKey)
    return merges
  }

  /** Reads a pair whose key is no scalar, for the anchors and the faults in it. */
  private refusePair(event: Exclude<Node, ScalarEvent>, depth: number): void {
    const start = offsetOf(event) ?? this.cursor.at
    this.path[depth] = ''
    this.fault(
      'unsupported-yaml',
      depth - 1,
      start,
      lineEnd(this.text, start),
      words.complexKey(event.type),
    )
    this.node(depth + 1, NO_KEY, NO_KEY)
    this.node(depth + 1, NO_KEY, NO_KEY)
  }

  private scalar(event: ScalarEvent, start: number, end: number, depth: number): unknown {
    const source = getScalarValue(this.text, event)
    if (event.tagStart >= 0) return this.tagged(event, source, start, end, depth)
    if (event.style !== SCALAR_STYLE.PLAIN) return alone(source)
    const word = wordOf(source)
    if (word !== undefined) return word
    const number = numberOf(source)
    if (number === undefined) return alone(source)
    if (isExact(number, source)) return number
    this.fault('ambiguous-scalar', depth - 1, start, end, words.ambiguous(source, number))
    return alone(source)
  }

  private tagged(
    event: ScalarEvent,
    source: string,
    start: number,
    end: number,
    depth: number,
  ): unknown {
    const tag = this.tagOf(event, depth)
    const data = tag === undefined ? source : taggedScalar(tag, source)
    if (data === undefined)
      this.fault('unsupported-yaml', depth - 1, start, end, words.mistagged(source, tag))
    return typeof data === 'string' || data === undefined ? alone(source) : data
  }

  private alias(depth: number, start: number, end: number): Anchor | undefined {
    const name = this.text.slice(start, end)
    const target = this.anchors.get(name)
    if (!target) {
      this.fault('malformed-yaml', depth - 1, start - 1, end, words.unknownAlias(name))
      return undefined
    }
    if (target.open) this.tooMuch(depth, start - 1, end, words.insideItself(name))
    if (this.beyond) return undefined
    this.expanded += target.size - 1
    this.deepest = Math.max(this.deepest, depth + target.depth - 1)
    if (this.expanded > this.mostValues)
      this.tooMuch(depth, start - 1, end, words.tooMany(this.mostValues))
    else if (this.deepest > MAX_DEPTH) this.tooMuch(depth, start - 1, end, words.tooDeep)
    return this.beyond ? undefined : target
  }

  private anchor(
    event: { anchorStart: number; anchorEnd: number },
    record: number,
    data?: unknown,
  ): Anchor {
    const entry = { record, data, size: 1, depth: 1, open: false }
    this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), entry)
    return entry
  }

  private tagOf(event: { tagStart: number; tagEnd: number }, depth: number): string | undefined {
    const tag = this.text.slice(event.tagStart, event.tagEnd)
    const core = coreTagOf(tag, this.handles)
    if (core === undefined)
      this.fault('unsupported-yaml', depth - 1, event.tagStart, event.tagEnd, words.foreignTag(tag))
    return core
  }

  private checkCollectionTag(event: Collection, depth: number): void {
    const core = this.tagOf(event, depth)
    const kind = event.type === EVENT_ID.SEQUENCE ? 'seq' : 'map'
    if (core === undefined || core === '' || core === kind) return
    this.fault(
      'unsupported-yaml',
      depth - 1,
      event.tagStart,
      event.tagEnd,
      words.misplacedTag(core, kind),
    )
  }

  /** Says so once: what follows is read for its places only. */
  private tooMuch(depth: number, start: number, end: number, said: words.YamlWords): void {
    if (!this.beyond) this.fault('yaml-beyond-limits', depth - 1, start, end, said)
    this.beyond = true
  }

  /** A fault of the node that is being read, or of its ancestor at a depth. */
  private fault(
    rule: Diagnostic['rule'],
    depth: number,
    start: number,
    end: number,
    said: words.YamlWords,
  ): void {
    let pointer = ''
    for (let level = 1; level <= depth; level++) pointer = step(pointer, this.path[level] ?? '')
    this.faults.push({ rule, ...said, start, end, pointer })
  }
}

/** Keys have no record of their own: an alias to one stands for itself. */
const NO_RECORD = -1

const plain = { writable: true, enumerable: true, configurable: true } as const

/** `Object.keys` puts keys that look like an index first. */
const startsWithDigit = (key: string): boolean => key.charCodeAt(0) >= 48 && key.charCodeAt(0) <= 57

/** Where a node begins, as far as the parser says. */
function offsetOf(event: Node): number | undefined {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
  if (event.type !== EVENT_ID.SCALAR) return event.start
  return event.valueStart < 0 ? undefined : event.valueStart
}

/** Sixteen bits do for all but large files. */
function tableOf(records: Int32Array, length: number): Uint16Array | Uint32Array {
  const largest = 0xffff
  const small = length < largest && records.length / FIELDS < largest
  return small ? new Uint16Array(records) : new Uint32Array(records)
}
