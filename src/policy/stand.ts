import { quoted } from '../model/words.ts'
import { isLength } from './lengths.ts'
import { conditionWord, ownOf, type PolicyValue, under, whatIs } from './policy-value.ts'

/** Nothing at all, or a word for what nobody knows or the document itself leaves open. */
export const isUndecided = (value: unknown): boolean =>
  value === undefined || value === 'unknown' || value === 'unspecified'

/** Whether it says no, in one word or at length. */
export const isRefused = (value: unknown): boolean =>
  value === false || conditionWord(value) === false

/** A commitment that the document takes half back: `qualified: if possible`. */
export const isSoftened = (value: unknown): boolean => ownOf(value, 'qualified') !== undefined

/** Where it does so, and what is there. */
export function softened(spot: PolicyValue): readonly [at: PolicyValue, says: string] {
  const words = under(spot, 'qualified')
  return [words, `${spot.name} is softened by ${quoted(String(words.value))}`]
}

const isYes = (word: unknown) => word === true
const isText = (word: unknown) => typeof word === 'string'

/** The keys of detailed statements that say the same as a single word in their place. */
const wordKeys: Readonly<Record<string, (word: unknown) => boolean>> = {
  commitment: isYes,
  done: isYes,
  support: (word) => isYes(word) || isText(word),
  type: isText,
  terms: isText,
  extent: isText,
  state: isText,
  by: isText,
  within: isLength,
}

export const isWordKey = (key: string): boolean => Object.hasOwn(wordKeys, key)

/** Whether the word at a spot says the same as that key of a detailed statement would. */
export function saysAs(key: string, { value }: PolicyValue): boolean {
  return !isUndecided(value) && isWordKey(key) && wordKeys[key]?.(value) === true
}

/** What is missing where a word stands instead of a detailed statement. */
export function withoutKey(key: string, spot: PolicyValue): string {
  const isWord = !isUndecided(spot.value) && typeof spot.value !== 'object'
  return isWord ? `${whatIs(spot)}, and nothing says "${key}"` : whatIs(spot)
}
