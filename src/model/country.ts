import type { RegimeId } from './regime.ts'

/**
 * How a country stands towards a data-protection law: inside its territory, recognised by it as
 * adequate without an act of the importer, or neither.
 */
export type CountryClass = 'inside' | 'adequate' | 'third'

/** Where countries stand in the tables of law, as one run asks them. */
export interface CountryLaw {
  /** The law that is asked: the first of those that the run judges by. */
  readonly regime: RegimeId
  /** Of a code, or of `EEA` or `EU` for all their states. */
  classOf(country: string): CountryClass
  /** In English; undefined for a code that the tables do not know. */
  nameOf(country: string): string | undefined
}
