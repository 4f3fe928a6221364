import { isElsewhere } from '../../model/fact.ts'
import { asFields } from '../as-fields.ts'
import { type FieldDiffer, valuesOf } from '../change-context.ts'
import { entities } from '../collection.ts'
import { presence } from '../direction.ts'
import { unrankedFields, value } from '../field-rules.ts'
import { byLabel } from '../match-items.ts'
import { state } from './included.ts'

const grid = entities({
  kind: 'operations',
  noun: 'operation',
  plural: 'operations',
  keyed: true,
  word: 'included',
  silent: true,
  keys: [byLabel],
  name: (item, operation) => `${operation}${state(item)}`,
  weigh: () => 'neutral',
  none: 'worst',
  together: true,
  of: (name) => ` of ${name}`,
  fields: {
    included: value('operations', 'inclusion'),
    ...unrankedFields('operations', { detail: 'detail' }),
  },
})

/** A list is a grid in which everything is a yes; what stands elsewhere is compared as it is written. */
export const operations: FieldDiffer = (pair) => {
  const isWord = valuesOf(pair).some((side) => typeof side === 'string' || isElsewhere(side))
  if (isWord) return value('operations', 'operations', presence)(pair)
  return asFields(grid, (list) =>
    Object.fromEntries((list as readonly string[]).map((one) => [one, true])),
  )(pair)
}
