import type { Organisation } from './declaration.ts'

/** A data-protection law under which an organisation can stand. */
export type RegimeId = NonNullable<Organisation['regimes']>[number]

/** As a reader knows them, in the order in which they are asked. */
export const regimeTitles = {
  'eu-gdpr': 'EU GDPR',
  'uk-gdpr': 'UK GDPR',
  'ch-fadp': 'Swiss FADP',
} as const satisfies Readonly<Record<RegimeId, string>>

export const regimeIds = Object.keys(regimeTitles) as readonly RegimeId[]
