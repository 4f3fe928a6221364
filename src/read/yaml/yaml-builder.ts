import {
  COLLECTION_STYLE,
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
import { lineEnd, markerAt, seek, skipGap, trimEnd } from './yaml-gaps.ts'
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
 * Builds the documents of a stream from the parser's events: data, a record a node for its place, and
 * the faults of YAML that parses and yet is refused. Reads on after a fault, to find them all.
 */
export function buildDocuments(
  text: string,
  events: readonly Event[],
  times = 1,
): readonly YamlDocument[] {
  const mostValues = times * MAX_EXPANDED_NODES
  const scratch = new Int32Array(events.length * FIELDS)
  const documents: YamlDocument[] = []
  let lineStarts: Int32Array | undefined
  /** The next event. */
  let next = 0
  /** Where the token before it ends. */
  let cursor = 0

  // Of the document that is being read:
  let faults: Diagnostic[] = []
  let anchors = new Map<string, Anchor>()
  let handles: TagHandles
  let names = new Map<number, Names>()
  let records = 0
  let expanded = 0
  let deepest = 0
  let beyond = false
  /** The key or the index that was taken at each depth. */
  const path: string[] = []

  while (next < events.length) documents.push(document(events[next++] as DocumentEvent))
  return documents

  function document(event: DocumentEvent): YamlDocument {
    faults = []
    anchors = new Map()
    handles = tagHandlesOf(event.directives)
    names = new Map()
    records = 0
    expanded = 0
    deepest = 0
    beyond = false

    const start = openDocument(event)
    const data = node(1, NO_KEY, NO_KEY)
    next++
    if (event.explicitEnd) cursor = seek(text, cursor, '.') + 3
    return yamlDocument(
      {
        table: tableOf(scratch.subarray(0, records * FIELDS), text.length),
        names: names.size > 0 ? names : noNames,
      },
      { index: documents.length, data: beyond ? undefined : data, faults, start },
    )
  }

  /** Passes over directives and end marks to the document's own start. */
  function openDocument(event: DocumentEvent): number {
    for (;;) {
      const start = skipGap(text, cursor)
      if (text[start] === '%') {
        cursor = lineEnd(text, start)
        directive(start, cursor)
      } else if (markerAt(text, start, '...')) {
        cursor = start + 3
      } else {
        cursor = event.explicitStart ? start + 3 : start
        return start
      }
    }
  }

  function directive(start: number, end: number): void {
    const line = text.slice(start, end)
    if (/^%(?:YAML[ \t]+1\.2(?:[ \t]|$)|TAG[ \t])/.test(line)) return
    const found = { rule: 'unsupported-yaml', ...words.foreignDirective(line) } as const
    faults.push({ start, end: trimEnd(text, end, start), ...found })
  }

  function node(depth: number, keyStart: number, keyEnd: number): unknown {
    const event = events[next++] as Node
    const record = records++
    expanded++
    if (depth > deepest) deepest = depth
    if (depth > MAX_DEPTH || expanded > mostValues) {
      const start = offsetOf(event) ?? cursor
      tooMuch(depth, start, start, depth > MAX_DEPTH ? words.tooDeep : words.tooMany(mostValues))
    }

    const row = record * FIELDS
    scratch[row + KEY_START] = keyStart
    scratch[row + KEY_END] = keyEnd

    if (event.type === EVENT_ID.ALIAS) {
      scratch[row + START] = event.anchorStart - 1
      scratch[row + END] = cursor = event.anchorEnd
      const target = alias(depth, event.anchorStart, event.anchorEnd)
      scratch[row + NEXT] = target && target.record !== NO_RECORD ? target.record : records
      return target?.data ?? null
    }

    if (event.type === EVENT_ID.SCALAR) {
      const start = placeScalar(event, keyStart !== NO_KEY ? ':' : depth > 1 ? '-' : '')
      scratch[row + START] = start
      scratch[row + END] = cursor
      scratch[row + NEXT] = records
      const data = scalar(event, start, cursor, depth)
      if (event.anchorStart >= 0) anchor(event, record, data)
      return data
    }

    return collection(event, record, depth)
  }

  function collection(event: Collection, record: number, depth: number): unknown {
    if (event.tagStart >= 0) checkCollectionTag(event, depth)
    const opened = event.anchorStart >= 0 ? anchor(event, record) : undefined
    const before = { expanded, deepest }
    if (opened) {
      opened.open = true
      deepest = depth
    }

    const closer = closerOf(event)
    cursor = closer === '' ? event.start : event.start + 1
    const data = event.type === EVENT_ID.SEQUENCE ? items(depth) : entries(record, depth)
    next++
    if (closer !== '') cursor = seek(text, cursor, closer) + 1

    const row = record * FIELDS
    scratch[row + START] = event.start
    scratch[row + END] = cursor
    scratch[row + NEXT] = records
    if (opened) {
      opened.data = data
      opened.open = false
      opened.size = expanded - before.expanded + 1
      opened.depth = deepest - depth + 1
      deepest = Math.max(deepest, before.deepest)
    }
    return data
  }

  /** The bracket that closes a collection; none for a block, nor for the pair in `[a: b]`. */
  function closerOf(event: Collection): '' | ']' | '}' {
    if (event.style === COLLECTION_STYLE.BLOCK) return ''
    if (event.type === EVENT_ID.SEQUENCE) return ']'
    const first = events[next]
    const isPair = first?.type === EVENT_ID.MAPPING && first.start === event.start
    return text[event.start] === '{' && !isPair ? '}' : ''
  }

  function items(depth: number): unknown[] {
    const data: unknown[] = []
    while (events[next]?.type !== EVENT_ID.POP) {
      path[depth] = String(data.length)
      data.push(node(depth + 1, NO_KEY, NO_KEY))
    }
    // A list that grew has room for more; a copy has just what it needs.
    return data.slice()
  }

  function entries(record: number, depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = {}
    const written: (string | undefined)[] = []
    let reordered = false
    let firsts: Map<string, number> | undefined

    while (events[next]?.type !== EVENT_ID.POP) {
      const event = events[next] as Node
      if (event.type !== EVENT_ID.SCALAR) {
        refusePair(event, depth)
        written.push(undefined, undefined)
        reordered = true
        continue
      }
      next++
      const keyStart = placeScalar(event, '?')
      const keyEnd = cursor
      const key = getScalarValue(text, event)
      path[depth] = key
      let refused = isRefusedKey(event, key, keyStart, keyEnd, depth)
      if (!refused && Object.hasOwn(data, key)) {
        firsts ??= firstKeys(record, written)
        lineStarts ??= lineStartsOf(text)
        const { line } = positionOf(lineStarts, firsts.get(key) ?? 0)
        fault('duplicate-key', depth, keyStart, keyEnd, words.duplicateKey(key, line))
        refused = true
      } else if (!refused) firsts?.set(key, keyStart)

      const value = node(depth + 1, keyStart, keyEnd)
      written.push(refused ? undefined : key)
      if (refused || startsWithDigit(key)) reordered = true
      if (refused) continue
      // Assigning to this one key would change the prototype instead.
      if (key === '__proto__') Object.defineProperty(data, key, { value, ...plain })
      else data[key] = value
    }

    if (reordered)
      names.set(
        record,
        written.map((name) => name && alone(name)),
      )
    return data
  }

  /** Where each key of an unfinished mapping is written first. */
  function firstKeys(record: number, written: Names): Map<string, number> {
    const firsts = new Map<string, number>()
    let child = record + 1
    for (const key of written) {
      const row = child * FIELDS
      if (key !== undefined) firsts.set(key, scratch[row + KEY_START] as number)
      const after = scratch[row + NEXT] as number
      child = after > child ? after : child + 1
    }
    return firsts
  }

  function isRefusedKey(
    event: ScalarEvent,
    key: string,
    start: number,
    end: number,
    depth: number,
  ): boolean {
    if (event.anchorStart >= 0) anchor(event, NO_RECORD, alone(key))
    if (event.tagStart >= 0) {
      const tag = tagOf(event, depth + 1)
      if (tag !== undefined && !isText(tag))
        fault('unsupported-yaml', depth, start, end, words.taggedKey)
      return tag === undefined || !isText(tag)
    }
    const merges = key === '<<' && event.style === SCALAR_STYLE.PLAIN
    if (merges) fault('unsupported-yaml', depth, start, end, words.mergeKey)
    return merges
  }

  /** Reads a pair whose key is no scalar, for the anchors and the faults in it. */
  function refusePair(event: Exclude<Node, ScalarEvent>, depth: number): void {
    const start = offsetOf(event) ?? cursor
    path[depth] = ''
    fault('unsupported-yaml', depth - 1, start, lineEnd(text, start), words.complexKey(event.type))
    node(depth + 1, NO_KEY, NO_KEY)
    node(depth + 1, NO_KEY, NO_KEY)
  }

  /**
   * Gives the start of a scalar and moves the cursor to its end. Quotes and block headers belong to
   * it. An empty one stands right after its indicator: `:` for a value, `-` for an item, `?` for a key.
   */
  function placeScalar(event: ScalarEvent, indicator: string): number {
    const afterProperties = Math.max(event.anchorEnd, event.tagEnd)
    if (event.valueStart < 0) return placeEmpty(afterProperties, indicator)
    switch (event.style) {
      case SCALAR_STYLE.PLAIN:
        cursor = event.valueEnd
        return event.valueStart
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        cursor = event.valueEnd + 1
        return event.valueStart - 1
      default: {
        const header = seek(text, Math.max(cursor, afterProperties), '|>')
        cursor = trimEnd(text, event.valueEnd, header + 1)
        return header
      }
    }
  }

  function placeEmpty(afterProperties: number, indicator: string): number {
    if (afterProperties >= 0) {
      cursor = afterProperties
      return cursor
    }
    let at = skipGap(text, cursor)
    if (indicator === '?' && text[at] === ',') at = skipGap(text, at + 1)
    if (indicator !== '' && text[at] === indicator) cursor = at + 1
    else if (indicator === '?') cursor = at
    return cursor
  }

  function scalar(event: ScalarEvent, start: number, end: number, depth: number): unknown {
    const source = getScalarValue(text, event)
    if (event.tagStart >= 0) return tagged(event, source, start, end, depth)
    if (event.style !== SCALAR_STYLE.PLAIN) return alone(source)
    const word = wordOf(source)
    if (word !== undefined) return word
    const number = numberOf(source)
    if (number === undefined) return alone(source)
    if (isExact(number, source)) return number
    fault('ambiguous-scalar', depth - 1, start, end, words.ambiguous(source, number))
    return alone(source)
  }

  function tagged(
    event: ScalarEvent,
    source: string,
    start: number,
    end: number,
    depth: number,
  ): unknown {
    const tag = tagOf(event, depth)
    const data = tag === undefined ? source : taggedScalar(tag, source)
    if (data === undefined)
      fault('unsupported-yaml', depth - 1, start, end, words.mistagged(source, tag))
    return typeof data === 'string' || data === undefined ? alone(source) : data
  }

  function alias(depth: number, start: number, end: number): Anchor | undefined {
    const name = text.slice(start, end)
    const target = anchors.get(name)
    if (!target) {
      fault('malformed-yaml', depth - 1, start - 1, end, words.unknownAlias(name))
      return undefined
    }
    if (target.open) tooMuch(depth, start - 1, end, words.insideItself(name))
    if (beyond) return undefined
    expanded += target.size - 1
    deepest = Math.max(deepest, depth + target.depth - 1)
    if (expanded > mostValues) tooMuch(depth, start - 1, end, words.tooMany(mostValues))
    else if (deepest > MAX_DEPTH) tooMuch(depth, start - 1, end, words.tooDeep)
    return beyond ? undefined : target
  }

  function anchor(
    event: { anchorStart: number; anchorEnd: number },
    record: number,
    data?: unknown,
  ): Anchor {
    const entry = { record, data, size: 1, depth: 1, open: false }
    anchors.set(text.slice(event.anchorStart, event.anchorEnd), entry)
    return entry
  }

  function tagOf(event: { tagStart: number; tagEnd: number }, depth: number): string | undefined {
    const tag = text.slice(event.tagStart, event.tagEnd)
    const core = coreTagOf(tag, handles)
    if (core === undefined) {
      fault('unsupported-yaml', depth - 1, event.tagStart, event.tagEnd, words.foreignTag(tag))
    }
    return core
  }

  function checkCollectionTag(event: Collection, depth: number): void {
    const core = tagOf(event, depth)
    const kind = event.type === EVENT_ID.SEQUENCE ? 'seq' : 'map'
    if (core === undefined || core === '' || core === kind) return
    fault(
      'unsupported-yaml',
      depth - 1,
      event.tagStart,
      event.tagEnd,
      words.misplacedTag(core, kind),
    )
  }

  /** Says so once: what follows is read for its places only. */
  function tooMuch(depth: number, start: number, end: number, said: words.YamlWords): void {
    if (!beyond) fault('yaml-beyond-limits', depth - 1, start, end, said)
    beyond = true
  }

  /** A fault of the node that is being read, or of its ancestor at a depth. */
  function fault(
    rule: Diagnostic['rule'],
    depth: number,
    start: number,
    end: number,
    said: words.YamlWords,
  ): void {
    let pointer = ''
    for (let level = 1; level <= depth; level++) pointer = step(pointer, path[level] ?? '')
    faults.push({ rule, ...said, start, end, pointer })
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
