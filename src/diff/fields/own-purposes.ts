import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
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
  fields: { ...changesOf('ownPurposes'), data: diffDataOf },
})
