import type { FieldDiffer } from '../change-context.ts'
import { absence, noIsBetter, type RankDirection, scale, shorter, sooner } from '../direction.ts'
import { type FieldDiffers, inside, limits, value } from '../field-rules.ts'
import { gradedCommitment } from './commitments.ts'

const support = scale(['refused', false], 'limited', ['supported', true], 'self-service')

/** A limit is worse than none, and the older data must be, the worse. */
const onlyOlder: RankDirection = (before, after, scene) =>
  before === undefined || after === undefined
    ? absence(before, after, scene)
    : shorter(before, after, scene)

const right = (name: string): FieldDiffer =>
  gradedCommitment('right', name, 'support', support, {
    refused: ['refused'],
    fields: {
      ...limits('right', { limit: `${name}, limit` }),
      onlyDataOlderThan: value('right', `${name}, limit by age`, onlyOlder),
      within: value('right', `${name}, time`, sooner),
      fee: value('right', `${name}, fee`, noIsBetter),
      by: value('right', `${name}, means`),
    },
  })

const names: Readonly<Record<string, string>> = {
  information: 'right to information',
  access: 'right of access',
  rectification: 'right to rectification',
  erasure: 'right to erasure',
  restriction: 'right to restriction',
  portability: 'right to portability',
  objection: 'right to object',
  automatedDecisions: 'rights in automated decisions',
  consent: 'consent of data subjects',
  consentWithdrawal: 'withdrawal of consent',
  complaint: 'right to complain',
}

const each: FieldDiffers = Object.fromEntries(
  Object.entries(names).map(([field, name]) => [field, right(name)]),
)

/** Chapter III, as the service serves it. */
export const diffRights: FieldDiffer = inside({
  ...each,
  ...limits('right', { qualified: 'rights of data subjects, reservation' }),
})
