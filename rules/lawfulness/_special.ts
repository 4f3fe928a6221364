import type { Activity, SpecialCategories, SpecialCategory } from '../../src/model/rule.ts'
import { isSpecial, specialNamed } from '../law/special-categories.ts'
import { dataOf } from './_data.ts'

type Detail = Extract<SpecialCategories, { readonly state: unknown }>

/** What an activity says on special categories. */
export interface Special {
  readonly state: Detail['state'] | undefined
  /** Left out where the activity has the state alone. */
  readonly detail?: Detail
  readonly categories: readonly SpecialCategory[]
}

export function specialIn({ specialCategories: said }: Activity): Special {
  if (said === undefined) return { state: undefined, categories: [] }
  if (typeof said === 'string') return { state: said, categories: [] }
  if ('state' in said) return { state: said.state, detail: said, categories: said.categories ?? [] }
  return { state: said.length > 0 ? 'present' : undefined, categories: said }
}

export interface Handled {
  readonly category: SpecialCategory
  readonly on: object
  readonly field?: string
  /** What tells of it, where it stands among plain data. */
  readonly item?: string
}

/** The special categories that an activity certainly handles, and where it says so. */
export function handledIn(activity: Activity): readonly Handled[] {
  const { state, categories, detail } = specialIn(activity)
  const place = detail
    ? { on: detail, field: 'categories' }
    : { on: activity, field: 'specialCategories' }
  const declared = state === 'present' ? categories.map((category) => ({ category, ...place })) : []
  const listed = dataOf(activity).flatMap(({ category, detail: item, on, field }) => {
    if (item.included === 'may-occur' || item.included === 'unknown') return []
    const place = { on, ...(field !== undefined && { field }) }
    if (isSpecial(category)) return [{ category, ...place }]
    return (item.items ?? []).flatMap((name) => {
      const named = specialNamed(name)
      return named === undefined ? [] : [{ category: named, ...place, item: name }]
    })
  })
  // A voice that proves who speaks is biometric data for identification.
  const voices = (activity.features ?? [])
    .filter(({ type }) => type === 'voice-biometrics')
    .map((feature) => ({ category: 'biometric' as const, on: feature, field: 'type' }))
  return [...declared, ...listed, ...voices]
}
