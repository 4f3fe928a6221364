import { isRecord } from '../../model/is-record.ts'
import { plainText, quoted } from '../../model/words.ts'
import type { FieldDiffer } from '../change-context.ts'
import { entities } from '../collection.ts'
import { presence, yesIsBetter } from '../direction.ts'
import { held, value } from '../field-rules.ts'
import type { Key } from '../match-items.ts'
import { included, state, wider } from './included.ts'
import { diffDataOf } from './subprocessors.ts'

const byPurpose: Key = ({ spot: { value } }) =>
  isRecord(value) && value['purpose'] !== undefined
    ? plainText(String(value['purpose']))
    : undefined

const legalBasis = value('legal-basis', 'legal basis', presence)

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
    purpose: value('purpose', 'wording'),
    included: value('purpose', 'inclusion', included),
    legalBasis,
    interest: value('legal-basis', 'legitimate interest', presence),
    balancing: value('legal-basis', 'balancing test', yesIsBetter),
    law: value('legal-basis', 'statute', presence),
    ...held('purpose', { withdrawal: 'withdrawal of consent', objection: 'objection' }),
    data: diffDataOf,
  },
})
