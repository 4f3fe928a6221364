import { type Certification, lastDay, listed, type Service } from '../../src/model/rule.ts'
import { editionOf, type SchemeId, schemeOf, schemes } from '../law/certificates.ts'

/** A certificate as declared, with what our tables know of its scheme. */
export interface Certificate {
  readonly on: Certification
  /** Undefined: not a scheme that we know. */
  readonly scheme: SchemeId | undefined
  readonly edition: number | string | undefined
  /** How messages call it: with its edition, where it has one. */
  readonly name: string
}

export function certificatesOf({ security }: Service): readonly Certificate[] {
  return listed(security?.certifications)
    .filter(isHeld)
    .map((on) => {
      // Many write the edition behind the scheme, as standards do.
      const [scheme = '', inline] = on.scheme.split(/:(?=\d{4}\b)/)
      const edition = on.edition ?? inline
      return { on, scheme: schemeOf(scheme), edition, name: nameOf(scheme, edition) }
    })
}

/** One that is not held is none; that it is not, counts beside those that are. */
const isHeld = ({ held }: Certification) => held !== false

function nameOf(scheme: string, edition: number | string | undefined): string {
  if (edition === undefined) return scheme
  return /^\d{4}\b/.test(String(edition)) ? `${scheme}:${edition}` : `${scheme} (${edition})`
}

/** Those that can be certificates at all: for the others their dates and holders do not matter. */
export const genuine = (service: Service): readonly Certificate[] =>
  certificatesOf(service).filter(({ scheme }) => scheme === undefined || isGenuine(scheme))

const isGenuine = (scheme: SchemeId) => {
  const { kind } = schemes[scheme]
  return kind !== 'not-adopted' && kind !== 'not-a-certificate'
}

/** The row of our tables, where they hold the edition. */
export const rowOf = ({ scheme, edition }: Certificate) =>
  scheme === undefined || edition === undefined ? undefined : editionOf(scheme, edition)

/** When it ended or will end. `worked-out`: from the day of issue and the time that the scheme gives. */
export interface End {
  readonly day: string
  readonly by: 'declared' | 'worked-out'
  readonly months?: number
}

export function endOf({ on, scheme }: Certificate): End | undefined {
  const declared = lastDay(on.expires)
  if (declared !== undefined) return { day: declared, by: 'declared' }
  const issued = lastDay(on.issued)
  const months = scheme === undefined ? null : schemes[scheme].months
  if (issued === undefined || months === null) return undefined
  return { day: plusMonths(issued, months), by: 'worked-out', months }
}

/** The same day so many months later, or the last of a shorter month. */
function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // A year of five digits would no longer compare as text.
  if (year > 9900) return day
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
    .toISOString()
    .slice(0, 10)
}
