import { quoted, roleInWords } from '../../model/words.ts'
import { count } from '../../report/text.ts'
import { type FieldDiffer, type FieldPair, type Fields, valuesOf } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords, entities } from '../collection.ts'
import { presence } from '../direction.ts'
import { type FieldDiffers, value } from '../field-rules.ts'
import { formatValue } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { diffData, subjects } from './data.ts'
import { features } from './features.ts'
import { state } from './included.ts'
import { operations } from './operations.ts'
import { purposes } from './purposes.ts'
import { diffRetention } from './retention.ts'
import { children, diffSpecialCategories } from './special.ts'

const matters = entities({
  kind: 'activity',
  noun: 'subject-matter',
  plural: 'subject-matters',
  word: 'matter',
  keys: [byFields('matter')],
  name: (item) => `${formatValue(item['matter'])}${state(item)}`,
  weigh: () => 'neutral',
  none: 'worst',
  fields: { included: value('activity', 'inclusion') },
})

const isText = (pair: FieldPair) => valuesOf(pair).some((side) => typeof side === 'string')

const subjectMatter: FieldDiffer = (pair) =>
  (isText(pair) ? value('activity', 'subject-matter', presence) : matters)(pair)

const fields: FieldDiffers = {
  ...changesOf('activities'),
  subjectMatter,
  purposes,
  operations,
  data: diffData,
  subjects,
  specialCategories: diffSpecialCategories,
  children,
  retention: diffRetention,
  recipients: diffWords({
    kind: 'recipients',
    noun: 'recipient',
    plural: 'recipients',
    name: ({ word }) => formatValue(word),
    weigh: () => 'weaker',
  }),
  features,
}

const text = ({ id, role, purposes }: Fields) =>
  [
    quoted(String(id)),
    role === undefined ? 'no role declared' : `provider as ${roleInWords(String(role))}`,
    ...(Array.isArray(purposes) ? [count(purposes.length, 'purpose')] : []),
  ].join(', ')

/** The processing activities: with each of them all that is in it. */
export const activities: FieldDiffer = entities({
  kind: 'activity',
  noun: 'activity',
  plural: 'activities',
  keys: [byFields('id')],
  name: ({ id }) => quoted(String(id)),
  text,
  weigh: () => 'weaker',
  none: 'best',
  of: (name) => ` in ${name}`,
  fields,
})
