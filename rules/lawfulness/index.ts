import type { Rule } from '../../src/model/rule.ts'
import assessmentMissing from './assessment-missing.ts'
import automatedDecisionUndeclared from './automated-decision-undeclared.ts'
import childAgeBelowLaw from './child-age-below-law.ts'
import consentWithoutWithdrawal from './consent-without-withdrawal.ts'
import contractBasisForNonParty from './contract-basis-for-non-party.ts'
import controllerActivityWithoutLegalBasis from './controller-activity-without-legal-basis.ts'
import criminalDataWithoutAuthority from './criminal-data-without-authority.ts'
import directMarketingWithoutObjection from './direct-marketing-without-objection.ts'
import legalObligationUnnamed from './legal-obligation-unnamed.ts'
import legitimateInterestUnnamed from './legitimate-interest-unnamed.ts'
import purposeMissing from './purpose-missing.ts'
import purposeTooGeneric from './purpose-too-generic.ts'
import purposeWithoutMatchingData from './purpose-without-matching-data.ts'
import recordingWithoutNotice from './recording-without-notice.ts'
import specialCategoriesNotAddressed from './special-categories-not-addressed.ts'
import specialCategoryListIncomplete from './special-category-list-incomplete.ts'
import specialCategoryWithoutException from './special-category-without-exception.ts'

export const lawfulness: readonly Rule[] = [
  controllerActivityWithoutLegalBasis,
  contractBasisForNonParty,
  legalObligationUnnamed,
  legitimateInterestUnnamed,
  consentWithoutWithdrawal,
  specialCategoryWithoutException,
  specialCategoriesNotAddressed,
  specialCategoryListIncomplete,
  criminalDataWithoutAuthority,
  childAgeBelowLaw,
  purposeMissing,
  purposeTooGeneric,
  purposeWithoutMatchingData,
  directMarketingWithoutObjection,
  automatedDecisionUndeclared,
  assessmentMissing,
  recordingWithoutNotice,
]
