import type { Rule } from '../../src/model/rule.ts'
import agreementDisclaimsEffect from './agreement-disclaims-effect.ts'
import agreementMissing from './agreement-missing.ts'
import agreementOutranked from './agreement-outranked.ts'
import assistanceMissing from './assistance-missing.ts'
import auditHindered from './audit-hindered.ts'
import auditRightMissing from './audit-right-missing.ts'
import complianceInformationMissing from './compliance-information-missing.ts'
import confidentialityMissing from './confidentiality-missing.ts'
import dutyAtCustomerCost from './duty-at-customer-cost.ts'
import foreignOrdersFollowed from './foreign-orders-followed.ts'
import instructionsSilentOnTransfers from './instructions-silent-on-transfers.ts'
import instructionsUndocumented from './instructions-undocumented.ts'
import legalExceptionMissing from './legal-exception-missing.ts'
import legalExceptionTooWide from './legal-exception-too-wide.ts'
import obligationOutsideAgreement from './obligation-outside-agreement.ts'
import securityObligationMissing from './security-obligation-missing.ts'
import staffInstructionsMissing from './staff-instructions-missing.ts'
import suspensionOrTerminationMissing from './suspension-or-termination-missing.ts'
import termsChangedUnilaterally from './terms-changed-unilaterally.ts'
import undertakingRefused from './undertaking-refused.ts'
import unlawfulInstructionAlertMissing from './unlawful-instruction-alert-missing.ts'

export const obligations: readonly Rule[] = [
  agreementMissing,
  agreementDisclaimsEffect,
  agreementOutranked,
  obligationOutsideAgreement,
  instructionsUndocumented,
  instructionsSilentOnTransfers,
  legalExceptionMissing,
  legalExceptionTooWide,
  unlawfulInstructionAlertMissing,
  foreignOrdersFollowed,
  confidentialityMissing,
  securityObligationMissing,
  assistanceMissing,
  complianceInformationMissing,
  auditRightMissing,
  auditHindered,
  termsChangedUnilaterally,
  staffInstructionsMissing,
  suspensionOrTerminationMissing,
  dutyAtCustomerCost,
  undertakingRefused,
]
