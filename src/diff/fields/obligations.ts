import type { FieldDiffer } from '../change-context.ts'
import { diffWords } from '../collection.ts'
import { longer, scale, shorter, sooner } from '../direction.ts'
import { fact } from '../fact.ts'
import { inside, limits, value } from '../field-rules.ts'
import { burden, commitment, gradedCommitment, heading, payer } from './commitments.ts'

const exception = scale(['any-law'], [false, 'union-law'])

const instructions = heading('instructions', 'instructions', {
  documented: commitment('instructions', 'processing on documented instructions only'),
  transfers: commitment('instructions', 'instructions on transfers'),
  legalException: value('instructions', 'law that may depart from the instructions', exception),
  exceptionNotice: commitment(
    'instructions',
    'notice of the law that departs from the instructions',
  ),
  unlawfulAlert: fact('instructions', 'alert on an unlawful instruction', {
    word: 'within',
    fields: { within: value('instructions', 'alert on an unlawful instruction', sooner) },
  }),
  suspendsUnlawful: commitment('instructions', 'suspension of an unlawful instruction'),
})

const rightsAssistance = fact('rights-assistance', 'help with requests of data subjects', {
  word: 'within',
  fields: {
    within: value('rights-assistance', 'help with requests of data subjects, time', sooner),
    forwarding: value('rights-assistance', 'forwarding of requests', sooner),
    cost: value('rights-assistance', 'help with requests of data subjects, cost', payer),
    by: value('rights-assistance', 'forwarding of requests, channels'),
    to: value('rights-assistance', 'forwarding of requests, address'),
  },
})

const assistance = heading('assistance', 'assistance', {
  rights: rightsAssistance,
  security: commitment('assistance', "help with the customer's own security"),
  breachAuthority: commitment('assistance', 'help with telling the authority of a breach'),
  breachSubjects: commitment('assistance', 'help with telling data subjects of a breach'),
  dpia: commitment('assistance', 'help with impact assessments'),
  priorConsultation: commitment('assistance', 'help with prior consultation'),
})

const assignment = gradedCommitment(
  'amendment',
  'passing on of the contract',
  'by',
  scale('unilateral', 'mutual'),
  {
    fields: {
      to: value('amendment', 'passing on of the contract, to whom'),
      notice: value('amendment', 'passing on of the contract, notice', longer),
    },
  },
)

const foreignOrders = heading('instructions', 'orders of authorities of third countries', {
  notice: commitment('instructions', 'notice of orders of authorities of third countries'),
  challenge: commitment('instructions', 'challenge of orders of authorities of third countries'),
  minimum: commitment('instructions', 'limit of what such authorities are given'),
})

const end = 'end-of-contract'
const endOfContract = fact(end, 'deletion or return after the contract', {
  word: 'within',
  fields: {
    choice: value(end, 'choice between erasure and return', scale(false, 'provider', 'customer')),
    options: diffWords({
      kind: end,
      noun: 'option after the contract',
      plural: 'options after the contract',
      weigh: ({ word }) => (word === 'erasure' || word === 'return' ? 'stronger' : 'neutral'),
    }),
    within: value(end, 'deletion after the contract', sooner),
    copies: commitment(end, 'erasure of copies'),
    backups: value(end, 'backups after the contract', shorter),
    subprocessorCopies: commitment(end, 'erasure of copies at sub-processors'),
    proof: commitment(end, 'proof of erasure'),
    ...limits(end, { legalRetention: 'law under which something is kept longer' }),
    cost: value(end, 'deletion or return after the contract, cost', payer),
  },
})

const audit = fact('audit', 'information and audits', {
  fields: {
    information: commitment('audit', 'information that proves compliance'),
    audits: value('audit', 'audits', scale(false, 'own-audits-only', 'reports-only', true)),
    auditors: diffWords({
      kind: 'audit',
      noun: 'auditor',
      plural: 'auditors',
      weigh: () => 'stronger',
    }),
    reports: diffWords({
      kind: 'audit',
      noun: 'report',
      plural: 'reports',
      weigh: () => 'stronger',
    }),
    ...limits('audit', { frequency: 'audits, frequency', scope: 'audits, limit' }),
    notice: value('audit', 'audits, notice', burden(shorter)),
    cost: value('audit', 'audits, cost', payer),
    afterBreach: commitment('audit', 'audit after a breach'),
  },
})

const amendments = gradedCommitment(
  'amendment',
  'amendments',
  'by',
  scale('unilateral', 'mutual'),
  {
    fields: {
      notice: value('amendment', 'amendments, notice', longer),
      channels: value('amendment', 'amendments, channels'),
    },
  },
)

/** Article 28(3), and what documents promise beside it. */
export const diffObligations: FieldDiffer = inside({
  instructions,
  assistance,
  endOfContract,
  audit,
  amendments,
  assignment,
  foreignOrders,
  staffInstructions: commitment('instructions', 'staff on instructions only'),
  confidentiality: commitment('confidentiality', 'confidentiality'),
  noOtherUse: commitment('own-use', 'no use for own ends'),
  noDisclosure: commitment('own-use', 'no disclosure to others'),
  security: commitment('security-duty', 'measures of Article 32'),
  riskBased: commitment('security-duty', 'measures chosen by risk'),
  export: commitment('customer-control', 'export by the customer'),
  selfDeletion: commitment('customer-control', 'deletion by the customer'),
  compliance: commitment('customer-control', "help with the customer's compliance"),
  complaints: commitment('customer-control', 'handling of complaints'),
  suspension: commitment('customer-control', 'right to suspend'),
  termination: commitment('customer-control', 'right to terminate'),
  customer: diffWords({
    kind: 'customer-duty',
    noun: 'duty of the customer',
    plural: 'duties of the customer',
    name: ({ word }) => `"${String(word)}"`,
    weigh: () => 'weaker',
  }),
})
