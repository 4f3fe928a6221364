import { isRecord } from '../../model/is-record.ts'
import { type FieldDiffer, type ValueRef, valuesOf } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords } from '../collection.ts'
import { presence } from '../direction.ts'
import { held, inside, limits, value } from '../field-rules.ts'

const items = diffWords({
  kind: 'breach-content',
  noun: 'content of the breach notice',
  plural: 'content of the breach notice',
  weigh: () => 'stronger',
})

const asDetail = (spot: ValueRef | undefined): ValueRef | undefined =>
  Array.isArray(spot?.value) ? { ...spot, value: { items: spot.value }, above: spot } : spot

const word = value(
  'breach-content',
  'content of the breach notice',
  (before, after, scene) => presence(before || undefined, after || undefined, scene),
  'refused',
)

/** A list, or an object with the list in it, or a word. */
const content: FieldDiffer = (pair) => {
  const sides = valuesOf(pair).filter((side) => side !== undefined)
  if (sides.some((side) => typeof side !== 'object')) return word(pair)
  if (!sides.some(isRecord)) return items(pair)
  return detail({ ...pair, before: asDetail(pair.before), after: asDetail(pair.after) })
}

const detail = inside({
  items,
  ...limits('breach-content', { qualified: 'content of the breach notice, reservation' }),
  ...held('breach-content', { wording: 'content of the breach notice, wording' }),
})

/** Notice of a breach. */
export const diffBreach: FieldDiffer = inside({ ...changesOf('breach'), content })
