import type { LawFact } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'

/** Our own thresholds: practice, not law, and the defaults of options. */
export const agreementThresholds = {
  /** An audit that must be announced earlier than this comes too late to be of use. */
  auditNoticeDaysAtMost: 30,
  /** The law says "immediately": an alert on the day still deserves the word. */
  unlawfulAlertHoursAtMost: 24,
} as const

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const auditsUndeterred: LawFact = {
  id: 'audits-undeterred',
  title: 'EDPB Guidelines 07/2020 and Opinion 14/2019: cost and frequency must not deter audits',
  url: edpb('07/2020').url,
  verified: false,
}

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const changeByPosting: LawFact = {
  id: 'change-of-terms-by-posting',
  title: 'EDPB Guidelines 07/2020: terms do not change by posting them on a web page',
  url: edpb('07/2020').url,
  verified: false,
}
