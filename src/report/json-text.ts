import { commandMark, replaceUnprintable } from './text.ts'

/** What stands in a JSON text as it is, and neither steers a terminal nor begins a command. */
const plain = /^[ !$-[\]-~]*$/

/**
 * A value as JSON on lines of its own, piece by piece: the list at `path`, and beside it what is no
 * array and can be walked, becomes one piece an item, so that a long report is never in memory as a text. Every string keeps
 * its meaning, but none can steer a terminal on which the text is shown, nor be taken for a command
 * by a build server that logs it. Members called as `repeated` says hold the same objects over and
 * over: the text of each is kept.
 */
export function* jsonPieces(
  value: object,
  path: readonly string[],
  repeated: ReadonlySet<string> = none,
): Generator<string> {
  yield* layOut(value, path, '', { repeated, texts: new Map() })
  yield '\n'
}

const none: ReadonlySet<string> = new Set()

interface Kept {
  readonly repeated: ReadonlySet<string>
  /** By indent, then by object. */
  readonly texts: Map<string, WeakMap<object, string>>
}

function* layOut(
  value: unknown,
  path: readonly string[],
  indent: string,
  kept: Kept,
): Generator<string> {
  const [key, ...rest] = path
  const inner = `${indent}  `
  if (key === undefined) {
    let before = '['
    for (const item of value as Iterable<unknown>) {
      yield `${before}\n${inner}${written(item, inner, kept)}`
      before = ','
    }
    yield before === '[' ? '[]' : `\n${indent}]`
    return
  }
  const isList = Array.isArray(value)
  let before = isList ? '[' : '{'
  for (const [name, item] of Object.entries(value as object)) {
    if (item === undefined) continue
    yield `${before}\n${inner}${isList ? '' : `${quoted(name)}: `}`
    if (name === key) yield* layOut(item, rest, inner, kept)
    else if (isWalked(item)) yield* layOut(item, [], inner, kept)
    else yield written(item, inner, kept)
    before = ','
  }
  yield `\n${indent}${isList ? ']' : '}'}`
}

const isWalked = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value

/** What `JSON.stringify` with two blanks makes of plain data; ours need not look at each text again. */
function written(value: unknown, indent: string, kept: Kept): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const level = levelAt(indent)
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value)
      text += (text === '' ? level.first : level.next) + written(item, level.inner, kept)
    return text === '' ? '[]' : `${text}${level.last}]`
  }
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name]
    if (member === undefined) continue
    const shown = kept.repeated.has(name)
      ? once(member as object, level.inner, kept)
      : written(member, level.inner, kept)
    const { first, next } = leadsOf(name, level)
    text += (text === '' ? first : next) + shown
  }
  return text === '' ? '{}' : `${text}${level.last}}`
}

/** What stands before the members of an object: `,`, a line break, its blanks and its name. */
interface Leads {
  readonly first: string
  readonly next: string
}

/** The same before the items of a list, and what the names of members are known to begin with. */
interface Level extends Leads {
  readonly inner: string
  readonly last: string
  readonly names: Map<string, Leads>
}

const levels = new Map<string, Level>()

/** As deep as reports are; what strangers nest is not remembered. */
function levelAt(indent: string): Level {
  const known = levels.get(indent)
  if (known) return known
  const inner = `${indent}  `
  const line = `\n${inner}`
  const level = {
    inner,
    first: `[${line}`,
    next: `,${line}`,
    last: `\n${indent}`,
    names: new Map(),
  }
  if (levels.size < 40) levels.set(indent, level)
  return level
}

/** Few names come up, and each very often; those of strangers are not remembered. */
function leadsOf(name: string, { inner, names }: Level): Leads {
  const known = names.get(name)
  if (known) return known
  const line = `\n${inner}${quoted(name)}: `
  const leads = { first: `{${line}`, next: `,${line}` }
  if (names.size < 200) names.set(name, leads)
  return leads
}

/** The text of an object that stands in many places, of which all are equally deep. */
function once(value: object, indent: string, kept: Kept): string {
  const texts = kept.texts.get(indent) ?? new WeakMap<object, string>()
  kept.texts.set(indent, texts)
  const text = texts.get(value) ?? written(value, indent, kept)
  texts.set(value, text)
  return text
}

const quoted = (text: string): string =>
  plain.test(text) ? `"${text}"` : inert(JSON.stringify(text))

const inert = (text: string): string =>
  replaceUnprintable(text, (character) => character.replaceAll(/[\s\S]/g, escaped)).replaceAll(
    commandMark,
    '\\u0023',
  )

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
