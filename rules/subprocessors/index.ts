import type { Rule } from '../../src/model/rule.ts'
import flowDownDiluted from './flow-down-diluted.ts'
import flowDownMissing from './flow-down-missing.ts'
import objectionAfterStart from './objection-after-start.ts'
import objectionRightMissing from './objection-right-missing.ts'
import objectionWithoutEffect from './objection-without-effect.ts'
import objectionWithoutPeriod from './objection-without-period.ts'
import subprocessorApprovalExpired from './subprocessor-approval-expired.ts'
import subprocessorAuthorisationMissing from './subprocessor-authorisation-missing.ts'
import subprocessorBeforeNoticeEnded from './subprocessor-before-notice-ended.ts'
import subprocessorChangeWithoutNotice from './subprocessor-change-without-notice.ts'
import subprocessorLiabilityMissing from './subprocessor-liability-missing.ts'
import subprocessorListByLinkOnly from './subprocessor-list-by-link-only.ts'
import subprocessorListMissing from './subprocessor-list-missing.ts'
import subprocessorListStale from './subprocessor-list-stale.ts'
import subprocessorNotApproved from './subprocessor-not-approved.ts'
import subprocessorNoticeTooShort from './subprocessor-notice-too-short.ts'
import subprocessorNoticeWithoutPeriod from './subprocessor-notice-without-period.ts'
import subprocessorOutsideList from './subprocessor-outside-list.ts'
import subprocessorUnnamed from './subprocessor-unnamed.ts'
import subprocessorWithoutContact from './subprocessor-without-contact.ts'
import subprocessorWithoutCountry from './subprocessor-without-country.ts'
import subprocessorWithoutTask from './subprocessor-without-task.ts'
import subprocessorsDeniedButEngaged from './subprocessors-denied-but-engaged.ts'

export const subprocessors: readonly Rule[] = [
  subprocessorAuthorisationMissing,
  subprocessorChangeWithoutNotice,
  subprocessorNoticeWithoutPeriod,
  subprocessorNoticeTooShort,
  objectionRightMissing,
  objectionAfterStart,
  objectionWithoutEffect,
  objectionWithoutPeriod,
  flowDownMissing,
  flowDownDiluted,
  subprocessorLiabilityMissing,
  subprocessorUnnamed,
  subprocessorListMissing,
  subprocessorListByLinkOnly,
  subprocessorListStale,
  subprocessorWithoutCountry,
  subprocessorWithoutTask,
  subprocessorWithoutContact,
  subprocessorOutsideList,
  subprocessorNotApproved,
  subprocessorApprovalExpired,
  subprocessorBeforeNoticeEnded,
  subprocessorsDeniedButEngaged,
]
