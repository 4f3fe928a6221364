import type { Rule } from '../../src/model/rule.ts'
import contradiction from './contradiction.ts'
import documentOld from './document-old.ts'
import documentUndated from './document-undated.ts'
import dpoMissing from './dpo-missing.ts'
import factWithoutSource from './fact-without-source.ts'
import representativeMissing from './representative-missing.ts'
import reviewOverdue from './review-overdue.ts'
import sourceUnknown from './source-unknown.ts'
import unknownFact from './unknown-fact.ts'

/** In the order of the catalogue. */
export const documents: readonly Rule[] = [
  documentUndated,
  documentOld,
  reviewOverdue,
  factWithoutSource,
  sourceUnknown,
  dpoMissing,
  representativeMissing,
  contradiction,
  unknownFact,
]
