import { isRecord } from '../model/is-record.ts'
import { segments, step, valueAt } from '../model/path.ts'

/** A fact to write into a declaration, at a JSON pointer; a last `-` is a new entry of a list. */
export interface GivenAnswer {
  readonly pointer: string
  readonly value: unknown
}

/** What goes into a part that is not there yet is written as one. */
export function answersTogether(
  answers: readonly GivenAnswer[],
  data: unknown,
): readonly GivenAnswer[] {
  const apart: GivenAnswer[] = []
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
  if (!isRecord(a) || !isRecord(b)) return b
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(
    names.map((name) => [
      name,
      name in a && name in b ? united(a[name], b[name]) : (b[name] ?? a[name]),
    ]),
  )
}

/** A value with the mappings around it that are not there yet; a new entry makes its list. */
export function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, segment) => (segment === '-' ? [inner].flat() : { [segment]: inner }),
    value,
  )
}

/** The data that the text must hold afterwards. */
export function withAnswers(data: unknown, answers: readonly GivenAnswer[]): unknown {
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
  const own = isRecord(node) ? node : {}
  return { ...own, [segment]: put(own[segment], rest, value) }
}
