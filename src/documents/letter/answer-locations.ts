import type { Service } from '../../model/declaration.ts'
import { isUnknown } from '../../model/fact.ts'
import { segments, step, valueAt } from '../../model/path.ts'
import type { LetterCase } from './content.ts'

interface Asking extends Pick<LetterCase, 'answeredAt'> {
  readonly finding: Pick<LetterCase['finding'], 'location'>
}

/**
 * The places of a declaration where the answer to a finding would be written, as JSON pointers; a
 * last `-` is a new entry of a list, as in JSON Patch. Empty where it takes words to answer.
 */
export function askedBy({ finding, answeredAt }: Asking, service: Service): readonly string[] {
  const at = finding.location.pointer
  if (answeredAt.includes('?')) return unknownsBelow(at, service)
  const bound = answeredAt.flatMap((line) => {
    const forced = line.endsWith('!')
    const template = forced ? line.slice(0, -1) : line
    const path = template === '.' ? segments(at) : template.split('/')
    const isNew = path.at(-1) === '-'
    return bind(path, segments(at), service, forced).map((pointer) => ({ pointer, forced, isNew }))
  })
  // What stands in another part is at most missing an entry.
  const isNear = (pointer: string) => segments(pointer)[0] === segments(at)[0]
  const near = bound.filter(({ pointer }) => isNear(pointer))
  const wanted = (near.length > 0 ? near : bound.filter(({ isNew }) => isNew))
    .filter(({ pointer, forced, isNew }) => forced || isNew || isOpen(pointer, at, service))
    .map(({ pointer }) => pointer)
  return [...new Set(wanted)].filter(
    (one) => !wanted.some((other) => other.startsWith(`${one}/`)) && isFact(one),
  )
}

/** Whether a finding points there, or nobody has said anything there yet. */
function isOpen(pointer: string, at: string, service: Service): boolean {
  if (at === pointer || at.startsWith(`${pointer}/`)) return true
  const value = valueAt(service, pointer)
  return value === undefined || value === null || isUnknown(value)
}

/** What names a thing is no fact about it. */
const isFact = (pointer: string): boolean => !/^$|^\/(apiVersion|kind|name)$|\/id$/.test(pointer)

/** The pointers that a template stands for, seen from a finding. */
function bind(
  template: readonly string[],
  at: readonly string[],
  service: Service,
  forced: boolean,
): readonly string[] {
  const walk = (
    node: unknown,
    rest: readonly string[],
    pointer: string,
    /** What of the finding's place lies below; undefined once the two have parted. */
    below: readonly string[] | undefined,
  ): readonly string[] => {
    const [segment, ...others] = rest
    const [own, ...lower] = below ?? []
    const enter = (name: string) =>
      walk(
        valueAt(node, step('', name)),
        others,
        step(pointer, name),
        below === undefined || (own !== undefined && own !== name) ? undefined : lower,
      )
    // A single word stands where the details would: the whole of it is asked for.
    if (node !== undefined && (typeof node !== 'object' || node === null)) return [pointer]
    const named =
      segment === '*' || segment === '-' || (segment !== undefined && segment in Object(node))
    if (Array.isArray(node) && !named) {
      // Of several statements, the one at fault.
      return own === undefined || !(own in node)
        ? [pointer]
        : walk(node[Number(own)], rest, step(pointer, own), lower)
    }
    if (segment === undefined) return [pointer]
    if (segment === '-') {
      if (!forced && own !== undefined) return []
      return [Array.isArray(node) ? step(pointer, '-') : pointer]
    }
    if (segment !== '*') return enter(segment)
    if (below === undefined) return []
    if (own !== undefined) return enter(own)
    if (node === undefined) return [pointer]
    return others.length === 0 ? [] : Object.keys(node).flatMap(enter)
  }
  return walk(service, template, '', at)
}

/** Every fact of which nobody knows anything, at a place and below it. */
function unknownsBelow(at: string, service: Service): readonly string[] {
  const found: string[] = []
  const enter = (node: unknown, pointer: string): void => {
    if (node === 'unknown') found.push(pointer)
    else if (typeof node === 'object' && node !== null) {
      if ('unknown' in node && node.unknown === true) found.push(pointer)
      else for (const [key, value] of Object.entries(node)) enter(value, step(pointer, key))
    }
  }
  enter(valueAt(service, at), at)
  return found.filter(isFact)
}
