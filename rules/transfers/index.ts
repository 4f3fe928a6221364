import type { Rule } from '../../src/model/rule.ts'
import adequacyNotInForce from './adequacy-not-in-force.ts'
import adequacyOutOfScope from './adequacy-out-of-scope.ts'
import bindingRulesBeyondGroup from './binding-rules-beyond-group.ts'
import bindingRulesOfWrongKind from './binding-rules-of-wrong-kind.ts'
import bindingRulesPending from './binding-rules-pending.ts'
import bindingRulesUnidentified from './binding-rules-unidentified.ts'
import clausesModuleMismatch from './clauses-module-mismatch.ts'
import clausesOfWrongKind from './clauses-of-wrong-kind.ts'
import clausesRepealed from './clauses-repealed.ts'
import clausesUnidentified from './clauses-unidentified.ts'
import derogationForRegularTransfer from './derogation-for-regular-transfer.ts'
import frameworkAsOnlyTool from './framework-as-only-tool.ts'
import locationMissing from './location-missing.ts'
import locationUnspecified from './location-unspecified.ts'
import onwardTransferUncovered from './onward-transfer-uncovered.ts'
import regimeNotCovered from './regime-not-covered.ts'
import repealedLawCited from './repealed-law-cited.ts'
import repealedLawReliedOn from './repealed-law-relied-on.ts'
import safeguardWithoutTransfer from './safeguard-without-transfer.ts'
import transferAssessmentMissing from './transfer-assessment-missing.ts'
import transferWithoutSafeguard from './transfer-without-safeguard.ts'

export const transfers: readonly Rule[] = [
  transferWithoutSafeguard,
  locationUnspecified,
  locationMissing,
  adequacyNotInForce,
  adequacyOutOfScope,
  frameworkAsOnlyTool,
  clausesRepealed,
  clausesUnidentified,
  clausesOfWrongKind,
  clausesModuleMismatch,
  bindingRulesPending,
  bindingRulesBeyondGroup,
  bindingRulesOfWrongKind,
  bindingRulesUnidentified,
  transferAssessmentMissing,
  derogationForRegularTransfer,
  onwardTransferUncovered,
  regimeNotCovered,
  safeguardWithoutTransfer,
  repealedLawReliedOn,
  repealedLawCited,
]
