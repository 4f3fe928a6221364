import { gateRules, readingRules } from '../../model/builtin-rules.ts'

/** Why nobody can change a rule of the reader or of the gate; undefined for every other. */
export function whyFixed(id: string): string | undefined {
  if (Object.hasOwn(readingRules, id))
    return `"${id}" cannot be changed: what cannot be read cannot be weighed`
  if (Object.hasOwn(gateRules, id))
    return `"${id}" cannot be changed: whoever is judged would change the judgement`
  return undefined
}
