import type { ChangeKind } from '../../model/change.ts'
import type { Meaning } from '../change-context.ts'
import { direction, isOpen, type Weigh } from '../direction.ts'
import { held, inside, type Meanings, told, value } from '../field-rules.ts'
import { places } from './places.ts'

/** Whether there is one; `false` where the documents say that there is none. */
const appointed: Weigh = (before, after) => {
  const there = (side: unknown) => (isOpen(side) || side === false ? 0 : 1)
  return direction(there(before), there(after))
}

/** What a company has, be it the provider or we ourselves. */
export const companyFields = (kind: ChangeKind): Meanings => ({
  country: places(kind, 'country of establishment'),
  dpo: value('officer', 'data-protection officer', appointed, 'none'),
  representatives: inside(
    held('representative', {
      eu: 'representative in the Union',
      uk: 'representative in the United Kingdom',
      ch: 'representative in Switzerland',
    }),
  ),
  ...held(kind, { address: 'address', contact: 'contact on data protection' }),
})

const fields = inside({
  ...companyFields('provider'),
  ...told('provider', {
    name: 'name',
    group: 'group',
    telecom: 'public electronic communications',
  }),
})

export const provider: Meaning = (pair) => fields({ ...pair, of: ' of the provider' })
