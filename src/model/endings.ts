import type { LawFact } from './citation.ts'
import type { Certification, Service } from './declaration.ts'

/** A day on which something ends by itself, the last on which it counts. */
export interface Ending {
  readonly day: string
  /** The fact of law behind it, where it is none of the declaration's own. */
  readonly law?: LawFact
}

export interface CertificateEndings {
  readonly on: Certification
  /** How people call it: with its edition, where it has one. */
  readonly name: string
  /** When it runs out, as declared or by the time that its scheme gives. */
  readonly certificate?: Ending
  /** When its edition no longer counts, and which follows. */
  readonly edition?: Ending & { readonly successor?: string }
}

/** What the tables of law know of the ends of things on which declarations rest. */
export interface Endings {
  /** The last day of the decision by which a country is adequate, where it has one. */
  adequacyOf(country: string): Ending | undefined
  certificatesOf(service: Service): readonly CertificateEndings[]
}
