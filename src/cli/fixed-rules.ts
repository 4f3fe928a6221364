import { readingRules } from '../model/fault.ts'

/** Why nobody can change a rule of the reader; undefined for every other. */
export function whyFixed(id: string): string | undefined {
  return Object.hasOwn(readingRules, id)
    ? `"${id}" cannot be changed: what cannot be read cannot be weighed`
    : undefined
}
