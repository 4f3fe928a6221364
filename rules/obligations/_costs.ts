import type { Breach, Message, Obligations } from '../../src/model/rule.ts'
import { t } from '../../src/model/rule.ts'

/** The duties of a processor that can be given a price, by the field that states each. */
export const pricedDuties = {
  obligations: {
    instructions: {
      documented: t`following instructions`,
      unlawfulAlert: t`the alert on unlawful instructions`,
    },
    confidentiality: t`confidentiality`,
    security: t`security`,
    // What the help is with: that it is help is said once.
    assistance: {
      rights: t`requests`,
      security: t`security`,
      breachAuthority: t`telling the authority of a breach`,
      breachSubjects: t`telling data subjects of a breach`,
      dpia: t`impact assessments`,
      priorConsultation: t`prior consultation`,
    },
    endOfContract: t`deletion or return after the contract`,
    compliance: t`help with compliance`,
    records: t`the record of processing`,
  },
  breach: { notice: t`notice of a breach` },
} as const satisfies {
  readonly obligations: Partial<Record<keyof Obligations, Priced>>
  readonly breach: Partial<Record<keyof Breach, Priced>>
}

type Priced = Message | Readonly<Record<string, Message>>
