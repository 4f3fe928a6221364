import type { Service } from '../../src/model/rule.ts'

/** The parts of a declaration that hold what documents say. */
export const sections = [
  'provider',
  'activities',
  'obligations',
  'breach',
  'subprocessing',
  'subprocessors',
  'embeds',
  'locations',
  'transfers',
  'safeguards',
  'security',
  'rights',
  'ownPurposes',
  'instruments',
  'governingLaw',
  'liability',
] as const satisfies readonly (keyof Service)[]

/** One value of a declaration that says something. */
export interface Fact {
  /** What leads to it: `factLabel` says it. */
  readonly words: Words | undefined
  /** Its keys alone, without what tells the items of a list apart: `subprocessors.task`. */
  readonly path: string
  readonly on: object
  readonly field: string
  readonly value: unknown
  /** Whether it names a source, or anything around it does. */
  readonly sourced: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** Every fact of a part, in the order written. */
export function factsIn(service: Service, section: keyof Service & string): readonly Fact[] {
  const found: Fact[] = []
  const sourced = service.source !== undefined
  enter(service as unknown as Fields, section, { path: '', sourced, bareOnly: false }, found)
  return found
}

/** The facts of a part that name no source, nor anything around them; what is sourced is not even walked. */
export function bareFactsIn(service: Service, section: keyof Service & string): readonly Fact[] {
  const found: Fact[] = []
  const above: Above = { path: '', sourced: false, bareOnly: true }
  enter(service as unknown as Fields, section, above, found)
  return found
}

/** Whether a source is named anywhere in a part. */
export function namesSource(node: unknown): boolean {
  if (!isObject(node)) return false
  if (node['source'] !== undefined) return true
  for (const key of Object.keys(node)) if (namesSource(node[key])) return true
  return false
}

/** Whether anything in a part is unknown: most are not, and need no closer look. */
export function holdsUnknown(node: unknown): boolean {
  if (node === 'unknown') return true
  if (!isObject(node)) return false
  if (node['unknown'] === true) return true
  for (const key of Object.keys(node)) if (holdsUnknown(node[key])) return true
  return false
}

/** Words one after the other, the last first. Every value of a service passes here, and few are ever named. */
interface Words {
  readonly last: string
  readonly before: Words | undefined
}

interface Above {
  readonly words?: Words | undefined
  readonly path: string
  readonly sourced: boolean
  /** Whether only facts without a source are wanted. */
  readonly bareOnly: boolean
}

function enter(on: Fields, field: string, above: Above, found: Fact[]): void {
  const value = on[field]
  if (value === undefined || value === null) return
  const isTop = above.path === ''
  const path = isTop ? field : `${above.path}.${field}`
  const words = isTop ? undefined : { last: field, before: above.words }
  const { sourced, bareOnly } = above
  if (Array.isArray(value) && value.some(isObject)) {
    // Plain words among the items are one fact, whatever their number.
    if (value.some((item) => !isObject(item)))
      found.push({ words, path, on, field, value, sourced })
    for (const item of value)
      if (isObject(item)) {
        const name = nameOf(item)
        const named = name === undefined ? words : { last: `"${name}"`, before: words }
        enterAll(item, { words: named, path, sourced, bareOnly }, found)
      }
  } else if (isObject(value) && !Array.isArray(value))
    enterAll(value, { words, path, sourced, bareOnly }, found)
  else found.push({ words, path, on, field, value, sourced })
}

function enterAll(node: Fields, above: Above, found: Fact[]): void {
  const { words, path, bareOnly } = above
  const sourced = above.sourced || node['source'] !== undefined
  if (bareOnly && sourced) return
  const here: Above = { words, path, sourced, bareOnly }
  for (const field of Object.keys(node)) if (!isRemark(field, path)) enter(node, field, here, found)
}

/** As a reader finds it: `"aws" task`. */
export function factLabel({ words, field }: Fact): string {
  const all: string[] = []
  for (let one = words; one; one = one.before) all.unshift(one.last)
  return all.join(' ') || field
}

/** Not what a document says: our own names, references and remarks. */
const isRemark = (field: string, path: string) =>
  remarks.has(field) || field.startsWith('x-') || (field === 'name' && path === 'activities')
const remarks: ReadonlySet<string> = new Set(['id', 'source', 'quote', 'note', 'service'])

const identities = [
  'id',
  'name',
  'category',
  'purpose',
  'matter',
  'scheme',
  'instrument',
  'type',
  'use',
  'to',
]

/** What tells an item of a list apart. */
function nameOf(item: Fields): string | undefined {
  for (const key of identities) {
    const value = item[key]
    if (typeof value === 'string') return value
  }
  return undefined
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
