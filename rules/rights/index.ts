import type { Rule } from '../../src/model/rule.ts'
import noticeIncomplete from './notice-incomplete.ts'
import requestForwardingMissing from './request-forwarding-missing.ts'
import requestForwardingWithoutDeadline from './request-forwarding-without-deadline.ts'
import restrictionAsAccessControl from './restriction-as-access-control.ts'
import rightLimited from './right-limited.ts'
import rightUnsupported from './right-unsupported.ts'
import rightsAssistanceMissing from './rights-assistance-missing.ts'
import rightsAssistanceTooLate from './rights-assistance-too-late.ts'

export const rights: readonly Rule[] = [
  rightsAssistanceMissing,
  rightsAssistanceTooLate,
  rightUnsupported,
  rightLimited,
  requestForwardingMissing,
  requestForwardingWithoutDeadline,
  noticeIncomplete,
  restrictionAsAccessControl,
]
