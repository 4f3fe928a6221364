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
  /** As a reader finds it: `"aws" task`. */
  readonly label: string
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
export function* factsIn(service: Service, section: keyof Service & string): Generator<Fact> {
  const sourced = service.source !== undefined
  yield* factsOf(service as unknown as Fields, section, { words: [], path: '', sourced })
}

/** The facts of a part that name no source, nor anything around them; what is sourced is not even walked. */
export function* bareFactsIn(service: Service, section: keyof Service & string): Generator<Fact> {
  const above: Above = { words: [], path: '', sourced: false, bareOnly: true }
  for (const fact of factsOf(service as unknown as Fields, section, above))
    if (!fact.sourced) yield fact
}

/** Whether a source is named anywhere in a part. */
export function namesSource(node: unknown): boolean {
  if (!isObject(node)) return false
  return node['source'] !== undefined || Object.values(node).some(namesSource)
}

/** Whether anything in a part is unknown: most are not, and need no closer look. */
export function holdsUnknown(node: unknown): boolean {
  if (node === 'unknown') return true
  if (!isObject(node)) return false
  return node['unknown'] === true || Object.values(node).some(holdsUnknown)
}

interface Above {
  /** Whether only facts without a source are wanted. */
  readonly bareOnly?: true
  readonly words: readonly string[]
  readonly path: string
  readonly sourced: boolean
}

function* factsOf(on: Fields, field: string, above: Above): Generator<Fact> {
  const value = on[field]
  if (value === undefined || value === null) return
  const path = above.path === '' ? field : `${above.path}.${field}`
  const here = { ...above, words: above.path === '' ? [] : [...above.words, field], path }
  if (Array.isArray(value) && value.some(isObject)) {
    // Plain words among the items are one fact, whatever their number.
    if (value.some((item) => !isObject(item))) yield factAt(on, field, value, here)
    for (const item of value.filter(isObject))
      yield* inside(item, { ...here, words: [...here.words, ...nameOf(item)] })
  } else if (isObject(value) && !Array.isArray(value)) yield* inside(value, here)
  else yield factAt(on, field, value, here)
}

function* inside(node: Fields, above: Above): Generator<Fact> {
  const here = { ...above, sourced: above.sourced || node['source'] !== undefined }
  if (here.bareOnly && here.sourced) return
  for (const field of Object.keys(node))
    if (!isRemark(field, above.path)) yield* factsOf(node, field, here)
}

function factAt(on: object, field: string, value: unknown, { words, path, sourced }: Above): Fact {
  return { label: words.join(' ') || field, path, on, field, value, sourced }
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
function nameOf(item: Fields): readonly string[] {
  const name = identities.map((key) => item[key]).find((value) => typeof value === 'string')
  return name === undefined ? [] : [`"${name}"`]
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
