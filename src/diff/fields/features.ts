import type { FieldDiffer } from '../change-context.ts'
import { entities } from '../collection.ts'
import { exposure, noIsBetter, scale, yesIsBetter } from '../direction.ts'
import { unrankedFields, value } from '../field-rules.ts'
import { byFields } from '../match-items.ts'

/** Recording, monitoring, artificial intelligence, automated decisions. */
export const features: FieldDiffer = entities({
  kind: 'feature',
  noun: 'feature',
  plural: 'features',
  keys: [byFields('type')],
  name: ({ type }) => String(type),
  text: ({ type, default: runs }) =>
    runs === undefined ? String(type) : `${String(type)} (default: ${String(runs)})`,
  weigh: () => 'weaker',
  none: 'best',
  fields: {
    default: value('feature', 'default', exposure('always', 'on', ['off', 'optional'])),
    subjectsTold: value('feature', 'notice to persons', scale(false, 'customer-duty', true)),
    legalEffect: value('feature', 'legal effect', noIsBetter),
    humanReview: value('feature', 'review by a person', yesIsBetter),
    ...unrankedFields('feature', { detail: 'detail' }),
  },
})
