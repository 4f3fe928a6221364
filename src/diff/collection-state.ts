import { isElsewhere, knownOf } from '../model/fact.ts'
import { inWords } from '../model/words.ts'
import type { FieldPair, Fields, PendingChange } from './change-context.ts'
import { type CollectionSpec, itemsIn, whole } from './collection-spec.ts'
import { direction } from './direction.ts'
import { shownFields } from './format-value.ts'
import { pendingChange } from './pending-change.ts'

/** How a list stands as a whole. */
type State = 'absent' | 'unknown' | 'elsewhere' | 'none' | 'listed'

function stateOf(value: unknown): State {
  if (value === undefined) return 'absent'
  if (value === false || value === 'none') return 'none'
  if (isElsewhere(value) && knownOf(value).length === 0) return 'elsewhere'
  return value === 'unknown' ? 'unknown' : 'listed'
}

const isWord = (state: State) => state === 'none' || state === 'unknown' || state === 'elsewhere'

/** From a word for all of them to a list, or back. */
export function stateChange(spec: CollectionSpec, pair: FieldPair): PendingChange {
  const [before, after] = [stateOf(pair.before?.value), stateOf(pair.after?.value)]
  const { kind, plural, none, abroad = () => false } = spec
  const ranks = { absent: 1, unknown: 1, elsewhere: 1, none: none === 'best' ? 3 : 0, listed: 2 }
  const isGuess = before !== after && [before, after].every((state) => state !== 'listed')
  // That nobody has looked says nothing against a plain no.
  const unknownNone = isGuess && none === 'worst' && [before, after].includes('unknown')
  const items = [...itemsIn(pair.before, spec), ...itemsIn(pair.after, spec)]
  const scene = pair.scene
  return pendingChange({ kind, name: plural }, pair, {
    direction: unknownNone ? 'neutral' : direction(ranks[before], ranks[after]),
    ...(pair.before && { from: stateText(spec, pair, 'before') }),
    ...(pair.after && { to: stateText(spec, pair, 'after') }),
    ...(items.some(({ spot }) => abroad(spot.value as Fields, scene)) && { abroad: true }),
  })
}

function stateText(spec: CollectionSpec, pair: FieldPair, side: 'before' | 'after'): string {
  const state = stateOf(pair[side]?.value)
  if (state === 'elsewhere') return shownFields(pair[side]?.value as Fields)
  if (state !== 'listed') return state
  return inWords(itemsIn(pair[side], spec).map((item) => whole(spec, item, pair.scene)))
}

/** Whether a word stands for all of the things on some side, so that they cannot be held against each other. */
export function isTurn({ before, after }: FieldPair, { silent }: CollectionSpec): boolean {
  return [stateOf(before?.value), stateOf(after?.value)].some(
    (state) => isWord(state) || (silent && state === 'absent'),
  )
}
