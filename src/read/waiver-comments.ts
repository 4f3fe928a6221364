import type { GateDiagnostic } from '../model/parsed-file.ts'
import { semanticPath, step, valueAt } from '../model/path.ts'
import type { WaiverComment } from '../model/waiver.ts'
import type { LineIndex } from './yaml/line-index.ts'
import type { YamlDocument } from './yaml/yaml.ts'
import { lineEnd, skipGap } from './yaml/yaml-gaps.ts'

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
  lines: LineIndex,
): { readonly waivers: readonly WaiverComment[]; readonly slips: readonly GateDiagnostic[] } {
  const waivers: WaiverComment[] = []
  const slips: GateDiagnostic[] = []
  const written = documents.map((document) => writtenIn(text, document, lines))
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
        says: written[at]?.says(line) ?? '',
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

/** Of a document: where its texts stand, in their order; what begins on each line outermost; what values are there. */
interface Written {
  readonly texts: readonly Span[]
  readonly outermost: ReadonlyMap<number, string>
  says(line: number): string
}

function writtenIn(text: string, document: YamlDocument, lines: LineIndex): Written {
  const texts: Span[] = []
  const first = new Map<number, Span & { readonly pointer: string }>()
  const values = new Map<number, (readonly unknown[])[]>()
  const lineOf = ({ start }: Span) => lines.place(start, start, '').line
  for (const { pointer, name, value } of nodesIn(document.data)) {
    const key = document.locate(pointer, 'key')
    if (name !== undefined) texts.push(key)
    if (isScalar(value)) {
      const span = document.locate(pointer, 'value')
      texts.push(withoutHead(text, span))
      const line = lineOf(span)
      const others = values.get(line)
      if (others) others.push([name, value])
      else values.set(line, [[name, value]])
    }
    const line = lineOf(key)
    if (key.start < (first.get(line)?.start ?? Number.POSITIVE_INFINITY))
      first.set(line, { ...key, pointer })
  }
  return {
    texts: texts.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start),
    outermost: new Map([...first].map(([line, { pointer }]) => [line, pointer])),
    says: inWords(values),
  }
}

/** The values of a line as one text: the same for all of the comments above it, for it can be long. */
function inWords(values: ReadonlyMap<number, readonly unknown[]>): Written['says'] {
  const known = new Map<number, string>()
  return (line) => {
    const before = known.get(line)
    if (before !== undefined) return before
    const text = JSON.stringify(values.get(line) ?? [])
    known.set(line, text)
    return text
  }
}

/** A block of text begins below its head, behind which a comment may stand. */
function withoutHead(text: string, { start, end }: Span): Span {
  const isBlock = text[start] === '|' || text[start] === '>'
  return isBlock ? { start: Math.min(end, lineEnd(text, start)), end } : { start, end }
}

interface Node {
  readonly pointer: string
  readonly value: unknown
  /** Its key; an item of a list has none. */
  readonly name?: string
}

/** Every node in the order written, outer ones first; what aliases repeat only once. */
function* nodesIn(root: unknown): Generator<Node> {
  const seen = new Set<unknown>()
  const stack: Node[] = [{ pointer: '', value: root }]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { pointer, value } = node
    if (pointer !== '' || isScalar(value)) yield node
    if (isScalar(value) || seen.has(value)) continue
    seen.add(value)
    const named = !Array.isArray(value)
    for (const [key, inner] of Object.entries(value as object).reverse())
      stack.push({ pointer: step(pointer, key), value: inner, ...(named && { name: key }) })
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
