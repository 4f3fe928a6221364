import { isRecord } from '../../model/is-record.ts'
import { asFields } from '../as-fields.ts'
import { type FieldDiffer, valuesOf } from '../change-context.ts'
import { diffWords } from '../collection.ts'
import { exposure, ranked } from '../direction.ts'
import { held, inside, value } from '../field-rules.ts'

const special = 'special-category'
const present = (value: unknown) => (Array.isArray(value) ? 'present' : value)
const weighState = exposure('present', 'may-occur', 'if-agreed', 'none')

const specialState = value(special, 'special categories', (before, after, scene) =>
  weighState(present(before), present(after), scene),
)

const specialList = diffWords({
  kind: special,
  noun: 'special category',
  plural: 'special categories',
  weigh: () => 'weaker',
})

const specialDetail = asFields(
  inside({
    state: specialState,
    categories: specialList,
    excluded: diffWords({
      kind: special,
      noun: 'excluded special category',
      plural: 'excluded special categories',
      weigh: () => 'stronger',
    }),
    ...held(special, { exception: 'exception for special categories' }),
  }),
  (value) => (Array.isArray(value) ? { state: 'present', categories: value } : { state: value }),
)

/** A word, a list, or both in detail. */
export const diffSpecialCategories: FieldDiffer = (pair) => {
  const sides = valuesOf(pair).filter((side) => side !== undefined)
  if (sides.every(Array.isArray)) return specialList(pair)
  return (sides.some(isRecord) ? specialDetail : specialState)(pair)
}

export const children: FieldDiffer = asFields(
  inside({
    state: value('children', 'children', exposure('included', 'may-occur', 'excluded')),
    minimumAge: value(
      'children',
      'minimum age',
      ranked((age) => Number(age ?? 0)),
    ),
  }),
  (state) => ({ state }),
)
