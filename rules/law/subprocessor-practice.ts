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

/** Paragraphs 128 and 152 of the final text; which of them carries the sentence was not seen. */
export const activeInformation: LawFact = {
  id: 'subprocessor-active-information',
  title:
    'EDPB Guidelines 07/2020, paras 128 and 152: news of a sub-processor is sent to the controller, not only posted',
  url: edpb('07/2020').url,
  verified: true,
}
