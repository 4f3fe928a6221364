import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import type { CountryLaw } from '../../model/country.ts'
import type { Language } from '../../model/language.ts'

type Names = Readonly<
  Record<Exclude<Language, 'en'>, Readonly<Record<string, string | readonly string[]>>>
>

/** Where the short name, or another spelling, is the usual one. */
const usual: Names = {
  fr: {
    AE: 'Émirats arabes unis',
    CI: 'Côte d’Ivoire',
    CZ: 'Tchéquie',
    DO: 'République dominicaine',
    NG: 'Nigeria',
    US: 'États-Unis',
    VN: 'Viêt Nam',
  },
  de: { CZ: 'Tschechien', MD: 'Moldau', RU: 'Russland', US: 'Vereinigte Staaten' },
  es: { BD: 'Bangladés', CZ: 'Chequia', GG: 'Guernesey', KR: 'Corea del Sur' },
}

/**
 * Every country in French, German and Spanish. What Node itself knows of names differs between its
 * versions, and the same input has to give the same bytes.
 */
const names: Names = {
  fr: { ...fr.countries, ...usual.fr },
  de: { ...de.countries, ...usual.de },
  es: { ...es.countries, ...usual.es },
}

/** Every country that has a code. */
export const countryCodes: readonly string[] = Object.keys(de.countries)

/** The name of a country in the language of a document; undefined where the code has to do. */
export function localCountryName(
  code: string,
  language: Language,
  { nameOf }: Pick<CountryLaw, 'nameOf'>,
): string | undefined {
  if (language === 'en') return nameOf(code)
  const table = names[language]
  const name = Object.hasOwn(table, code) ? table[code] : undefined
  return typeof name === 'string' ? name : name?.[0]
}
