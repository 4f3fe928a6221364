import { wordsOfName } from '../../model/company.ts'
import { isRecord } from '../../model/is-record.ts'
import { quoted } from '../../model/words.ts'
import { type FieldDiffer, type Fields, valuesOf } from '../change-context.ts'
import { diffWords, entities } from '../collection.ts'
import { exposure, noIsBetter, scale, shorter, sooner, yesIsBetter } from '../direction.ts'
import { held, unrankedFields, value } from '../field-rules.ts'
import { byFields, type Key } from '../match-items.ts'
import { commitment } from './commitments.ts'
import { features } from './features.ts'
import { atRisk, declaredPlaces, diffPlaces, leaves, placesText } from './places.ts'
import { certifications } from './security.ts'
import { flowDown } from './subprocessing.ts'

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
    name: replaced('name', isOtherName),
    service: replaced('declaration', () => true),
    ...unrankedFields(kind, {
      id: 'id',
      group: 'being of the group',
      since: 'first day of use',
      notified: 'day of the announcement',
      when: 'condition of use',
      url: 'page',
    }),
    ...held(kind, {
      description: 'description',
      task: 'task',
      address: 'address',
      contact: 'contact',
    }),
    country: diffPlaces(kind, 'country'),
    locations: diffPlaces(kind, 'locations'),
    regions: diffPlaces(kind, 'regions'),
    data: diffDataOf,
    certifications,
    listed: value(kind, 'place in the list', yesIsBetter),
    approvedInAgreement: value(kind, 'approval in the agreement', yesIsBetter),
    access: value(kind, 'access to personal data', exposure(true, 'possible', false)),
    optional: value(kind, 'whether we can do without', yesIsBetter),
    inUse: value(kind, 'use for us', noIsBetter),
    agreement: commitment('flow-down', 'contract with the provider'),
    flowDown: flowDown('obligations'),
    instructions: commitment('flow-down', 'instructions'),
    breachNotice: value('breach-notice', 'breach notice to the provider', sooner),
    retention: value('retention', 'retention', shorter),
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
    ...unrankedFields('embedded-service', {
      service: 'declaration',
      name: 'name',
      provider: 'provider',
      role: 'role',
      contract: 'contract',
      providerRole: "provider's role",
    }),
    ...held('embedded-service', { task: 'task' }),
    features,
    optional: value('embedded-service', 'whether we can do without', yesIsBetter),
    agreement: value(
      'embedded-service',
      'agreement',
      scale('none', ['linked', 'to-be-executed'], 'in-force'),
    ),
  },
})
