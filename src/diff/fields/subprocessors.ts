import { wordsOfName } from '../../model/company.ts'
import { isRecord } from '../../model/is-record.ts'
import { quoted } from '../../model/words.ts'
import { type FieldDiffer, type Fields, valuesOf } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords, entities } from '../collection.ts'
import { value } from '../field-rules.ts'
import { byFields, type Key } from '../match-items.ts'
import { features } from './features.ts'
import { atRisk, declaredPlaces, diffPlaces, leaves, placesText } from './places.ts'
import { certifications } from './security.ts'

const kind = 'subprocessor'

const byName: Key = ({ spot: { value } }) =>
  isRecord(value) && typeof value['name'] === 'string'
    ? wordsOfName(value['name']).join(' ')
    : undefined

const called = ({ name, description, id }: Fields) => quoted(String(name ?? description ?? id))

/** Another spelling is the same company. */
const isOtherName = (before: unknown, after: unknown) =>
  wordsOfName(String(before)).join(' ') !== wordsOfName(String(after)).join(' ')

/** One company in the place of another. */
const replaced =
  (name: string, isOther: (before: unknown, after: unknown) => boolean): FieldDiffer =>
  (pair) => {
    const [before, after] = valuesOf(pair)
    const both = before !== undefined && after !== undefined
    return value(
      kind,
      name,
    )(pair).map((draft) => ({
      ...draft,
      ...(both && isOther(before, after) && { replaced: true }),
    }))
  }

const does = ({ task }: Fields) => (task === undefined ? '' : `, ${quoted(String(task))}`)

const embedded = ({ service, name, provider }: Fields) =>
  quoted(String(name ?? service ?? provider ?? 'unnamed'))

/** The categories that something concerns: the more, the worse. */
export const diffDataOf: FieldDiffer = diffWords({
  kind: 'data',
  noun: 'data',
  plural: 'data',
  none: 'best',
  silent: true,
  weigh: () => 'weaker',
})

export const diffSubprocessors: FieldDiffer = entities({
  kind,
  noun: 'sub-processor',
  plural: 'sub-processors',
  keys: [byFields('id'), byName],
  name: called,
  text: (item, scene) => `${called(item)}, ${placesText(declaredPlaces(item), scene)}${does(item)}`,
  weigh: (item, scene) => atRisk(declaredPlaces(item), scene),
  abroad: (item, scene) => leaves(declaredPlaces(item), scene),
  none: 'best',
  fields: {
    ...changesOf('subprocessors'),
    name: replaced('name', isOtherName),
    service: replaced('declaration', () => true),
    country: diffPlaces(kind, 'country'),
    locations: diffPlaces(kind, 'locations'),
    regions: diffPlaces(kind, 'regions'),
    data: diffDataOf,
    certifications,
  },
})

/** Services of others that are resold or built in. */
export const embeds: FieldDiffer = entities({
  kind: 'embedded-service',
  noun: 'embedded service',
  plural: 'embedded services',
  keys: [byFields('service'), byFields('name')],
  name: embedded,
  text: (item) => `${embedded(item)}${does(item)}`,
  weigh: () => 'weaker',
  none: 'best',
  fields: {
    ...changesOf('embeds'),
    features,
  },
})
