import { isRecord } from '../../model/is-record.ts'
import { plainText, quoted } from '../../model/words.ts'
import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
import { value } from '../field-rules.ts'
import type { Key } from '../match-items.ts'
import { included, state, wider } from './included.ts'
import { diffDataOf } from './subprocessors.ts'

const byPurpose: Key = ({ spot: { value } }) =>
  isRecord(value) && value['purpose'] !== undefined
    ? plainText(String(value['purpose']))
    : undefined

/** What the data of an activity are used for. */
export const purposes: FieldDiffer = entities({
  kind: 'purpose',
  noun: 'purpose',
  plural: 'purposes',
  word: 'purpose',
  silent: true,
  keys: [byPurpose],
  name: (item) => `${quoted(String(item['purpose']))}${state(item)}`,
  weigh: wider,
  none: 'best',
  fields: {
    ...changesOf('activities.purposes'),
    included: value('purpose', 'inclusion', included),
    data: diffDataOf,
  },
})
