import type { Rule } from '../../src/model/rule.ts'
import certificateEditionEnded from './certificate-edition-ended.ts'
import certificateEditionSuperseded from './certificate-edition-superseded.ts'
import certificateEditionUnknown from './certificate-edition-unknown.ts'
import certificateExpired from './certificate-expired.ts'
import certificateHolderDiffers from './certificate-holder-differs.ts'
import certificateUndated from './certificate-undated.ts'
import measureMissing from './measure-missing.ts'
import measuresByReferenceOnly from './measures-by-reference-only.ts'
import measuresMissing from './measures-missing.ts'
import measuresOfAnotherParty from './measures-of-another-party.ts'
import notACertificate from './not-a-certificate.ts'

export const security: readonly Rule[] = [
  measuresMissing,
  measuresByReferenceOnly,
  measureMissing,
  measuresOfAnotherParty,
  certificateExpired,
  certificateUndated,
  certificateEditionEnded,
  certificateEditionSuperseded,
  certificateEditionUnknown,
  certificateHolderDiffers,
  notACertificate,
]
