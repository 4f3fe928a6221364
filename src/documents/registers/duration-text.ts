import type { Language } from '../../model/language.ts'
import { durationWords } from '../text/register-duration-words.ts'

/** A length of time as people write it: `30 days` is `30 jours`. ISO 8601 is the same everywhere. */
export function durationIn(duration: string, language: Language): string {
  const [, count = '', unit = ''] =
    /^(\d+(?:\.\d+)?) ((?:business |working |calendar )?[a-z]+?)s?$/.exec(duration) ?? []
  const { units } = durationWords[language]
  if (!isKeyOf(units, unit)) return duration
  const [one, several] = units[unit]
  return `${count} ${count === '1' ? one : several}`
}

/** How fast: within a length of time, or in vague words. */
export function promptnessIn(promptness: string, language: Language): string {
  const { vague, within } = durationWords[language]
  if (isKeyOf(vague, promptness)) return vague[promptness]
  return within(durationIn(promptness, language))
}

const isKeyOf = <T extends object>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key)
