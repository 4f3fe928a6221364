import { entities, words } from './entities.ts'
import { included, state, wider } from './included.ts'
import { byFields } from './matched.ts'
import { held, limits, type Meanings, told, value } from './meaning.ts'
import type { Meaning } from './pair.ts'
import { shown } from './shown.ts'
import { noIsBetter } from './weigh.ts'

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
