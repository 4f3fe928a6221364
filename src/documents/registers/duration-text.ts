import { partsOf } from '../../model/duration.ts'
import type { Language } from '../../model/language.ts'
import { wordsOfLanguage } from '../words/words.ts'

/** A length of time as people write it: `30 days` is `30 jours`. ISO 8601 is the same everywhere. */
export function durationIn(duration: string, language: Language): string {
  const { units } = wordsOfLanguage(language).durations
  const texts = (partsOf(duration) ?? []).map(({ count, unit }) => {
    if (!isKeyOf(units, unit)) return undefined
    const { one, several } = units[unit]
    return `${count} ${count === '1' ? one : several}`
  })
  return texts.length === 0 || texts.includes(undefined) ? duration : texts.join(', ')
}

/** How fast: within a length of time, or in vague words. */
export function promptnessIn(promptness: string, language: Language): string {
  const { vague, within } = wordsOfLanguage(language).durations
  if (isKeyOf(vague, promptness)) return vague[promptness]
  return within({ period: durationIn(promptness, language) })
}

const isKeyOf = <T extends object>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key)
