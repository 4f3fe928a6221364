import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
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
    ...changesOf('activities.features'),
  },
})
