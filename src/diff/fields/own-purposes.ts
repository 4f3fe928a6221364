import type { FieldDiffer } from '../change-context.ts'
import { entities } from '../collection.ts'
import { exposure, presence } from '../direction.ts'
import { limits, unrankedFields, value } from '../field-rules.ts'
import { byFields } from '../match-items.ts'
import { diffDataOf } from './subprocessors.ts'

/** Uses of customer data for the provider's own ends. */
export const ownPurposes: FieldDiffer = entities({
  kind: 'own-purpose',
  noun: 'own purpose of the provider',
  plural: 'own purposes of the provider',
  keys: [byFields('purpose', 'activity', 'detail'), byFields('purpose')],
  name: ({ purpose }) => String(purpose).replaceAll('-', ' '),
  weigh: () => 'weaker',
  none: 'best',
  of: (name) => ` of own purpose ${name}`,
  fields: {
    data: diffDataOf,
    anonymised: value('own-purpose', 'anonymisation', exposure(false, 'pseudonymised', true)),
    legalBasis: value('legal-basis', 'legal basis', presence),
    ...unrankedFields('own-purpose', { activity: 'activity', detail: 'detail' }),
    ...limits('own-purpose', { qualified: 'reservation' }),
  },
})
