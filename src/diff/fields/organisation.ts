import { quoted } from '../../model/words.ts'
import type { FieldDiffer, Fields } from '../change-context.ts'
import { diffWords, entities } from '../collection.ts'
import { expiry, newer, shorter, yesIsBetter } from '../direction.ts'
import { held, inside, unrankedFields, value } from '../field-rules.ts'
import { formatValue } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { diffEnding } from './ending.ts'
import { companyFields } from './provider.ts'

const decided = ({ approved }: Fields) => approved ?? true

const approvalName = ({ subprocessor, service }: Fields) =>
  `${quoted(String(subprocessor))} for ${quoted(String(service))}`

const approvals = entities({
  kind: 'approval',
  noun: 'approval',
  plural: 'approvals',
  keys: [byFields('service', 'subprocessor', 'date'), byFields('service', 'subprocessor')],
  name: approvalName,
  text: (item) =>
    [
      approvalName(item),
      decided(item) === true ? undefined : decided(item) === false ? 'refused' : 'unknown',
      item['until'] && `until ${formatValue(item['until'])}`,
    ]
      .filter(Boolean)
      .join(', '),
  weigh: (item, scene) =>
    decided(item) === true && expiry(undefined, item['until'], scene) !== 'weaker'
      ? 'stronger'
      : 'neutral',
  none: 'worst',
  fields: {
    approved: value('approval', 'decision', (before, after, scene) =>
      yesIsBetter(before ?? true, after ?? true, scene),
    ),
    until: diffEnding('approval', 'last day'),
    ...held('approval', { by: 'author', reference: 'reference' }),
    ...unrankedFields('approval', { company: 'company', date: 'day', conditions: 'conditions' }),
  },
})

const assessments = entities({
  kind: 'impact-assessment',
  noun: 'assessment of ours',
  plural: 'assessments of ours',
  keys: [byFields('type', 'service', 'country', 'date'), byFields('type', 'service', 'country')],
  name: ({ type, service, country }) =>
    [`${String(type)} of ${quoted(String(service))}`, country].filter(Boolean).join(', '),
  text: ({ type, service, country, date }) =>
    [`${String(type)} of ${quoted(String(service))}`, country, date].filter(Boolean).join(', '),
  weigh: () => 'stronger',
  none: 'worst',
  of: (name) => ` of our assessment, ${name}`,
  fields: {
    date: value('impact-assessment', 'day', newer),
    ...held('impact-assessment', { by: 'author', reference: 'reference' }),
  },
})

/** The longest time that we accept ourselves. */
const ownLimits = entities({
  kind: 'limit',
  noun: 'limit of retention',
  plural: 'limits of retention',
  keys: [byFields('data')],
  name: ({ data }) => String(data),
  text: ({ data, period }) => `${String(data)}, ${String(period)}`,
  weigh: () => 'stronger',
  none: 'worst',
  of: (name) => ` for ${name}`,
  fields: {
    period: value('limit', 'limit of retention', shorter),
    ...unrankedFields('limit', { reason: 'reason of the limit' }),
  },
})

/** Our own side. */
export const organisation: FieldDiffer = inside({
  ...companyFields('organisation'),
  ...unrankedFields('organisation', { name: 'our name', country: 'our country of establishment' }),
  regimes: diffWords({ kind: 'regime', noun: 'law', plural: 'laws', weigh: () => 'neutral' }),
  duties: inside(
    unrankedFields('regime', {
      telecom: 'our duties as a provider of public electronic communications',
      nis2: 'our duties under NIS2',
      dora: 'our duties under DORA',
    }),
  ),
  limits: ownLimits,
  approvals,
  assessments,
})
