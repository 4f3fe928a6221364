import type { LawFact } from '../../src/model/rule.ts'
import { adequacyRows, unitedKingdomInside } from './adequacy.ts'
import { auditsUndeterred, changeByPosting } from './agreement-practice.ts'
import { assessmentCriteriaFact } from './assessment-criteria.ts'
import { breachClocks } from './breach-clocks.ts'
import { editions } from './certificates.ts'
import { clauseSets, nationalClauses, oldSetsUnderUkLaw } from './clauses.ts'
import { consentAgeFact } from './consent-age.ts'
import { typesInDetail } from './data-practice.ts'
import { officerForMonitoring, officerForSpecial, representativeUncertain } from './governance.ts'
import { ownInstruments } from './instruments.ts'
import { purposeDetailFact } from './purpose-wording.ts'
import { recordingFacts } from './recording-laws.ts'
import { recordingsFact, trafficPeriodsFact, transparencyFact } from './retention-wording.ts'
import { activeInformation } from './subprocessor-practice.ts'
import { derogationsAreNarrow, ukTransferTest } from './transfer-tools.ts'

/** The day for which the tables were written: of what came later they know nothing. */
export const lawDate = '2026-11-21'

/** Every dated fact of law, each id once: what a report can cite and a run can assume away. */
export const lawTables: readonly LawFact[] = [
  ...adequacyRows,
  unitedKingdomInside,
  ...clauseSets,
  ...nationalClauses,
  oldSetsUnderUkLaw,
  ...ownInstruments,
  ...breachClocks,
  derogationsAreNarrow,
  ukTransferTest,
  transparencyFact,
  trafficPeriodsFact,
  recordingsFact,
  ...recordingFacts,
  ...editions,
  consentAgeFact,
  activeInformation,
  auditsUndeterred,
  changeByPosting,
  typesInDetail,
  purposeDetailFact,
  assessmentCriteriaFact,
  officerForMonitoring,
  officerForSpecial,
  representativeUncertain,
]

/** The fact of that id; undefined: none. */
export function lawFact(id: string): LawFact | undefined {
  return lawTables.find((fact) => fact.id === id)
}
