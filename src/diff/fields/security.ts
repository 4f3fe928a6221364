import type { FieldDiffer, Fields } from '../change-context.ts'
import { entities } from '../collection.ts'
import { expiry, type RankDirection, ranked, sooner, yesIsBetter } from '../direction.ts'
import { held, inside, limits, unrankedFields, value } from '../field-rules.ts'
import { formatValue, party } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { diffEnding } from './ending.ts'

const measureName = ({ type, by }: Fields) =>
  `${String(type).replace(/^x-/, '').replaceAll('-', ' ')}${by === undefined ? '' : ` by ${party(by)}`}`

const measures = entities({
  kind: 'measure',
  noun: 'security measure',
  plural: 'security measures',
  keys: [byFields('type', 'by', 'detail'), byFields('type', 'by'), byFields('type', 'detail')],
  name: measureName,
  weigh: () => 'stronger',
  none: 'worst',
  together: true,
  of: (name) => ` of ${name}`,
  fields: {
    within: value('measure', 'time', sooner),
    ...unrankedFields('measure', { by: 'whose measure', frequency: 'frequency', detail: 'detail' }),
    ...limits('measure', { qualified: 'reservation' }),
  },
})

/** Editions of standards are years: a later one is better. */
const edition: RankDirection = ranked((value) => {
  const year = /^\d{4}$/.exec(String(value ?? ''))?.[0]
  return year === undefined ? undefined : Number(year)
})

const certificateName = ({ scheme, edition }: Fields) =>
  edition === undefined ? `"${String(scheme)}"` : `"${String(scheme)}" (${String(edition)})`

export const certifications = entities({
  kind: 'certificate',
  noun: 'certificate',
  plural: 'certificates',
  keys: [
    byFields('scheme', 'number'),
    byFields('scheme', 'holder', 'scope'),
    byFields('scheme', 'holder'),
    byFields('scheme'),
  ],
  name: certificateName,
  text: (item) =>
    `${certificateName(item)}${item['expires'] === undefined ? '' : `, until ${formatValue(item['expires'])}`}`,
  weigh: ({ expires }, scene) =>
    expiry(undefined, expires, scene) === 'weaker' ? 'neutral' : 'stronger',
  none: 'worst',
  fields: {
    edition: value('certificate', 'edition', edition),
    expires: diffEnding('certificate', 'end'),
    ...unrankedFields('certificate', {
      issued: 'day of issue',
      title: 'title',
      holder: 'holder',
      scope: 'scope',
      level: 'level',
      number: 'number',
      url: 'address',
      proves: 'what it is said to prove',
    }),
    held: value('certificate', 'being held', yesIsBetter),
    ...held('certificate', { body: 'certifying body' }),
  },
})

/** What secures the data. */
export const diffSecurity: FieldDiffer = inside({
  measures,
  certifications,
  ...unrankedFields('measure', { byReference: 'reference for the security measures' }),
})
