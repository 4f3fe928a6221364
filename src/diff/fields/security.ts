import type { FieldDiffer, Fields } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
import { expiry, type RankDirection, ranked } from '../direction.ts'
import { inside, value } from '../field-rules.ts'
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
  fields: changesOf('security.measures'),
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
    ...changesOf('security.certifications'),
    edition: value('certificate', 'edition', edition),
    expires: diffEnding('certificate', 'end'),
  },
})

/** What secures the data. */
export const diffSecurity: FieldDiffer = inside({
  ...changesOf('security'),
  measures,
  certifications,
})
