import { type Activity, listed } from '../../src/model/rule.ts'

export interface NamedPurpose {
  readonly text: string
  /** The categories that the document ties to it. */
  readonly data: readonly string[]
}

/** The purposes that an activity pursues. Where there are none, another chapter speaks. */
export function namedPurposesOf({ purposes }: Activity): readonly NamedPurpose[] {
  return listed(purposes).flatMap((item): readonly NamedPurpose[] => {
    if (typeof item === 'string') return [{ text: item, data: [] }]
    if (item.included === false) return []
    return [{ text: item.purpose, data: item.data ?? [] }]
  })
}

/** Whether a purpose uses one of the categories, or says so in its words. */
export function served(
  purposes: readonly NamedPurpose[],
  categories: readonly string[],
  words: RegExp,
): boolean {
  return purposes.some(
    ({ text, data }) => words.test(text) || data.some((one) => categories.includes(one)),
  )
}
