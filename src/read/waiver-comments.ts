import type { GateSlip } from '../model/located.ts'
import { semanticPath, step, valueAt } from '../model/path.ts'
import type { WaiverComment } from '../model/waiver.ts'
import type { Placer } from './place.ts'
import type { YamlDocument } from './yaml.ts'
import { skipGap } from './yaml-gaps.ts'

const begins = /#[ \t]*dpa-?lint/i

/** A comment that speaks to us: not prose that mentions us, nor an editor's modeline. */
const meantForUs =
  /^dpa-?lint(?:[-:_]|[ \t]+(?:waive|waiver|ignore|disable|allow|skip|suppress)\b)/i
const wellFormed = /^dpa-lint-waive (\S+) until (\S+) by ([^:]+): *(.*)$/
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/**
 * The waivers in the comments of a file. One that is alone on its line is about the next line that
 * says something, any other about its own.
 */
export function waiverComments(
  text: string,
  documents: readonly YamlDocument[],
  lines: Placer,
): { readonly waivers: readonly WaiverComment[]; readonly slips: readonly GateSlip[] } {
  const waivers: WaiverComment[] = []
  const slips: GateSlip[] = []
  const written = documents.map((document) => writtenIn(document, lines))
  // Of ten thousand comments above one line the line is looked for once.
  let next = 0
  for (const { start, end, words, own } of commentsIn(
    text,
    written.flatMap(({ texts }) => texts),
  )) {
    if (!meantForUs.test(words)) continue
    const place = lines.place(start, end, '')
    if (own === undefined && next < end) next = nextThing(text, end)
    const target = own ?? next
    const { line } = lines.place(target, target, '')
    const at = documents.findLastIndex((one) => one.start <= target)
    const data = documents[at]?.data
    const pointer = written[at]?.outermost.get(line)
    const path = pointer === undefined ? '' : semanticPath(data, pointer)
    const id = valueAt(data, '/id')
    const [, rule = '', expires = '', owner = '', reason = ''] =
      wellFormed.exec(words.replaceAll(/[ \t]+/g, ' ').trimEnd()) ?? []
    const slip = slipOf(rule, expires, owner, reason)
    if (slip === undefined)
      waivers.push({
        origin: 'comment',
        rule,
        ...(typeof id === 'string' && { service: id }),
        path,
        owner: owner.trim(),
        reason,
        expires,
        location: place,
        line,
      })
    else
      slips.push({
        rule: 'waiver-malformed',
        message: slip,
        ...(typeof id === 'string' && { declaration: id }),
        path: `${path}#${words.slice(0, 80)}`,
        place,
      })
  }
  return { waivers, slips }
}

function slipOf(rule: string, expires: string, owner: string, reason: string): string | undefined {
  if (rule === '') return 'this comment looks like a waiver and is none, so it covers nothing'
  if (!day.test(expires)) return `the waiver ends on "${expires}", which is no day (YYYY-MM-DD)`
  if (owner.trim() === '') return 'the waiver names no owner'
  return reason === '' ? 'the waiver gives no reason' : undefined
}

interface Comment {
  readonly start: number
  readonly end: number
  /** Without its mark and the blanks behind it. */
  readonly words: string
  /** Where on its line something else begins; undefined where it stands alone. */
  readonly own: number | undefined
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The comments of the lines that mention us, in one walk: a number sign inside a text begins none. */
function* commentsIn(text: string, texts: readonly Span[]): Generator<Comment> {
  let next = 0
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]+/g)) {
    if (!begins.test(line)) continue
    for (const { index } of line.matchAll(/#/g)) {
      const start = from + index
      while ((texts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      const isInText = (texts[next]?.start ?? start) < start
      if (isInText || !/^$|[\s\uFEFF]/.test(line.charAt(index - 1))) continue
      const own = line.slice(0, index).search(/[^\s\uFEFF]/)
      yield {
        start,
        end: from + line.length,
        words: line.slice(index + 1).trimStart(),
        own: own === -1 ? undefined : from + own,
      }
      break
    }
  }
}

/** Where the texts of a document stand, in their order, and what begins on each line outermost. */
function writtenIn(
  document: YamlDocument,
  lines: Placer,
): { readonly texts: readonly Span[]; readonly outermost: ReadonlyMap<number, string> } {
  const texts: Span[] = []
  const first = new Map<number, Span & { readonly pointer: string }>()
  for (const { pointer, value, keyed } of nodesIn(document.data)) {
    const key = document.locate(pointer, 'key')
    if (keyed) texts.push(key)
    if (isScalar(value)) texts.push(document.locate(pointer, 'value'))
    const { line } = lines.place(key.start, key.start, '')
    if (key.start < (first.get(line)?.start ?? Number.POSITIVE_INFINITY))
      first.set(line, { ...key, pointer })
  }
  return {
    texts: texts.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start),
    outermost: new Map([...first].map(([line, { pointer }]) => [line, pointer])),
  }
}

interface Node {
  readonly pointer: string
  readonly value: unknown
  /** Whether it stands at a key; an item of a list has none. */
  readonly keyed: boolean
}

/** Every node, outer ones first; what aliases repeat only once. */
function* nodesIn(root: unknown): Generator<Node> {
  const seen = new Set<unknown>()
  const stack: Node[] = [{ pointer: '', value: root, keyed: false }]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { pointer, value } = node
    if (pointer !== '' || isScalar(value)) yield node
    if (isScalar(value) || seen.has(value)) continue
    seen.add(value)
    const keyed = !Array.isArray(value)
    for (const [key, inner] of Object.entries(value as object))
      stack.push({ pointer: step(pointer, key), value: inner, keyed })
  }
}

const isScalar = (value: unknown) => typeof value !== 'object' || value === null

/** The next thing that is said after a comment; a marker begins a document and says nothing itself. */
function nextThing(text: string, end: number): number {
  let next = skipGap(text, end)
  while (text.startsWith('---', next) || text.startsWith('...', next))
    next = skipGap(text, next + 3)
  return next
}
