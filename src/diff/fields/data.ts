import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords, entities } from '../collection.ts'
import { type FieldDiffers, limits, value } from '../field-rules.ts'
import { formatValue } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { included, state, wider } from './included.ts'

const categories = (
  kind: 'data' | 'subjects',
  noun: string,
  plural: string,
  fields: FieldDiffers,
) =>
  entities({
    kind,
    noun,
    plural,
    word: 'category',
    silent: true,
    keys: [byFields('category', 'items', 'detail'), byFields('category')],
    name: (item) => `${String(item['category'])}${state(item)}`,
    weigh: wider,
    none: 'best',
    together: true,
    of: (name) => ` of ${name}`,
    fields: {
      included: value(kind, 'inclusion', included),
      ...limits(kind, { openEnded: 'open end' }),
      ...fields,
    },
  })

/** Types of personal data. */
export const diffData: FieldDiffer = categories('data', 'category of data', 'categories of data', {
  ...changesOf('activities.data'),
  items: diffWords({
    kind: 'data',
    noun: 'item',
    plural: 'items',
    name: ({ word }) => formatValue(word),
    weigh: () => 'neutral',
  }),
})

/** Categories of data subjects. */
export const subjects: FieldDiffer = categories('subjects', 'data subjects', 'data subjects', {
  ...changesOf('activities.subjects'),
})
