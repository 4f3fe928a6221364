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
import { segments } from '../model/path.ts'
import { answersTogether, type GivenAnswer, nested } from './answers.ts'
import { flowText } from './flow-text.ts'
import { itemLines, pairLines } from './part-lines.ts'

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
export function writtenAnswer(
  text: string,
  { index, data }: Target,
  answers: readonly GivenAnswer[],
): Written {
  let merged = text
  for (const { pointer, value } of answersTogether(answers, data)) {
    const [...documents] = parseAllDocuments(merged, { uniqueKeys: false, version: '1.2' })
    const change = changeAt(documents[index] as Document | undefined, pointer, value, merged)
    if (typeof change === 'string') return { refused: `${pointer.slice(1)}: ${change}` }
    merged = merged.slice(0, change.start) + change.text + merged.slice(change.end)
  }
  return { text: merged }
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

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
