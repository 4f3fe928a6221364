import type { Citation, LawFact, Severity } from '../../src/model/rule.ts'
import { clause, edpb, gdpr, practice } from './cite.ts'

/** Our own thresholds: practice, not law, and the defaults of options. */
export const subprocessorThresholds = {
  /** A notice shorter than this many days leaves no time to look at the newcomer. */
  noticeDaysAtLeast: 10,
  /** From this many days on there is nothing to say at all. */
  noticeDaysComfortable: 30,
  /** A list that nobody reviewed for longer than this is stale. */
  listAgeMonthsAtMost: 12,
} as const

export interface SubprocessorField {
  readonly id: 'name' | 'address' | 'contact' | 'country' | 'task'
  readonly title: string
  /** How grave its absence is. */
  readonly severity: Severity
  readonly basis: Citation
}

/**
 * What must be known of every processor down the chain. Identity is Opinion 22/2024 (name, address,
 * contact person, at hand at all times); country and task are needed to map transfers and to judge the risk.
 */
export const subprocessorFields = [
  { id: 'name', title: 'name', severity: 'error', basis: edpb('22/2024', 25) },
  { id: 'address', title: 'address', severity: 'info', basis: edpb('22/2024', 25) },
  { id: 'contact', title: 'contact person', severity: 'info', basis: edpb('22/2024', 25) },
  { id: 'country', title: 'country', severity: 'error', basis: edpb('22/2024') },
  { id: 'task', title: 'task', severity: 'warning', basis: edpb('22/2024') },
] as const satisfies readonly SubprocessorField[]

/** How the ways of keeping a customer informed are graded; null: nothing to say. */
export const noticeGrading = {
  'no-list': { severity: 'error', basis: edpb('22/2024') },
  'no-procedure': { severity: 'error', basis: gdpr(28, 2) },
  'without-days': { severity: 'warning', basis: clause('2021/914', 9, 'a') },
  'page-to-watch': { severity: 'warning', basis: edpb('07/2020') },
  'under-threshold': { severity: 'warning', basis: practice('subprocessor-notice') },
  'objection-without-effect': { severity: 'info', basis: practice('subprocessor-notice') },
  'list-stale': { severity: 'warning', basis: practice('document-age') },
} as const satisfies Record<string, { severity: Severity; basis: Citation }>

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const activeInformation: LawFact = {
  id: 'subprocessor-active-information',
  title:
    'EDPB Guidelines 07/2020: news of a sub-processor is sent to the controller, not only posted',
  url: edpb('07/2020').url,
  verified: false,
}
