import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }

/** What people write and no list of names holds. */
const others: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Northern Ireland': 'GB',
  America: 'US',
  Amerika: 'US',
  'Etats Unis': 'US',
  'Estados Unidos de América': 'US',
  EEUU: 'US',
  EUA: 'US',
  Holland: 'NL',
  'The Netherlands': 'NL',
  Hollande: 'NL',
  Holanda: 'NL',
  Tchéquie: 'CZ',
  Chequia: 'CZ',
  Schweiz: 'CH',
  'Corea del Sur': 'KR',
  Macedonia: 'MK',
  UAE: 'AE',
  VAE: 'AE',
  EAU: 'AE',
  PRC: 'CN',
  'Ivory Coast': 'CI',
}

/** Names that mean one of several. */
const ambiguous = ['Congo', 'Kongo', 'Korea', 'Corea', 'Corée', 'Virgin Islands', 'Saint Martin']

/** The code that a name, in four languages, or a code of three letters means; undefined where it is none, or of two. */
export function countryCode(written: string): string | undefined {
  index ??= indexed()
  return index.get(fold(written))
}

let index: ReadonlyMap<string, string> | undefined

function indexed(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { countries } of [en, fr, de, es] as readonly Names[])
    for (const [code, names] of Object.entries(countries))
      for (const name of [names].flat()) found.set(fold(name), code)
  for (const [two = '', three = ''] of codes)
    for (const code of [two, three]) found.set(fold(code), two)
  for (const [name, code] of Object.entries(others)) found.set(fold(name), code)
  for (const name of ambiguous) found.delete(fold(name))
  return found
}

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>
}

/** Without accents, marks and case, and without its article. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/^(?:the|les|le|la|die|der|el|los|las) |^l['’]/, '')
    .replaceAll(/[^\p{L}]/gu, '')
