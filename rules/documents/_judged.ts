import type { Fact } from './_facts.ts'

/** What the law asks of a processor's terms: of a mere controller nobody asks it. */
const asProcessor: ReadonlySet<string> = new Set([
  'obligations.instructions',
  'obligations.instructions.documented',
  'obligations.instructions.transfers',
  'obligations.instructions.legalException',
  'obligations.instructions.exceptionNotice',
  'obligations.instructions.unlawfulAlert',
  'obligations.staffInstructions',
  'obligations.confidentiality',
  'obligations.security',
  'obligations.riskBased',
  'obligations.assistance',
  'obligations.assistance.rights',
  'obligations.assistance.rights.forwarding',
  'obligations.assistance.security',
  'obligations.assistance.breachAuthority',
  'obligations.assistance.breachSubjects',
  'obligations.assistance.dpia',
  'obligations.assistance.priorConsultation',
  'obligations.endOfContract',
  'obligations.endOfContract.choice',
  'obligations.endOfContract.within',
  'obligations.endOfContract.copies',
  'obligations.endOfContract.backups',
  'obligations.endOfContract.subprocessorCopies',
  'obligations.endOfContract.proof',
  'obligations.audit',
  'obligations.audit.information',
  'obligations.audit.audits',
  'obligations.amendments',
  'obligations.amendments.by',
  'obligations.suspension',
  'obligations.termination',
  'breach.notice',
  'breach.notice.within',
  'breach.notice.after',
  'breach.notice.by',
  'breach.content',
  'subprocessing.authorisation',
  'subprocessing.authorisation.type',
  'subprocessing.notice',
  'subprocessing.objection',
  'subprocessing.objection.effect',
  'subprocessing.flowDown',
  'subprocessing.flowDown.terms',
  'subprocessing.liability',
  'subprocessing.liability.extent',
  'subprocessing.list',
  'subprocessors',
  'subprocessors.flowDown',
  'subprocessors.flowDown.terms',
  'security.measures',
])

/** What is asked in every role. */
const always: ReadonlySet<string> = new Set([
  'provider.representatives.eu',
  'activities.role',
  'activities.purposes',
  'activities.purposes.legalBasis',
  'activities.purposes.balancing',
  'activities.purposes.law',
  'activities.purposes.interest',
  'activities.operations',
  'activities.data',
  'activities.data.necessity',
  'activities.subjects',
  'activities.specialCategories',
  'activities.specialCategories.state',
  'activities.specialCategories.exception',
  'activities.retention',
  'activities.retention.backups',
  'activities.retention.unknown',
  'activities.features.legalEffect',
  'activities.notice',
  'activities.notice.rights',
  'activities.notice.contact',
  'activities.notice.complaint',
  'activities.notice.sourceOfData',
  'activities.arrangement',
  'embeds.role',
  'embeds.contract',
  'embeds.agreement',
  'embeds.providerRole',
  'locations',
  'transfers',
  'transfers.safeguard',
  'transfers.safeguard.type',
  'transfers.safeguard.status',
  'transfers.assessment',
  'transfers.assessment.done',
  'safeguards.type',
  // Between the parties it is theirs to agree: no law asks for the answer.
  'liability.limited',
  'rights.access',
  'rights.rectification',
  'rights.erasure',
  'rights.restriction',
  'rights.portability',
  'rights.objection',
  'rights.automatedDecisions',
  'ownPurposes',
  'ownPurposes.anonymised',
  'ownPurposes.legalBasis',
])

/** The keys that carry a whole statement: to know nothing of them is to know nothing of it. */
const carrier = /\.(?:commitment|support)$/

/** Whether a rule of another chapter speaks of a fact that is unknown. */
export function isJudged({ path, on, field }: Fact, processing: boolean): boolean {
  const fact = path.replace(carrier, '')
  const beside = on as Readonly<Record<string, unknown>>
  if (always.has(fact) || (processing && asProcessor.has(fact))) return true
  if (fact.startsWith('documents.')) return field === 'date' || beside['type'] === 'agreement'
  // Recordings are asked who tells the callers; a country of its own answers for a place that is unknown.
  if (fact === 'activities.features.subjectsTold')
    return beside['type'] === 'call-recording' || beside['type'] === 'screen-recording'
  if (fact === 'activities.features.humanReview') return beside['legalEffect'] === true
  return fact === 'subprocessors.locations' && beside['country'] === undefined
}
