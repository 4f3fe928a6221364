import type { Rule } from '../../src/model/rule.ts'
import breachChainTooSlow from './breach-chain-too-slow.ts'
import breachChannelMissing from './breach-channel-missing.ts'
import breachClockStartsLate from './breach-clock-starts-late.ts'
import breachContentIncomplete from './breach-content-incomplete.ts'
import breachNoticeMissing from './breach-notice-missing.ts'
import breachNoticeQualified from './breach-notice-qualified.ts'
import breachNoticeTooLate from './breach-notice-too-late.ts'
import breachNoticeWithoutNumber from './breach-notice-without-number.ts'
import breachTooLateForOurDuty from './breach-too-late-for-our-duty.ts'

export const breach: readonly Rule[] = [
  breachNoticeMissing,
  breachNoticeWithoutNumber,
  breachNoticeTooLate,
  breachNoticeQualified,
  breachClockStartsLate,
  breachContentIncomplete,
  breachChannelMissing,
  breachTooLateForOurDuty,
  breachChainTooSlow,
]
