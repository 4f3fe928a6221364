import type { LawFact } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const typesInDetail: LawFact = {
  id: 'types-of-data-in-detail',
  title: 'EDPB Guidelines 07/2020: "personal data" or a generic family does not describe the data',
  url: edpb('07/2020').url,
  verified: false,
}
