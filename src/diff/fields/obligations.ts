import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords } from '../collection.ts'
import { shorter } from '../direction.ts'
import { fact } from '../fact.ts'
import { inside, value } from '../field-rules.ts'
import { burden } from './commitments.ts'

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
    notice: value('audit', 'audits, notice', burden(shorter)),
  },
})

/** What an agreement has to say, and what documents promise beside it. */
export const diffObligations: FieldDiffer = inside({
  ...changesOf('obligations'),
  endOfContract,
  audit,
  customer: diffWords({
    kind: 'customer-duty',
    noun: 'duty of the customer',
    plural: 'duties of the customer',
    name: ({ word }) => `"${String(word)}"`,
    weigh: () => 'weaker',
  }),
})
