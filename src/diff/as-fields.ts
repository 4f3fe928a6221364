import { type Fields, isFields, type Meaning, type Spot } from './change-context.ts'

/** What a shorter way to write something is short for. */
export const asFields =
  (meaning: Meaning, detail: (value: unknown) => Fields): Meaning =>
  (pair) => {
    const written = (spot: Spot | undefined): Spot | undefined =>
      spot === undefined || isFields(spot.value)
        ? spot
        : { ...spot, value: detail(spot.value), above: spot }
    return meaning({ ...pair, before: written(pair.before), after: written(pair.after) })
  }
