import { commandMark, unprintable } from './text.ts'

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
  const inner = `${indent}  `
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value)
      text += `${text === '' ? '[' : ','}\n${inner}${written(item, inner, kept)}`
    return text === '' ? '[]' : `${text}\n${indent}]`
  }
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name]
    if (member === undefined) continue
    const shown = kept.repeated.has(name)
      ? once(member as object, inner, kept)
      : written(member, inner, kept)
    text += `${text === '' ? '{' : ','}\n${inner}${keyOf(name)}${shown}`
  }
  return text === '' ? '{}' : `${text}\n${indent}}`
}

/** The text of an object that stands in many places, of which all are equally deep. */
function once(value: object, indent: string, kept: Kept): string {
  const texts = kept.texts.get(indent) ?? new WeakMap<object, string>()
  kept.texts.set(indent, texts)
  const text = texts.get(value) ?? written(value, indent, kept)
  texts.set(value, text)
  return text
}

const keys = new Map<string, string>()

/** Few names come up, and each very often; those of strangers are not remembered. */
function keyOf(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = `${quoted(name)}: `
  if (keys.size < 200) keys.set(name, key)
  return key
}

const quoted = (text: string): string =>
  plain.test(text) ? `"${text}"` : inert(JSON.stringify(text))

const inert = (text: string): string =>
  text
    .replaceAll(unprintable, (character) => character.replaceAll(/[\s\S]/g, escaped))
    .replaceAll(commandMark, '\\u0023')

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
