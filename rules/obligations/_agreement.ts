import type { Document, Service } from '../../src/model/rule.ts'
import { agreementThresholds } from '../law/agreement-practice.ts'
import { carriedBy, documentsOf, type Listed, promises, termsOf } from './_sources.ts'

/** What can bind the provider as Article 28(3) wants it; a letter may, and is not presumed not to. */
const binding: readonly Document['type'][] = [
  'agreement',
  'annex',
  'terms-of-service',
  'letter',
  'other',
]

export const isBinding = ({ document }: Listed): boolean => binding.includes(document.type)

/**
 * The documents that could be the agreement. General terms are one where a term of Article 28
 * stands in them: every service has general terms, and most are silent on personal data.
 */
export function agreements(service: Service): readonly Listed[] {
  const terms = termsOf(service)
  return documentsOf(service).filter(
    ({ id, document: { type } }) =>
      type === 'agreement' ||
      type === 'annex' ||
      (type === 'terms-of-service' && carriedBy(terms, id).length > 0),
  )
}

/** Only pointed at or announced: nobody has read it here. A form that waits for its signatures has been read. */
export const isNotRead = (service: Service, { id, document: { status } }: Listed): boolean =>
  status === 'linked' ||
  (status === 'to-be-executed' &&
    carriedBy(termsOf(service), id).length < agreementThresholds.annexTermsAtLeast)

/**
 * Whether there is an agreement to read. Where there is none, it may hold what nothing else
 * declares: the single terms are not asked for then, and `agreement-missing` names them at once.
 */
export const hasAgreement = (service: Service): boolean =>
  agreements(service).some((one) => holdsTheTerms(service, one) && !isNotRead(service, one))

/** A description that is annexed is no agreement; an annex that holds the terms is. */
export const holdsTheTerms = (service: Service, { id, document }: Listed): boolean =>
  document.type !== 'annex' ||
  carriedBy(termsOf(service), id).length >= agreementThresholds.annexTermsAtLeast

/** The documents on which the terms rest, where every one of them says that it has no legal effect. */
export function disclaimers(service: Service): readonly Listed[] {
  const terms = termsOf(service).filter(promises)
  const possible = new Set(agreements(service).map(({ id }) => id))
  const carriers = documentsOf(service).filter(
    ({ id }) => possible.has(id) || carriedBy(terms, id).length > 0,
  )
  return carriers.every(({ document }) => document.legalEffect === false) ? carriers : []
}
