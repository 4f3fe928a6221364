import type { LawFact } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'

/** Our own thresholds: practice, not law, and the defaults of options. */
export const subprocessorThresholds = {
  /** A notice shorter than this many days leaves no time to look at the newcomer. */
  noticeDaysAtLeast: 10,
  /** From this many days on there is nothing to say at all. */
  noticeDaysComfortable: 30,
  /** A list that nobody reviewed for longer than this is stale. */
  listAgeMonthsAtMost: 12,
} as const

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const activeInformation: LawFact = {
  id: 'subprocessor-active-information',
  title:
    'EDPB Guidelines 07/2020: news of a sub-processor is sent to the controller, not only posted',
  url: edpb('07/2020').url,
  verified: false,
}
