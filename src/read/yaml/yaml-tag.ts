import type { DocumentDirective } from 'js-yaml'
import { numberOf, wordOf } from './yaml-scalar.ts'

export type TagHandles = ReadonlyMap<string, string>

const CORE = 'tag:yaml.org,2002:'
const coreTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'])
const standard: TagHandles = new Map([['!!', CORE]])

export function tagHandlesOf(directives: readonly DocumentDirective[]): TagHandles {
  if (directives.length === 0) return standard
  const handles = new Map(standard)
  for (const directive of directives)
    if (directive.kind === 'tag') handles.set(directive.handle, directive.prefix)
  return handles
}

/** `str` for `!!str` however it is spelt, '' for the non-specific `!`, undefined for other tags. */
export function coreTagOf(tag: string, handles: TagHandles): string | undefined {
  if (tag === '!') return ''
  const name = fullName(tag, handles)
  if (!name.startsWith(CORE)) return undefined
  const core = name.slice(CORE.length)
  return coreTags.has(core) ? core : undefined
}

function fullName(tag: string, handles: TagHandles): string {
  if (tag.startsWith('!<')) return tag.slice(2, -1)
  const handle = /^!(?:[0-9A-Za-z-]*!)?/.exec(tag)?.[0] ?? '!'
  return (handles.get(handle) ?? handle) + tag.slice(handle.length)
}

/** Whether a tag says no more than that a scalar is a text. */
export const isText = (tag: string): boolean => tag === 'str' || tag === ''

const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/

/** What a scalar is by its tag; undefined where it cannot be that, or would be lost. */
export function taggedScalar(
  tag: string,
  source: string,
): string | number | boolean | null | undefined {
  if (isText(tag)) return source
  const word = wordOf(source)
  if (tag === 'null') return word === null ? null : undefined
  if (tag === 'bool') return typeof word === 'boolean' ? word : undefined
  const fits = tag === 'float' || (tag === 'int' && INTEGER.test(source))
  const number = fits ? numberOf(source) : undefined
  return number !== undefined && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined
}
