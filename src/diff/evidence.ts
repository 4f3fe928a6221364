import type { Service } from '../model/declaration.ts'
import {
  type DiffContext,
  differs,
  type FieldDiffer,
  type FieldPair,
  type PendingChange,
  pairIn,
  valuesOf,
} from './change-context.ts'
import { direction, type RankDirection } from './direction.ts'
import { pathInWords } from './format-value.ts'
import { pendingChange } from './pending-change.ts'

/** The documents that bind their parties. */
const binding: ReadonlySet<string | undefined> = new Set(['agreement', 'annex'])

/** Whether a fact moves into a document that binds, or out of every one. Without a source nobody can say. */
const bindingSource: RankDirection = (before, after, scene) =>
  direction(bound(before, scene.before), bound(after, scene.after))

function bound(source: unknown, declaration: DiffContext['before']): number | undefined {
  if (source === undefined || declaration?.kind !== 'Service') return undefined
  const types = [source].flat().map((one) => typeOf(String(one), declaration))
  return types.some((type) => binding.has(type)) ? 1 : 0
}

function typeOf(source: string, { documents = {} }: Service): string | undefined {
  const id = source.split(' ', 1)[0] ?? ''
  return Object.hasOwn(documents, id) ? documents[id]?.type : undefined
}

const of = ({ path }: FieldPair) => pathInWords(path.split('/').slice(0, -1).join('/'))

const remark =
  (name: string): FieldDiffer =>
  (pair) => {
    const topic = {
      kind: 'remark',
      name: of(pair) === '' ? name : `${name} on ${of(pair)}`,
    } as const
    return [pendingChange(topic, { ...pair, of: '' }, { direction: 'neutral' })]
  }

/** Where the documents say something: any fact can have these. */
export const evidenceMeanings: Readonly<Record<string, FieldDiffer>> = {
  source: (pair) => {
    const topic = { kind: 'source', name: `source of ${of(pair) || 'the declaration'}` } as const
    const direction = bindingSource(...valuesOf(pair), pair.scene)
    return [pendingChange(topic, { ...pair, of: '' }, { direction })]
  },
  quote: remark('quote'),
  note: remark('note'),
}

/** What differs in where the documents say something, and nothing else. */
export const evidenceOf = (pair: FieldPair): readonly PendingChange[] =>
  Object.entries(evidenceMeanings).flatMap(([field, meaning]) => {
    const inner = pairIn(pair, field)
    return differs(inner) ? meaning(inner) : []
  })
