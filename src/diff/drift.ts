import { type Change, type ChangeDrift, directions } from '../model/change.ts'
import type { Service } from '../model/declaration.ts'
import { isRecord } from '../model/is-record.ts'
import { semanticPath } from '../model/path.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { type CompareOptions, compareDeclarations } from './compare.ts'
import { cut, pathInWords } from './format-value.ts'
import type { DiffSide } from './revision.ts'

/** What a document said of a fact and says now, of a fact that is still declared as it was. */
export interface PassageDrift extends ChangeDrift {
  readonly service: Service
  /** The object that bears the quote or the source, and which of the two. */
  readonly on: object
  readonly field: string
  /** What the passage no longer says of what is declared, and what it says instead. */
  readonly restated?: { readonly field: string; readonly now?: string }
}

/**
 * What newer copies of documents do to facts that are declared as before, as changes like any other:
 * were it declared what the document says now, the comparison would say so, with direction, article
 * and whom to tell. Where nobody can tell what it says now, the direction is neutral.
 */
export function driftChanges(
  drifts: readonly PassageDrift[],
  side: DiffSide,
  asked: CompareOptions,
): readonly Change[] {
  return drifts.map((drift) => {
    const location = side.placeOf(drift.on, drift.field) ?? side.placeOf(drift.service)
    if (!location) throw new Error('a fact that is in no declaration')
    const { document, fate, from, to, words } = drift
    const told = { document, fate, from, ...(to && { to }), words: cut(words, longest) }
    const meant = meaningOf(drift, side, asked, location)
    const there = `"${document}" ${(to ?? from).address}`.trim()
    if (meant)
      return {
        ...meant,
        message: `${meant.message}, as ${there} ${fate === 'gone' ? 'no longer says it' : 'says now'}`,
        drift: told,
      }
    const path = factPath(drift.service, location)
    const fact = pathInWords(path) || 'the declaration'
    return {
      ...about,
      declaration: drift.service.id,
      message: `${fact}: ${sentences[fate](`"${document}" ${from.address}`.trim(), to?.address ?? '')}`,
      path,
      basis: asked.law.basis({ ...facts, path }),
      tell: asked.law.tell({ ...facts, path }),
      side: 'head',
      location,
      drift: told,
    }
  })
}

/** What is known of a change of which nobody can tell what it means. */
const about = { kind: 'source', event: 'changed', direction: 'neutral' } as const
const facts = {
  ...about,
  forOthers: false,
  inChain: false,
  assessed: false,
  providerControls: false,
  abroad: false,
  replaced: false,
}

/** No text of a change is longer, and what was struck stands in it with little around it. */
const longest = 2_000

const sentences = {
  moved: (from, to) => `${from} is ${to} now`,
  'context changed': (from) => `${from} says more or less around it now`,
  changed: (from) => `${from} says something else now`,
  gone: (from) => `${from} no longer says it`,
} as const satisfies Record<ChangeDrift['fate'], (from: string, to: string) => string>

/** The worst that it would mean if what the document says now were declared. */
function meaningOf(
  { service, on, field, fate, restated }: PassageDrift,
  side: DiffSide,
  asked: CompareOptions,
  location: SourceLocation,
): Change | undefined {
  if (fate !== 'gone' && !restated) return undefined
  // Of a place without a quote nobody knows which of its words stated the fact.
  if (fate === 'gone' && field !== 'quote') return undefined
  const { workspace } = side
  const alone = (one: Service): DiffSide => ({
    workspace: { ...workspace, services: [one] },
    placeOf: () => location,
    unread: [],
  })
  const now = restated ? withValue(on, restated) : undefined
  const { changes } = compareDeclarations(alone(service), alone(replaced(service, on, now)), asked)
  return directions.flatMap((direction) => changes.filter((one) => one.direction === direction))[0]
}

function withValue(on: object, { field, now }: NonNullable<PassageDrift['restated']>): object {
  const { [field]: _, ...others } = on as Record<string, unknown>
  return now === undefined ? others : { ...on, [field]: now }
}

/** The same declaration with another object in the place of one, or without it. */
function replaced<T>(node: T, on: object, now: object | undefined): T {
  const other = (value: unknown): unknown => (value === on ? now : inner(value))
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(other).filter((item) => item !== undefined)
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, other(item)] as const)
        .filter(([, item]) => item !== undefined),
    )
  }
  return other(node) as T
}

const factPath = (service: Service, { pointer }: SourceLocation): string => {
  const path = semanticPath(service, pointer)
  return path.replace(/\/?(?:quote|source)(?:\/.*)?$/, '')
}
