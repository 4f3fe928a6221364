import type { Rule } from '../../src/model/rule.ts'
import anonymisationAsErasure from './anonymisation-as-erasure.ts'
import backupsWithoutRetention from './backups-without-retention.ts'
import copiesSurviveContract from './copies-survive-contract.ts'
import deletionAfterContractMissing from './deletion-after-contract-missing.ts'
import deletionAfterContractTooLate from './deletion-after-contract-too-late.ts'
import deletionWithoutProof from './deletion-without-proof.ts'
import endOfContractWithoutChoice from './end-of-contract-without-choice.ts'
import pseudonymisationAsErasure from './pseudonymisation-as-erasure.ts'
import retentionBeyondLimit from './retention-beyond-limit.ts'
import retentionLawUnnamed from './retention-law-unnamed.ts'
import retentionLeftToCustomer from './retention-left-to-customer.ts'
import retentionMissing from './retention-missing.ts'
import retentionTooVague from './retention-too-vague.ts'
import trafficDataKeptTooLong from './traffic-data-kept-too-long.ts'

export const retention: readonly Rule[] = [
  retentionMissing,
  retentionTooVague,
  retentionLawUnnamed,
  retentionLeftToCustomer,
  retentionBeyondLimit,
  trafficDataKeptTooLong,
  backupsWithoutRetention,
  deletionAfterContractMissing,
  deletionAfterContractTooLate,
  endOfContractWithoutChoice,
  copiesSurviveContract,
  deletionWithoutProof,
  anonymisationAsErasure,
  pseudonymisationAsErasure,
]
