import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords } from '../collection.ts'
import { longer, scale, shorter, sooner } from '../direction.ts'
import { fact } from '../fact.ts'
import { inside, value } from '../field-rules.ts'
import { burden, commitment, gradedCommitment, payer, promisesUnder } from './commitments.ts'

const instructions = promisesUnder('instructions', 'instructions', {
  ...changesOf('obligations.instructions'),
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

const assistance = promisesUnder('assistance', 'assistance', {
  ...changesOf('obligations.assistance'),
  rights: rightsAssistance,
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

const foreignOrders = promisesUnder('instructions', 'orders of authorities of third countries', {
  notice: commitment('instructions', 'notice of orders of authorities of third countries'),
  challenge: commitment('instructions', 'challenge of orders of authorities of third countries'),
  minimum: commitment('instructions', 'limit of what such authorities are given'),
})

const end = 'end-of-contract'
const endOfContract = fact(end, 'deletion or return after the contract', {
  word: 'within',
  fields: {
    ...changesOf('obligations.endOfContract'),
    options: diffWords({
      kind: end,
      noun: 'option after the contract',
      plural: 'options after the contract',
      weigh: ({ word }) => (word === 'erasure' || word === 'return' ? 'stronger' : 'neutral'),
    }),
  },
})

const audit = fact('audit', 'information and audits', {
  fields: {
    ...changesOf('obligations.audit'),
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
    notice: value('audit', 'audits, notice', burden(shorter)),
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

/** What an agreement has to say, and what documents promise beside it. */
export const diffObligations: FieldDiffer = inside({
  ...changesOf('obligations'),
  instructions,
  assistance,
  endOfContract,
  audit,
  amendments,
  assignment,
  foreignOrders,
  customer: diffWords({
    kind: 'customer-duty',
    noun: 'duty of the customer',
    plural: 'duties of the customer',
    name: ({ word }) => `"${String(word)}"`,
    weigh: () => 'weaker',
  }),
})
