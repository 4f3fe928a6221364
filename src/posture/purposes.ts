import { plainText, quoted } from '../model/words.ts'
import { entities } from './entities.ts'
import { included, state, wider } from './included.ts'
import type { Key } from './matched.ts'
import { held, value } from './meaning.ts'
import { isFields, type Meaning } from './pair.ts'
import { dataOf } from './subprocessors.ts'
import { presence, yesIsBetter } from './weigh.ts'

const byPurpose: Key = ({ spot: { value } }) =>
  isFields(value) && value['purpose'] !== undefined
    ? plainText(String(value['purpose']))
    : undefined

const legalBasis = value('legal-basis', 'legal basis', presence)

/** What the data of an activity are used for. */
export const purposes: Meaning = entities({
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
    data: dataOf,
  },
})
