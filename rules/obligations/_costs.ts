import type { Breach, Obligations } from '../../src/model/rule.ts'

/** The duties of a processor that can be given a price, by the field that states each. */
export const pricedDuties = {
  obligations: {
    instructions: {
      documented: 'following instructions',
      unlawfulAlert: 'the alert on unlawful instructions',
    },
    confidentiality: 'confidentiality',
    security: 'security',
    assistance: {
      rights: 'help with requests',
      security: 'help with security',
      breachAuthority: 'help with telling the authority of a breach',
      breachSubjects: 'help with telling data subjects of a breach',
      dpia: 'help with impact assessments',
      priorConsultation: 'help with prior consultation',
    },
    endOfContract: 'deletion or return after the contract',
    compliance: 'help with compliance',
    records: 'the record of processing',
  },
  breach: { notice: 'notice of a breach' },
} as const satisfies {
  readonly obligations: Partial<Record<keyof Obligations, Priced>>
  readonly breach: Partial<Record<keyof Breach, Priced>>
}

type Priced = string | Readonly<Record<string, string>>
