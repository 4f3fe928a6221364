import type { ChangeKind, Direction } from '../../model/change.ts'
import { inWords } from '../../model/words.ts'
import { type DiffContext, type FieldDiffer, type Fields, valuesOf } from '../change-context.ts'
import { direction, isUndeclared } from '../direction.ts'
import { formatValue } from '../format-value.ts'
import { pendingChange } from '../pending-change.ts'

/** Regions that stand for countries; the others can hold any. */
const regions: Readonly<Record<string, string>> = {
  UK: 'GB',
  Switzerland: 'CH',
  EU: 'EU',
  EEA: 'EEA',
}

/** How a country or region stands; open: nothing says which countries are meant. */
type PlaceClass = 'inside' | 'adequate' | 'third' | 'open'

function classOf(place: string, { countries }: DiffContext): PlaceClass {
  if (/^[A-Z]{2,3}$/.test(regions[place] ?? place))
    return countries.classOf(regions[place] ?? place)
  return 'open'
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : isUndeclared(value) ? [] : [String(value)]

/** Where protection is neither the law's own nor recognised as equal to it. */
const isRisk = (place: string, scene: DiffContext) =>
  ['third', 'open'].includes(classOf(place, scene))

const isAbroad = (place: string, scene: DiffContext) => classOf(place, scene) !== 'inside'

const notes = {
  inside: '',
  adequate: ' (adequate)',
  third: ' (not recognised as adequate)',
  open: '',
}

export const placeText = (place: string, scene: DiffContext): string =>
  `${place}${notes[classOf(place, scene)]}`

/**
 * Countries or regions: a place that the law recognises is as good as one inside it,
 * one that it does not recognise is worse, and an open list is worse than any.
 */
export const diffPlaces =
  (kind: ChangeKind, name: string): FieldDiffer =>
  (pair) => {
    const [before, after] = valuesOf(pair)
    const [from, to] = [listOf(before), listOf(after)]
    const moved = [
      ...from.filter((one) => !to.includes(one)),
      ...to.filter((one) => !from.includes(one)),
    ]
    const { scene } = pair
    const text = (value: unknown, list: readonly string[]) =>
      list.length === 0
        ? formatValue(value)
        : list.map((place) => placeText(place, scene)).join(', ')
    return [
      pendingChange({ kind, name }, pair, {
        direction: moving(before, after, scene),
        ...(moved.some((place) => isAbroad(place, scene)) && { abroad: true }),
        ...(pair.before && { from: text(before, from) }),
        ...(pair.after && { to: text(after, to) }),
      }),
    ]
  }

function moving(before: unknown, after: unknown, scene: DiffContext): Direction {
  if (isUndeclared(before) || isUndeclared(after))
    return direction(isUndeclared(before) ? 0 : 1, isUndeclared(after) ? 0 : 1)
  const unnamed = (value: unknown) =>
    listOf(value).some((place) => classOf(place, scene) === 'open')
  if (unnamed(before) !== unnamed(after)) return unnamed(after) ? 'weaker' : 'stronger'
  const risks = (value: unknown) => listOf(value).filter((place) => isRisk(place, scene))
  const come = risks(after).some((place) => !risks(before).includes(place))
  const gone = risks(before).some((place) => !risks(after).includes(place))
  return come === gone ? 'neutral' : come ? 'weaker' : 'stronger'
}

/** Every place that something is declared to be in. */
export function placesOf(...values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap(listOf))]
}

/** One more recipient or place: worse where the law does not recognise where it is, or nobody says where. */
export function atRisk(all: readonly string[], scene: DiffContext): Direction {
  return all.length === 0 || all.some((place) => isRisk(place, scene)) ? 'weaker' : 'neutral'
}

export const leaves = (all: readonly string[], scene: DiffContext): boolean =>
  all.some((place) => isAbroad(place, scene))

export const placesText = (all: readonly string[], scene: DiffContext): string =>
  all.length === 0
    ? 'no country declared'
    : `in ${inWords(all.map((place) => placeText(place, scene)))}`

/** The countries and regions of an entry. */
export const declaredPlaces = (item: Fields): readonly string[] =>
  placesOf(item['country'], item['locations'], item['countries'], item['regions'])
