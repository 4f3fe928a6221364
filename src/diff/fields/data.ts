import type { Meaning } from '../change-context.ts'
import { entities, words } from '../collection.ts'
import { noIsBetter } from '../direction.ts'
import { held, limits, type Meanings, told, value } from '../field-rules.ts'
import { shown } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { included, state, wider } from './included.ts'

const categories = (kind: 'data' | 'subjects', noun: string, plural: string, fields: Meanings) =>
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
export const data: Meaning = categories('data', 'category of data', 'categories of data', {
  items: words({
    kind: 'data',
    noun: 'item',
    plural: 'items',
    name: ({ word }) => shown(word),
    weigh: () => 'neutral',
  }),
  visible: value('data', 'visibility to the provider', noIsBetter),
  ...held('data', { necessity: 'necessity' }),
  ...told('data', { obtainedFrom: 'origin' }),
})

/** Categories of data subjects. */
export const subjects: Meaning = categories('subjects', 'data subjects', 'data subjects', {
  ...told('subjects', { detail: 'description' }),
})
