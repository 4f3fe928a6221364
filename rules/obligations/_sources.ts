import { type FieldTree, fieldTree } from '../../schemas/fields.ts'
import {
  type Document,
  distinct,
  memoizeLast,
  type Service,
  type Stance,
  type Statement,
  statementsOf,
  type Wording,
  worded,
} from '../../src/model/rule.ts'

/** What Article 28 wants agreed, by the field that declares it. What serves it only from afar stays out. */
const names = fieldTree(({ term }) => term)

/** A term of Article 28 as the documents state it, and the documents that do. */
export interface Term {
  /** The field that declares it, which tells it from others of its name. */
  readonly field: string
  readonly name: Wording
  readonly stand: Stance
  /** Ids of documents; empty where nothing names one. */
  readonly sources: readonly string[]
}

/** Every statement of a term of Article 28. */
export const termsOf = memoizeLast((service: Service): readonly Term[] => {
  const { obligations, breach, subprocessing } = service
  const home = own(service) ?? []
  return [
    ...termsIn(obligations, names['obligations'], home),
    ...termsIn(breach, names['breach'], home),
    ...termsIn(subprocessing, names['subprocessing'], home),
  ]
})

type Sourced = { readonly source?: string | readonly string[] }

function termsIn(
  block: Sourced | undefined,
  fields: string | FieldTree | undefined,
  home: readonly string[],
): readonly Term[] {
  if (!block || typeof fields !== 'object') return []
  const here = own(block) ?? home
  return Object.entries(fields).flatMap(([field, named]) =>
    sourcedStatements(block, field).flatMap(({ stand, word, detail, on }): readonly Term[] => {
      if (typeof named === 'string')
        // A provider that audits itself promises the customer nothing.
        return [
          {
            field,
            name: worded(named),
            stand: word === 'own-audits-only' ? 'refused' : stand,
            sources: own(detail) ?? here,
          },
        ]
      if (detail === on) return termsIn(detail, named, here)
      return Object.entries(named).map(([inner, name]) => ({
        field: inner,
        name: worded(String(name)),
        stand,
        sources: here,
      }))
    }),
  )
}

const sourcedStatements = (block: object, field: string): readonly Statement<Sourced>[] =>
  statementsOf(block as Readonly<Record<string, Sourced[]>>, field)

/** The object's own source: the nearest one holds, so that an ancestor's comes in only where it has none. */
function own({ source }: Sourced): readonly string[] | undefined {
  if (source === undefined) return undefined
  const all = typeof source === 'string' ? [source] : source
  return all.map((one) => one.split(' ', 1)[0] ?? '')
}

/** A document of the service under its id. */
export interface Listed {
  readonly id: string
  readonly document: Document
}

export const documentsOf = ({ documents = {} }: Service): readonly Listed[] =>
  Object.entries(documents).map(([id, document]) => ({ id, document }))

/** The names of the terms that a document states, each once. */
export function carriedBy(terms: readonly Term[], id: string): readonly Wording[] {
  return distinct(terms.filter(({ sources }) => sources.includes(id)).map(({ name }) => name))
}

/** Whether a statement promises anything, firmly or not. */
export const promises = ({ stand }: { readonly stand: Stance }): boolean =>
  stand === 'stated' || stand === 'qualified'
