import { type Stance, type Statement, statementsOf } from '../model/fact.ts'
import { canonical } from './canonical.ts'
import type { Fields, ValueRef } from './change-context.ts'
import { shownFields } from './format-value.ts'
import { type Item, itemsOf } from './match-items.ts'

/** Words that stand for a detail. */
export interface Vocabulary {
  /** The field of a detailed statement that says what the single word says. */
  readonly word?: string
  /** Words that refuse. */
  readonly refused?: readonly string[]
}

/** One statement of a fact, in detail even where a word says it. */
export interface DiffStatement {
  readonly stand: Stance
  /** Its value is the detail. */
  readonly spot: ValueRef
  readonly said: Statement
  /** How paths call it among several; empty where it stands alone. */
  readonly label: string
}

export type Cases = ReadonlyMap<string | undefined, readonly DiffStatement[]>

export interface Holding {
  readonly statements: readonly DiffStatement[]
  /** Said without a case, and so of every case. */
  readonly general?: true
}

/** What holds in a case: what is said of it, or else in general, where the other side has the case. */
export function holding(of: string | undefined, cases: Cases, others: Cases): Holding {
  const own = cases.get(of)
  const general = cases.get(undefined)
  if (own || of === undefined || !general || !others.has(of)) return { statements: own ?? [] }
  return { statements: general, general: true }
}

export function casesIn(spot: ValueRef | undefined, words: Vocabulary): Cases {
  const cases = new Map<string | undefined, DiffStatement[]>()
  for (const statement of statementsIn(spot, words)) {
    const { for: name } = statement.spot.value as { readonly for?: string }
    const others = cases.get(name)
    if (others) others.push(statement)
    else cases.set(name, [statement])
  }
  return cases
}

function statementsIn(spot: ValueRef | undefined, words: Vocabulary): readonly DiffStatement[] {
  if (spot === undefined) return []
  const items = Array.isArray(spot.value) ? itemsOf(spot) : [{ spot, label: '' }]
  return items.flatMap((item) =>
    statementsOf({ fact: item.spot.value as object }, 'fact').map((said) =>
      statementOf(said, item, words),
    ),
  )
}

function statementOf(
  said: Statement,
  { spot, label }: Item,
  { word: key, refused = [] }: Vocabulary,
): DiffStatement {
  const { word } = said
  if (word !== undefined && refused.includes(word))
    return { stand: 'refused', spot: { ...spot, value: {}, above: spot }, said, label }
  const detail = said.detail as Fields
  const lacksWord = word !== undefined && key !== undefined && detail[key] === undefined
  return {
    stand: said.stand,
    spot: { ...spot, value: lacksWord ? { ...detail, [key]: word } : detail, above: spot },
    said,
    label,
  }
}

/** Several statements with where each is made, for that is what tells them apart. */
export function holdingText({ statements, general }: Holding): string {
  const texts = statements.map((statement) => {
    const { source } = statement.spot.value as { readonly source?: unknown }
    const isOne = statements.length === 1 || source === undefined
    return `${statementText(statement)}${isOne ? '' : ` (${[source].flat().join(', ')})`}`
  })
  return `${texts.sort().join('; ')}${general ? ' in general' : ''}`
}

export function statementText({ stand, spot }: DiffStatement): string {
  const { for: _, ...detail } = spot.value as Fields
  if (stand === 'stated' || stand === 'qualified') return shownFields(detail) || 'promised'
  const besides = Object.entries(detail).filter(
    ([, value]) => value !== false && value !== 'unknown',
  )
  return [stand, shownFields(Object.fromEntries(besides))].filter(Boolean).join(', ')
}

/** An order that does not depend on how a list is written. */
export const byStatement = (a: DiffStatement, b: DiffStatement) => {
  const [one, two] = [canonical(a.spot.value), canonical(b.spot.value)]
  return one < two ? -1 : one > two ? 1 : 0
}
