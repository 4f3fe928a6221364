import { isRecord } from '../model/is-record.ts'
import type { FieldDiffer, Fields, ValueRef } from './change-context.ts'

/** What a shorter way to write something is short for. */
export const asFields =
  (meaning: FieldDiffer, detail: (value: unknown) => Fields): FieldDiffer =>
  (pair) => {
    const written = (spot: ValueRef | undefined): ValueRef | undefined =>
      spot === undefined || isRecord(spot.value)
        ? spot
        : { ...spot, value: detail(spot.value), above: spot }
    return meaning({ ...pair, before: written(pair.before), after: written(pair.after) })
  }
