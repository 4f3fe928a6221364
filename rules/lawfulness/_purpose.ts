import { type Activity, type Statement, statementsOf } from '../../src/model/rule.ts'

type Detail = Extract<
  Extract<Activity['purposes'], readonly unknown[]>[number],
  { readonly purpose: unknown }
>

/** One purpose that an activity pursues, with the place to point at. */
export interface Purpose extends Statement<Detail> {
  readonly text: string
}

/** The purposes that are not excluded; one that nobody knows is none. */
export function purposesOf(activity: Activity): readonly Purpose[] {
  return statementsOf(activity, 'purposes')
    .filter(({ stand, detail }) => stand !== 'unknown' && detail.included !== false)
    .map((one) => ({ ...one, text: one.detail.purpose ?? one.word ?? '' }))
}

/** A purpose and the field that is missing on it; a purpose that is a mere text has no fields. */
export function placeOn(
  { on, field }: Purpose,
  name: keyof Detail,
): { readonly on: object; readonly field: string } {
  return { on, field: field ?? name }
}
