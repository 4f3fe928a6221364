import { type Lexicon, lexiconOf } from './lexicon.ts'
import placeNames from './places.json' with { type: 'json' }
import { termLanguages } from './term-languages.ts'

/** Finds the code of a country by its name; the caller knows the names. */
export type CountryOf = (name: string) => string | undefined

export interface Places {
  /** Codes, in the order of the text. */
  readonly countries: readonly string[]
  /** `EU`, `EEA`: named beside the countries, and not around one of them as in "Germany (EU)". */
  readonly regions: readonly string[]
}

/**
 * The places that a cell names: countries, cities and data centres that stand in one country only, and
 * regions. "Ireland / EU" are two, "EU (Dublin)" and "Dublin, Ireland (EU)" are one.
 */
export function namedPlaces(text: string, countryOf: CountryOf): Places {
  const countries: string[] = []
  const regions: string[] = []
  for (const part of withoutSeats(partsOf(flagsAsCodes(text)))) {
    const named = countriesIn(part, countryOf)
    const cities = named.length === 0 || isUncertain(part) ? citiesIn(part) : []
    const found = cities.length > 0 ? cities : named
    if (found.length > 0) countries.push(...found)
    // "Most of it in the EU" is a remark.
    else if (
      part
        .replace(/\([^()]*\)/g, '')
        .trim()
        .split(/\s+/).length <= 3
    )
      regions.push(...regionsIn(part))
  }
  const isWhole = (region: string) => !(region === 'EU' && regions.includes('EEA'))
  return { countries: [...new Set(countries)], regions: [...new Set(regions)].filter(isWhole) }
}

/** Parted by slashes, semicolons, ends of lines and words for "and" and "or" that no bracket encloses. */
const partsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\([^()]*\)/g, (inside) => inside.replaceAll(/[/;\n]|\s(?:and|or)\s/g, ', '))
    .split(/(?<!\d)\/|[;\n|]|\s\+\s|\s(?:and|und|et|y|or|oder|ou|o)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** "Seat: Singapore; servers: Frankfurt": where data are counts, where the seat is only without it. */
function withoutSeats(parts: readonly string[]): readonly string[] {
  const others = parts.filter((part) => !/^(?:seat|hq|headquarters?|siège|sitz|sede)\b/i.test(part))
  return others.length > 0 ? others : parts
}

const flagsAsCodes = (text: string): string =>
  text.replace(/([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])\s*/gu, (flag, ...pair) => {
    const letters = pair
      .slice(0, 2)
      .map((letter) => String.fromCharCode(((letter as string).codePointAt(0) ?? 0) - 0x1f1a5))
    return flag.startsWith('\u{1F1EA}\u{1F1FA}') ? 'EU, ' : `${letters.join('')}, `
  })

const cityPatterns = Object.entries(placeNames).map(
  ([code, names]) =>
    [code, new RegExp(`(?<![\\p{L}\\d-])(?:${names})(?![\\p{L}\\d])`, 'u')] as const,
)

const citiesIn = (text: string): readonly string[] =>
  isInState.test(text)
    ? ['US']
    : cityPatterns
        .map(([code, pattern]) => ({ code, at: text.search(pattern) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at)
        .map(({ code }) => code)

/** "Dublin, IR": a code of two letters behind a city is often another country's. */
const isUncertain = (text: string): boolean => /,\s[A-Z]{2}$/.test(text)

const lexicons = (): readonly Lexicon[] => termLanguages.map(lexiconOf)

const regionsIn = (text: string): readonly string[] => [
  ...new Set(
    lexicons().flatMap(({ regions }) =>
      regions.flatMap(([pattern, name]) => (pattern.test(text) && name !== 'UK' ? [name] : [])),
    ),
  ),
]

/** The countries that a text names, in order: whole, between commas, or at its end. */
export function countriesIn(text: string, countryOf: CountryOf): readonly string[] {
  const named = text
    .split(/[,;|/()&\n]|\s(?:and|und|et|y|or|oder|ou|o)\s|\s[-–—]\s/i)
    .map((part) =>
      part
        .trim()
        .replace(/\.$/, '')
        .split(/\s+/)
        .filter((word) => word !== ''),
    )
    .map((words) => ({ words, ...countryAmong(words, countryOf) }))
  const isAmerican = named.some(({ code, isCode }) => code === 'US' && !isCode)
  const hasName = named.some(({ code, isCode }) => code !== undefined && !isCode)
  const found = named.flatMap(({ code, isCode, words }) => {
    if (code === undefined) return []
    // "San Francisco, CA", "Atlanta, Georgia, USA": states of another country.
    const isState = isCode ? hasName || states.test(words.join(' ')) : isAmerican && code === 'GE'
    const isAlone = named.every(({ words }) => /^[A-Z]{2,3}$/.test(words.join('')))
    return isState && !isAlone ? [] : [code]
  })
  return [...new Set(found)]
}

const stateCodes =
  'AL|AR|AZ|CA|CO|GA|ID|IL|IN|KY|LA|MA|MD|ME|MN|MO|MS|MT|NC|NE|NJ|NY|OH|OR|PA|SC|SD|TN|TX|UT|VA|WA'
const states = new RegExp(`^(?:${stateCodes})$`)
/** "San Francisco, CA 94104" stands in one country only. */
const isInState = new RegExp(`,\\s(?:${stateCodes})\\s\\d{5}(?!\\d)`)

/** The country that some of the words name, the longest name first. */
function countryAmong(
  words: readonly string[],
  countryOf: CountryOf,
): { readonly code?: string; readonly isCode: boolean } {
  for (let length = Math.min(words.length, 5); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(' ')
      // Two or three capitals among other words may be anything, and New Jersey is not Jersey.
      const isCode = /^[A-Z]{2,3}$/.test(name) && !/^(?:USA|UAE|UK|US)$/.test(name)
      if ((isCode && words.length > 1) || (name.length <= 2 && !/^[A-Z]{2}$/.test(name))) continue
      if (!/^\p{Lu}\P{N}*$/u.test(name) || /^New$/i.test(words[from - 1] ?? '')) continue
      const code = countryOf(name)
      if (code !== undefined) return { code, isCode }
    }
  return { isCode: false }
}
