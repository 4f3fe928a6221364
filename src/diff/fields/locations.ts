import type { DiffContext, FieldDiffer, Fields } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
import { party } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { atRisk, declaredPlaces, diffPlaces, leaves, placesText } from './places.ts'
import { diffDataOf } from './subprocessors.ts'

const kind = 'location'

const by = ({ by }: Fields) => (by === undefined ? '' : ` by ${party(by)}`)

const text = (item: Fields, scene: DiffContext) =>
  `${String(item['use'])}${by(item)}, ${placesText(declaredPlaces(item), scene)}`

/** Where data are kept, and from where they are reached. */
export const locations: FieldDiffer = entities({
  kind,
  noun: 'location',
  plural: 'locations',
  keys: [
    byFields('use', 'by', 'place', 'activity'),
    byFields('use', 'by', 'place'),
    byFields('use', 'by'),
  ],
  name: (item) => `${String(item['use'])}${by(item)}`,
  text,
  weigh: (item, scene) => atRisk(declaredPlaces(item), scene),
  abroad: (item, scene) => leaves(declaredPlaces(item), scene),
  none: 'best',
  of: (name) => ` of ${name}`,
  fields: {
    ...changesOf('locations'),
    countries: diffPlaces(kind, 'countries'),
    regions: diffPlaces(kind, 'regions'),
    selected: diffPlaces(kind, 'countries that we chose'),
    data: diffDataOf,
  },
})
