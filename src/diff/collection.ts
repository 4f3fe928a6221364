import type { Direction } from '../model/change.ts'
import { inWords as joined } from '../model/words.ts'
import {
  differs,
  type FieldDiffer,
  type FieldPair,
  type Fields,
  type PendingChange,
} from './change-context.ts'
import { type CollectionSpec, itemName, itemPath, itemsIn, whole } from './collection-spec.ts'
import { isTurn, stateChange } from './collection-state.ts'
import { combinedDirection, oppositeDirection } from './direction.ts'
import { inside } from './field-rules.ts'
import { type Item, matched } from './match-items.ts'
import { pendingChange } from './pending-change.ts'

/** A list of things: what comes, what goes, and what changes in those that stay. */
export const entities =
  (spec: CollectionSpec): FieldDiffer =>
  (pair) => {
    if (isTurn(pair, spec)) return [stateChange(spec, pair)]
    const found = matched(itemsIn(pair.before, spec), itemsIn(pair.after, spec), spec.keys)
    const { removed, added } = found
    const stay = found.pairs.flatMap(([from, to]) => changedIn(spec, pair, from, to))
    const [gone, come] = [removed[0], added[0]]
    if (spec.exchanged && removed.length === 1 && added.length === 1 && gone && come)
      return [exchange(spec, pair, gone, come), ...stay]
    return [
      ...comings(spec, pair, added, 'after'),
      ...comings(spec, pair, removed, 'before'),
      ...stay,
    ]
  }

function changedIn(
  spec: CollectionSpec,
  pair: FieldPair,
  from: Item,
  to: Item,
): readonly PendingChange[] {
  const name = itemName(spec, to)
  const inner: FieldPair = {
    ...pair,
    path: itemPath(pair, to),
    of: `${spec.of?.(name) ?? ` of ${spec.noun} ${name}`}${pair.of}`,
    before: from.spot,
    after: to.spot,
  }
  const { fields = {} } = spec
  return differs(inner) ? inside(typeof fields === 'function' ? fields(inner) : fields)(inner) : []
}

function exchange(spec: CollectionSpec, pair: FieldPair, from: Item, to: Item): PendingChange {
  const { kind, noun: name, exchanged = () => 'neutral' as const } = spec
  const inner = { ...pair, path: itemPath(pair, to), before: from.spot, after: to.spot }
  return pendingChange({ kind, name }, inner, {
    direction: exchanged(from.spot.value as Fields, to.spot.value as Fields, pair.scene),
    from: whole(spec, from, pair.scene),
    to: whole(spec, to, pair.scene),
  })
}

/** What comes (`after`) or goes (`before`), one by one or all that do the same together. */
function comings(
  spec: CollectionSpec,
  pair: FieldPair,
  items: readonly Item[],
  side: 'before' | 'after',
): readonly PendingChange[] {
  const one = items.map((item) => coming(spec, pair, [item], side))
  if (!spec.together || items.length < 2) return one
  const groups = new Map<Direction, Item[]>()
  for (const [index, draft] of one.entries()) {
    const item = items[index]
    const others = groups.get(draft.direction)
    if (item && others) others.push(item)
    else if (item) groups.set(draft.direction, [item])
  }
  return [...groups.values()].map((group) => coming(spec, pair, group, side))
}

function coming(
  spec: CollectionSpec,
  pair: FieldPair,
  items: readonly Item[],
  side: 'before' | 'after',
): PendingChange {
  const { kind, noun, plural, weigh, abroad = () => false } = spec
  const [first] = items
  const scene = pair.scene
  const values = items.map(({ spot }) => spot.value as Fields)
  const more = combinedDirection(values.map((item) => weigh(item, scene)))
  const inner: FieldPair = {
    ...pair,
    path: items.length === 1 && first ? itemPath(pair, first) : pair.path,
    before: side === 'before' ? first?.spot : undefined,
    after: side === 'after' ? first?.spot : undefined,
  }
  const text = joined(items.map((item) => whole(spec, item, scene)))
  return pendingChange({ kind, name: items.length === 1 ? noun : plural }, inner, {
    direction: side === 'after' ? more : oppositeDirection(more),
    ...(side === 'after' ? { to: text } : { from: text }),
    ...(values.some((item) => abroad(item, scene)) && { abroad: true }),
  })
}

/** The same of plain words, or of things that are no more than their name. */
export const diffWords = (
  spec: Pick<CollectionSpec, 'kind' | 'noun' | 'plural' | 'weigh'> & Partial<CollectionSpec>,
): FieldDiffer =>
  entities({
    word: 'word',
    keys: [],
    name: ({ word }) => String(word),
    none: 'worst',
    together: true,
    ...spec,
  })
