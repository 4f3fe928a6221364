import { commandMark, unprintable } from './text.ts'

/** Line breaks are the layout: those in strings are escaped already. */
const inStrings = new RegExp(`(?!\\n)${unprintable.source}`, 'gu')

/** What may need a second look: most texts are plain, and asking Unicode of each letter is slow. */
const unusual = /[^\n -~]|#/

/**
 * A value as JSON on lines of its own, piece by piece: the list at `path` may be any iterable and
 * becomes one piece an item, so that a long report is never in memory as a text. Every string keeps
 * its meaning, but none can steer a terminal on which the text is shown, nor be taken for a command
 * by a build server that logs it.
 */
export function* jsonPieces(value: object, path: readonly string[]): Generator<string> {
  for (const piece of layOut(value, path, '')) yield unusual.test(piece) ? inert(piece) : piece
  yield '\n'
}

function* layOut(value: unknown, path: readonly string[], indent: string): Generator<string> {
  const [key, ...rest] = path
  const inner = `${indent}  `
  if (key === undefined) {
    let before = '['
    for (const item of value as Iterable<unknown>) {
      yield `${before}\n${inner}${stringified(item, inner)}`
      before = ','
    }
    yield before === '[' ? '[]' : `\n${indent}]`
    return
  }
  const isList = Array.isArray(value)
  let before = isList ? '[' : '{'
  for (const [name, item] of Object.entries(value as object)) {
    if (item === undefined) continue
    yield `${before}\n${inner}${isList ? '' : `${JSON.stringify(name)}: `}`
    if (name === key) yield* layOut(item, rest, inner)
    else yield stringified(item, inner)
    before = ','
  }
  yield `\n${indent}${isList ? ']' : '}'}`
}

/** A line break in the text of a value is always layout, so it can be indented. */
const stringified = (value: unknown, indent: string) =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)

const inert = (text: string) =>
  text
    .replaceAll(inStrings, (character) => character.replaceAll(/[\s\S]/g, escaped))
    .replaceAll(commandMark, '\\u0023')

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
