import type { LawFact } from '../../src/model/rule.ts'
import { atArticle, eli } from './urls.ts'

/** GDPR Art. 8(1): 16 years, unless the Member State lowered it, and never below 13. */
export const consentAgeDefault = 16
export const consentAgeLowest = 13

/** The age from which a child consents alone, where our sources name the state. */
export const consentAges: Readonly<Record<string, number>> = {
  BE: 13,
  EE: 13,
  FI: 13,
  LV: 13,
  MT: 13,
  NO: 13,
  PT: 13,
  SE: 13,
  AT: 14,
  BG: 14,
  CY: 14,
  ES: 14,
  IT: 14,
  LT: 14,
  CZ: 15,
  DK: 15,
  FR: 15,
  GR: 15,
  SI: 15,
  DE: 16,
  HR: 16,
  HU: 16,
  IE: 16,
  LU: 16,
  NL: 16,
  PL: 16,
  RO: 16,
  SK: 16,
}

/** UK GDPR Art. 8(1): what a provider there may ask of children there. */
const consentAgeOfUk = 13

export const consentAgeFact: LawFact = {
  id: 'consent-age',
  title: 'GDPR Art. 8(1): ages of consent in the Member States',
  url: atArticle(eli('reg/2016/679'), 8),
  verified: true,
}

/** Denmark raised its age: 13 until the last day of 2023. */
const danish = { since: '2024-01-01', before: 13 } as const

/** The age in that country on that day; undefined where our sources do not name it. */
export function consentAge(country: string, asOf: string): number | undefined {
  if (country === 'DK' && asOf < danish.since) return danish.before
  return Object.hasOwn(consentAges, country) ? consentAges[country] : undefined
}

/** The same where the provider is at home, the United Kingdom among the countries. */
export const consentAgeAtHome = (country: string, asOf: string): number | undefined =>
  country === 'GB' ? consentAgeOfUk : consentAge(country, asOf)
