import type { ChangeKind, Direction } from '../model/change.ts'
import type { Service } from '../model/declaration.ts'
import { prevailing, type Stance } from '../model/fact.ts'
import { quoted } from '../model/words.ts'
import { canonical } from './canonical.ts'
import {
  differs,
  type FieldDiffer,
  type FieldPair,
  fieldsOf,
  type PendingChange,
  pathIn,
} from './change-context.ts'
import { absence, combinedDirection, direction } from './direction.ts'
import { evidenceOf } from './evidence.ts'
import { type FieldDiffers, value, within } from './field-rules.ts'
import { type ChangeTopic, pendingChange } from './pending-change.ts'
import {
  byStatement,
  casesIn,
  type DiffStatement,
  type Holding,
  holding,
  holdingText,
  statementText,
  type Vocabulary,
} from './statements.ts'

export interface FactSpec extends Vocabulary {
  readonly fields?: FieldDiffers
}

/**
 * A fact that is stated, qualified, refused or unknown, by a word or in detail, in one place or in
 * several. Every case (`for`) is weighed for itself; words that say the same are no change.
 */
export const fact =
  (kind: ChangeKind, name: string, spec: FactSpec = {}): FieldDiffer =>
  (pair) => {
    const before = casesIn(pair.before, spec)
    const after = casesIn(pair.after, spec)
    return [...new Set([...after.keys(), ...before.keys()])].flatMap((of) => {
      const here = of === undefined ? pair : { ...pair, of: `${pair.of}, ${quoted(of)}` }
      const sides = { before: holding(of, before, after), after: holding(of, after, before) }
      return weighed({ kind, name }, here, sides, spec)
    })
  }

function weighed(
  topic: ChangeTopic,
  pair: FieldPair,
  { before, after }: { readonly before: Holding; readonly after: Holding },
  spec: FactSpec,
): readonly PendingChange[] {
  const [from, ...earlier] = before.statements
  const [to, ...later] = after.statements
  const isSpecial = before.general || after.general
  if (earlier.length === 0 && later.length === 0 && !isSpecial)
    return compared(topic, pair, from, to, spec)
  if (!isSpecial && canonical(valuesIn(before)) === canonical(valuesIn(after))) return []
  const worst = compared(
    topic,
    pair,
    prevailingOf(before.statements, pair, 'before', spec),
    prevailingOf(after.statements, pair, 'after', spec),
    spec,
  )
  const own = between(pair, before.general ? undefined : from, after.general ? undefined : to)
  const here = { ...between(pair, from, to), path: isSpecial ? own.path : pair.path }
  return [
    pendingChange(topic, here, {
      direction: turnOf(worst),
      ...(from && { from: holdingText(before) }),
      ...(to && { to: holdingText(after) }),
    }),
  ]
}

/** Of what is said; where it is said decides which statement prevails, and nothing more. */
const turnOf = (drafts: readonly PendingChange[]): Direction =>
  combinedDirection(drafts.filter(({ kind }) => kind !== 'source').map((draft) => draft.direction))

const valuesIn = ({ statements }: Holding) => statements.map(({ spot }) => spot.value)

/** The same case on both sides. */
function between(
  pair: FieldPair,
  before: DiffStatement | undefined,
  after: DiffStatement | undefined,
): FieldPair {
  const label = (after ?? before)?.label ?? ''
  const path = label === '' ? pair.path : pathIn(pair.path, label)
  return { ...pair, path, before: before?.spot, after: after?.spot }
}

/** One statement against one. */
function compared(
  topic: ChangeTopic,
  pair: FieldPair,
  before: DiffStatement | undefined,
  after: DiffStatement | undefined,
  spec: FactSpec,
): readonly PendingChange[] {
  const here = between(pair, before, after)
  const isTurn = before?.stand !== after?.stand && (isEmpty(before) || isEmpty(after))
  if (isTurn) {
    const texts = {
      ...(before && { from: statementText(before) }),
      ...(after && { to: statementText(after) }),
    }
    const turn = pendingChange(topic, here, { direction: ofStands(before, after), ...texts })
    return before && after ? [turn, ...evidenceOf(here)] : [turn]
  }
  const meanings = {
    ...spec.fields,
    for: () => [],
    commitment: () => [],
    done: () => [],
    qualified: value(topic.kind, `${topic.name}, reservation`, absence),
  }
  return differs(here) ? fieldsOf(here).flatMap((field) => within(here, field, meanings)) : []
}

/** Nothing is promised: it is refused or unknown, or nothing is said. */
const isEmpty = (statement: DiffStatement | undefined) =>
  statement === undefined || statement.stand === 'refused' || statement.stand === 'unknown'

/** Silence and ignorance are alike; and to find out that something is refused takes nothing away. */
function ofStands(before: DiffStatement | undefined, after: DiffStatement | undefined): Direction {
  const stands = [before?.stand, after?.stand]
  if (stands.includes('unknown') && stands.includes('refused')) return 'neutral'
  return direction(rank(before?.stand), rank(after?.stand))
}

const ranks = { refused: 0, unknown: 1, qualified: 2, stated: 3 } as const
const rank = (stand: Stance | undefined) => ranks[stand ?? 'unknown']

/** The statement that prevails; of several with equal weight, the one that is worst for the customer. */
function prevailingOf(
  statements: readonly DiffStatement[],
  pair: FieldPair,
  side: 'before' | 'after',
  spec: FactSpec,
): DiffStatement | undefined {
  const service = pair.scene[side] as Service
  const topic = { kind: 'other', name: '' } as const
  return statements.toSorted(byStatement).reduce<DiffStatement | undefined>((one, other) => {
    if (one === undefined) return other
    const [first, second] = [
      prevailing(service, [one.said, other.said]),
      prevailing(service, [other.said, one.said]),
    ]
    if (first === second) return first === one.said ? one : other
    return turnOf(compared(topic, pair, one, other, spec)) === 'weaker' ? other : one
  }, undefined)
}
