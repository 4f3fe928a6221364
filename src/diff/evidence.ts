import type { Service } from '../model/declaration.ts'
import {
  type Draft,
  differs,
  type Meaning,
  type Pair,
  pairIn,
  type Scene,
  valuesOf,
} from './change-context.ts'
import { direction, type Weigh } from './direction.ts'
import { pathInWords } from './format-value.ts'
import { drafted } from './pending-change.ts'

/** The documents that bind their parties. */
const binding: ReadonlySet<string | undefined> = new Set(['agreement', 'annex'])

/** Whether a fact moves into a document that binds, or out of every one. Without a source nobody can say. */
const bindingSource: Weigh = (before, after, scene) =>
  direction(bound(before, scene.before), bound(after, scene.after))

function bound(source: unknown, declaration: Scene['before']): number | undefined {
  if (source === undefined || declaration?.kind !== 'Service') return undefined
  const types = [source].flat().map((one) => typeOf(String(one), declaration))
  return types.some((type) => binding.has(type)) ? 1 : 0
}

function typeOf(source: string, { documents = {} }: Service): string | undefined {
  const id = source.split(' ', 1)[0] ?? ''
  return Object.hasOwn(documents, id) ? documents[id]?.type : undefined
}

const of = ({ path }: Pair) => pathInWords(path.split('/').slice(0, -1).join('/'))

const remark =
  (name: string): Meaning =>
  (pair) => {
    const topic = {
      kind: 'remark',
      name: of(pair) === '' ? name : `${name} on ${of(pair)}`,
    } as const
    return [drafted(topic, { ...pair, of: '' }, { direction: 'neutral' })]
  }

/** Where the documents say something: any fact can have these. */
export const evidenceMeanings: Readonly<Record<string, Meaning>> = {
  source: (pair) => {
    const topic = { kind: 'source', name: `source of ${of(pair) || 'the declaration'}` } as const
    const direction = bindingSource(...valuesOf(pair), pair.scene)
    return [drafted(topic, { ...pair, of: '' }, { direction })]
  },
  quote: remark('quote'),
  note: remark('note'),
}

/** What differs in where the documents say something, and nothing else. */
export const evidenceOf = (pair: Pair): readonly Draft[] =>
  Object.entries(evidenceMeanings).flatMap(([field, meaning]) => {
    const inner = pairIn(pair, field)
    return differs(inner) ? meaning(inner) : []
  })
