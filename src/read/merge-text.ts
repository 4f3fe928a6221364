import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { segments, step, valueAt } from '../model/path.ts'
import { flowText } from './flow-text.ts'

/** A fact to write into a declaration, at a JSON pointer; a last `-` is a new entry of a list. */
export interface Answer {
  readonly pointer: string
  readonly value: unknown
}

type Written = { readonly text: string } | { readonly refused: string }

/** The declaration within its stream, and what it holds now. */
interface Target {
  readonly index: number
  readonly data: unknown
}

/**
 * Writes facts into the text of a declaration, and leaves every other character of it as it is:
 * comments, layout, line ends. What is written in a way that other places share is refused.
 */
export function written(
  text: string,
  { index, data }: Target,
  answers: readonly Answer[],
): Written {
  let merged = text
  for (const { pointer, value } of together(answers, data)) {
    const [...documents] = parseAllDocuments(merged, { uniqueKeys: false, version: '1.2' })
    const change = changeAt(documents[index] as Document | undefined, pointer, value, merged)
    if (typeof change === 'string') return { refused: `${pointer.slice(1)}: ${change}` }
    merged = merged.slice(0, change.start) + change.text + merged.slice(change.end)
  }
  return { text: merged }
}

/** What goes into a part that is not there yet is written as one. */
function together(answers: readonly Answer[], data: unknown): readonly Answer[] {
  const apart: Answer[] = []
  const parts = new Map<string, unknown>()
  for (const answer of answers) {
    const path = segments(answer.pointer)
    const depth = path.findIndex((_, at) => isMissing(valueAt(data, pointerOf(path, at + 1))))
    if (depth === -1 || path[depth] === '-') {
      apart.push(answer)
      continue
    }
    const part = pointerOf(path, depth + 1)
    const value = nested(path.slice(depth + 1), answer.value)
    parts.set(part, parts.has(part) ? united(parts.get(part), value) : value)
  }
  return [...apart, ...[...parts].map(([pointer, value]) => ({ pointer, value }))]
}

const pointerOf = (path: readonly string[], length: number) =>
  path.slice(0, length).reduce(step, '')

const isMissing = (value: unknown) => value === undefined || value === null

/** Two nested values as one. */
function united(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b]
  if (!isObject(a) || !isObject(b)) return b
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(
    names.map((name) => [
      name,
      name in a && name in b ? united(a[name], b[name]) : (b[name] ?? a[name]),
    ]),
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The data that the text must hold afterwards. */
export function withAnswers(data: unknown, answers: readonly Answer[]): unknown {
  return answers.reduce((all, { pointer, value }) => put(all, segments(pointer), value), data)
}

function put(node: unknown, path: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) return value
  if (Array.isArray(node)) {
    if (segment === '-') return [...node, ...[value].flat()]
    return node.map((item, index) => (String(index) === segment ? put(item, rest, value) : item))
  }
  if (segment === '-') return [value].flat()
  const own = isObject(node) ? node : {}
  return { ...own, [segment]: put(own[segment], rest, value) }
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The longest line that is written with a value of several parts; beyond it, each has a line. */
const widest = 100

function changeAt(
  document: Document | undefined,
  pointer: string,
  value: unknown,
  text: string,
): Change | string {
  let parent: unknown = document?.contents
  let flow = false
  const path = segments(pointer)
  for (const [depth, segment] of path.entries()) {
    if (isAlias(parent)) return 'an alias stands here, and what it means is shared'
    if (isNode(parent) && !isAlias(parent) && parent.anchor !== undefined)
      return 'an anchor stands here, and what it names may be shared'
    if (!isMap(parent) && !isSeq(parent)) return 'nothing can be written below a single value'
    flow ||= parent.flow === true
    const rest = path.slice(depth + 1)
    if (isSeq(parent)) {
      if (segment === '-') return appended(parent, flow, value, text)
      const item = parent.items[Number(segment)]
      if (rest.length > 0) {
        parent = item
        continue
      }
      return isNode(item) && !isShared(item) && item.range
        ? { start: item.range[0], end: endOf(item, text), text: flowText(value) }
        : 'there is no such entry'
    }
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === segment)
    if (pair === undefined) return added(parent, flow, segment, nested(rest, value), text)
    if (rest.length === 0 || isEmpty(pair.value))
      return replaced(pair, flow, segment, nested(rest, value), text)
    parent = pair.value
  }
  return 'no place is named'
}

/** A value with the mappings around it that are not there yet; a new entry makes its list. */
function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, segment) => (segment === '-' ? [inner].flat() : { [segment]: inner }),
    value,
  )
}

const isEmpty = (node: unknown) => node === null || (isScalar(node) && node.value === null)
const isShared = (node: unknown) =>
  isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined)

function replaced(
  { key, value: old }: Pair,
  flow: boolean,
  name: string,
  value: unknown,
  text: string,
): Change | string {
  if (isShared(old)) return 'an anchor or an alias stands here, and what it means is shared'
  const start = isNode(key) ? key.range?.[1] : undefined
  if (start === undefined) return 'the key cannot be found'
  const [colon = ''] = /^\s*:/.exec(text.slice(start)) ?? []
  const end = Math.max(start + colon.length, isNode(old) ? endOf(old, text) : start)
  const indent = columnOf(text, isNode(key) ? (key.range?.[0] ?? 0) : 0)
  const lines = pairLines(name, value, flow ? undefined : indent)
  const after = lines.join(lineEnd(text, start) + ' '.repeat(indent)).slice(flowText(name).length)
  return { start, end, text: after }
}

function added(
  map: YAMLMap,
  flow: boolean,
  name: string,
  value: unknown,
  text: string,
): Change | string {
  const last = map.items.at(-1)
  if (flow) {
    const pair = `${flowText(name)}: ${flowText(value)}`
    return inBrackets(map, last && (last.value ?? last.key), pair, text)
  }
  const first = map.items[0]?.key
  if (!isNode(first) || !first.range || !last) return 'the mapping cannot be extended'
  const indent = columnOf(text, first.range[0])
  const end = endOf(isNode(last.value) ? last.value : last.key, text)
  return below(end, pairLines(name, value, indent), indent, text)
}

function appended(seq: YAMLSeq, flow: boolean, value: unknown, text: string): Change | string {
  const entries = Array.isArray(value) ? value : [value]
  if (flow) return inBrackets(seq, seq.items.at(-1), entries.map(flowText).join(', '), text)
  const start = seq.range?.[0]
  if (start === undefined || seq.items.length === 0) return 'the list cannot be extended'
  const indent = columnOf(text, start)
  const lines = entries.flatMap((entry) => itemLines(entry, indent))
  return below(endOf(seq.items.at(-1), text), lines, indent, text)
}

/** After the last entry of a collection in brackets, or between them. */
function inBrackets(node: YAMLMap | YAMLSeq, last: unknown, entry: string, text: string) {
  if (last !== undefined && last !== null) {
    const end = endOf(last, text)
    return { start: end, end, text: `, ${entry}` }
  }
  const [start = 0, end = 0] = node.range ?? []
  const pad = isMap(node) ? ' ' : ''
  return { start: start + 1, end: end - 1, text: `${pad}${entry}${pad}` }
}

/** New lines under the line on which an offset stands. */
function below(offset: number, lines: readonly string[], indent: number, text: string): Change {
  const newline = lineEnd(text, offset)
  const at = text.indexOf('\n', offset)
  const block = lines.map((line) => ' '.repeat(indent) + line).join(newline)
  return at === -1
    ? { start: text.length, end: text.length, text: `${newline}${block}` }
    : { start: at + 1, end: at + 1, text: `${block}${newline}` }
}

/** A key and its value: on one line where that is short or has to be, else a line for each part. */
function pairLines(name: string, value: unknown, indent: number | undefined): readonly string[] {
  const line = `${flowText(name)}: ${flowText(value)}`
  if (indent === undefined || !isLong(line, value, indent)) return [line]
  return [`${flowText(name)}:`, ...partLines(value, indent).map((part) => `  ${part}`)]
}

function itemLines(value: unknown, indent: number): readonly string[] {
  const line = `- ${flowText(value)}`
  if (!isLong(line, value, indent)) return [line]
  return partLines(value, indent).map((part, index) => `${index === 0 ? '- ' : '  '}${part}`)
}

function partLines(value: unknown, indent: number): readonly string[] {
  return Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, indent + 2))
    : Object.entries(value as object).flatMap(([key, item]) => pairLines(key, item, indent + 2))
}

const isLong = (line: string, value: unknown, indent: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  indent + line.length > widest

/** Where the written part of a node ends: without the blanks, line ends and comments after it. */
function endOf(node: unknown, text: string): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1)
    if (isPairLike(last)) return endOf(isNode(last.value) ? last.value : last.key, text)
    if (last !== undefined) return endOf(last, text)
  }
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return Math.max(start, start + text.slice(start, end).trimEnd().length)
}

const isPairLike = (item: unknown): item is Pair =>
  typeof item === 'object' && item !== null && 'key' in item

const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** The line end that the text uses about there. */
const lineEnd = (text: string, offset: number): string => {
  const at = text.indexOf('\n', offset)
  const near = at === -1 ? text.lastIndexOf('\n') : at
  return text.charAt(near - 1) === '\r' ? '\r\n' : '\n'
}
