import { plainText } from '../../src/model/rule.ts'

/** ISO 3166-1 alpha-2: every assigned code, with a short English name. Plain data, not law. */
export const countryTable = {
  AD: 'Andorra',
  AE: 'United Arab Emirates',
  AF: 'Afghanistan',
  AG: 'Antigua and Barbuda',
  AI: 'Anguilla',
  AL: 'Albania',
  AM: 'Armenia',
  AO: 'Angola',
  AQ: 'Antarctica',
  AR: 'Argentina',
  AS: 'American Samoa',
  AT: 'Austria',
  AU: 'Australia',
  AW: 'Aruba',
  AX: 'Åland Islands',
  AZ: 'Azerbaijan',
  BA: 'Bosnia and Herzegovina',
  BB: 'Barbados',
  BD: 'Bangladesh',
  BE: 'Belgium',
  BF: 'Burkina Faso',
  BG: 'Bulgaria',
  BH: 'Bahrain',
  BI: 'Burundi',
  BJ: 'Benin',
  BL: 'Saint Barthélemy',
  BM: 'Bermuda',
  BN: 'Brunei',
  BO: 'Bolivia',
  BQ: 'Caribbean Netherlands',
  BR: 'Brazil',
  BS: 'Bahamas',
  BT: 'Bhutan',
  BV: 'Bouvet Island',
  BW: 'Botswana',
  BY: 'Belarus',
  BZ: 'Belize',
  CA: 'Canada',
  CC: 'Cocos Islands',
  CD: 'Congo - Kinshasa',
  CF: 'Central African Republic',
  CG: 'Congo - Brazzaville',
  CH: 'Switzerland',
  CI: 'Côte d’Ivoire',
  CK: 'Cook Islands',
  CL: 'Chile',
  CM: 'Cameroon',
  CN: 'China',
  CO: 'Colombia',
  CR: 'Costa Rica',
  CU: 'Cuba',
  CV: 'Cape Verde',
  CW: 'Curaçao',
  CX: 'Christmas Island',
  CY: 'Cyprus',
  CZ: 'Czechia',
  DE: 'Germany',
  DJ: 'Djibouti',
  DK: 'Denmark',
  DM: 'Dominica',
  DO: 'Dominican Republic',
  DZ: 'Algeria',
  EC: 'Ecuador',
  EE: 'Estonia',
  EG: 'Egypt',
  EH: 'Western Sahara',
  ER: 'Eritrea',
  ES: 'Spain',
  ET: 'Ethiopia',
  FI: 'Finland',
  FJ: 'Fiji',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  FO: 'Faroe Islands',
  FR: 'France',
  GA: 'Gabon',
  GB: 'United Kingdom',
  GD: 'Grenada',
  GE: 'Georgia',
  GF: 'French Guiana',
  GG: 'Guernsey',
  GH: 'Ghana',
  GI: 'Gibraltar',
  GL: 'Greenland',
  GM: 'Gambia',
  GN: 'Guinea',
  GP: 'Guadeloupe',
  GQ: 'Equatorial Guinea',
  GR: 'Greece',
  GS: 'South Georgia and South Sandwich Islands',
  GT: 'Guatemala',
  GU: 'Guam',
  GW: 'Guinea-Bissau',
  GY: 'Guyana',
  HK: 'Hong Kong',
  HM: 'Heard and McDonald Islands',
  HN: 'Honduras',
  HR: 'Croatia',
  HT: 'Haiti',
  HU: 'Hungary',
  ID: 'Indonesia',
  IE: 'Ireland',
  IL: 'Israel',
  IM: 'Isle of Man',
  IN: 'India',
  IO: 'British Indian Ocean Territory',
  IQ: 'Iraq',
  IR: 'Iran',
  IS: 'Iceland',
  IT: 'Italy',
  JE: 'Jersey',
  JM: 'Jamaica',
  JO: 'Jordan',
  JP: 'Japan',
  KE: 'Kenya',
  KG: 'Kyrgyzstan',
  KH: 'Cambodia',
  KI: 'Kiribati',
  KM: 'Comoros',
  KN: 'Saint Kitts and Nevis',
  KP: 'North Korea',
  KR: 'Republic of Korea',
  KW: 'Kuwait',
  KY: 'Cayman Islands',
  KZ: 'Kazakhstan',
  LA: 'Laos',
  LB: 'Lebanon',
  LC: 'Saint Lucia',
  LI: 'Liechtenstein',
  LK: 'Sri Lanka',
  LR: 'Liberia',
  LS: 'Lesotho',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  LV: 'Latvia',
  LY: 'Libya',
  MA: 'Morocco',
  MC: 'Monaco',
  MD: 'Moldova',
  ME: 'Montenegro',
  MF: 'Saint Martin',
  MG: 'Madagascar',
  MH: 'Marshall Islands',
  MK: 'North Macedonia',
  ML: 'Mali',
  MM: 'Myanmar',
  MN: 'Mongolia',
  MO: 'Macao',
  MP: 'Northern Mariana Islands',
  MQ: 'Martinique',
  MR: 'Mauritania',
  MS: 'Montserrat',
  MT: 'Malta',
  MU: 'Mauritius',
  MV: 'Maldives',
  MW: 'Malawi',
  MX: 'Mexico',
  MY: 'Malaysia',
  MZ: 'Mozambique',
  NA: 'Namibia',
  NC: 'New Caledonia',
  NE: 'Niger',
  NF: 'Norfolk Island',
  NG: 'Nigeria',
  NI: 'Nicaragua',
  NL: 'Netherlands',
  NO: 'Norway',
  NP: 'Nepal',
  NR: 'Nauru',
  NU: 'Niue',
  NZ: 'New Zealand',
  OM: 'Oman',
  PA: 'Panama',
  PE: 'Peru',
  PF: 'French Polynesia',
  PG: 'Papua New Guinea',
  PH: 'Philippines',
  PK: 'Pakistan',
  PL: 'Poland',
  PM: 'Saint Pierre and Miquelon',
  PN: 'Pitcairn',
  PR: 'Puerto Rico',
  PS: 'Palestine',
  PT: 'Portugal',
  PW: 'Palau',
  PY: 'Paraguay',
  QA: 'Qatar',
  RE: 'Réunion',
  RO: 'Romania',
  RS: 'Serbia',
  RU: 'Russia',
  RW: 'Rwanda',
  SA: 'Saudi Arabia',
  SB: 'Solomon Islands',
  SC: 'Seychelles',
  SD: 'Sudan',
  SE: 'Sweden',
  SG: 'Singapore',
  SH: 'Saint Helena',
  SI: 'Slovenia',
  SJ: 'Svalbard and Jan Mayen',
  SK: 'Slovakia',
  SL: 'Sierra Leone',
  SM: 'San Marino',
  SN: 'Senegal',
  SO: 'Somalia',
  SR: 'Suriname',
  SS: 'South Sudan',
  ST: 'São Tomé and Príncipe',
  SV: 'El Salvador',
  SX: 'Sint Maarten',
  SY: 'Syria',
  SZ: 'Eswatini',
  TC: 'Turks and Caicos Islands',
  TD: 'Chad',
  TF: 'French Southern Territories',
  TG: 'Togo',
  TH: 'Thailand',
  TJ: 'Tajikistan',
  TK: 'Tokelau',
  TL: 'Timor-Leste',
  TM: 'Turkmenistan',
  TN: 'Tunisia',
  TO: 'Tonga',
  TR: 'Türkiye',
  TT: 'Trinidad and Tobago',
  TV: 'Tuvalu',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  UA: 'Ukraine',
  UG: 'Uganda',
  UM: 'U.S. Outlying Islands',
  US: 'United States',
  UY: 'Uruguay',
  UZ: 'Uzbekistan',
  VA: 'Vatican City',
  VC: 'Saint Vincent and Grenadines',
  VE: 'Venezuela',
  VG: 'British Virgin Islands',
  VI: 'U.S. Virgin Islands',
  VN: 'Vietnam',
  VU: 'Vanuatu',
  WF: 'Wallis and Futuna',
  WS: 'Samoa',
  YE: 'Yemen',
  YT: 'Mayotte',
  ZA: 'South Africa',
  ZM: 'Zambia',
  ZW: 'Zimbabwe',
} as const satisfies Record<string, string>

export type CountryCode = keyof typeof countryTable

/** Destinations that have an adequacy row but no ISO code. `EEA` and `EU` stand for all their states. */
const unions: Readonly<Record<string, string>> = {
  EEA: 'European Economic Area',
  EU: 'European Union',
  EPO: 'European Patent Organisation',
}

/** The name a reader knows; an unknown code answers for itself, so that a message never breaks on it. */
export function countryName(code: string): string {
  return isCountry(code)
    ? countryTable[code]
    : Object.hasOwn(unions, code)
      ? (unions[code] ?? code)
      : code
}

/** Whether the code is an assigned one. */
export function isCountry(code: string): code is CountryCode {
  return Object.hasOwn(countryTable, code)
}

const euStates = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
] as const satisfies readonly CountryCode[]

/** Iceland, Liechtenstein and Norway took the GDPR over by EEA Joint Committee Decision 154/2018. */
const efta = ['IS', 'LI', 'NO'] as const satisfies readonly CountryCode[]

/**
 * Parts of a member state with a country code of their own that are inside: the French outermost
 * regions and Åland. PF, NC, WF, BL, PM, GL and FO are outside, like every code not listed here.
 */
const insideParts = {
  GP: 'FR',
  MQ: 'FR',
  GF: 'FR',
  RE: 'FR',
  YT: 'FR',
  MF: 'FR',
  AX: 'FI',
} as const satisfies Partial<Record<CountryCode, CountryCode>>

const inside: ReadonlySet<string> = new Set([
  ...euStates,
  ...efta,
  ...Object.keys(insideParts),
  'EEA',
  'EU',
])

/** Whether a place lies wholly in the European Economic Area. */
export function isEea(place: string): boolean {
  return inside.has(place)
}

export interface RegionEntry {
  /** The countries that are meant; null: naming the region does not tell which, so transfers cannot be judged. */
  readonly countries: readonly CountryCode[] | null
  readonly title: string
}

/** What a region says when a document names it instead of countries. */
export const regions = {
  EEA: { countries: [...euStates, ...efta], title: 'the European Economic Area' },
  EU: { countries: euStates, title: 'the European Union' },
  UK: { countries: ['GB'], title: 'the United Kingdom' },
  Switzerland: { countries: ['CH'], title: 'Switzerland' },
  Europe: {
    countries: null,
    title: 'Europe, which is wider than the EEA and can hold third countries',
  },
  'North America': { countries: null, title: 'North America' },
  'South America': { countries: null, title: 'South America' },
  'Asia-Pacific': { countries: null, title: 'Asia-Pacific' },
  'Middle East': { countries: null, title: 'the Middle East' },
  Africa: { countries: null, title: 'Africa' },
  worldwide: { countries: null, title: 'the whole world' },
} as const satisfies Record<string, RegionEntry>

export type RegionName = keyof typeof regions

/** The countries of a region; undefined where naming it does not tell, or where we do not know it. */
export function countriesOf(name: string): readonly CountryCode[] | undefined {
  if (!Object.hasOwn(regions, name)) return undefined
  return regions[name as RegionName].countries ?? undefined
}

const europeBeyond: readonly string[] = ['GB', 'CH', 'AL', 'BA', 'MD', 'ME', 'MK', 'RS', 'TR', 'UA']
const northAmerica: readonly string[] = ['US', 'CA', 'MX']

/** Whether a country may be what a region means: of regions without a table, every one that is in no other. */
export function lies(country: string, region: RegionName): boolean {
  const known = countriesOf(region)
  if (known) return known.some((one) => one === country)
  if (region === 'worldwide') return false
  const isEuropean = isEea(country) || europeBeyond.includes(country)
  if (region === 'Europe') return isEuropean
  if (region === 'North America') return northAmerica.includes(country)
  return !isEuropean && !northAmerica.includes(country)
}

/** A place that is everywhere. English, French, German, Spanish. */
const everywhere =
  /\b(?:world-?wide|globally|global|anywhere|any country|(?:all (?:over|around)|around|throughout) the world|monde entier|mondial(?:e|ement)?|partout|n'importe où|todo el mundo|mundial(?:mente)?|cualquier (?:país|lugar))\b|weltweit|(?:auf|in) der ganzen welt|überall/

export const meansEverywhere = (place: string): boolean => everywhere.test(plainText(place))
