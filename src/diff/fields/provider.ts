import type { ChangeKind } from '../../model/change.ts'
import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { direction, isUndeclared, type RankDirection } from '../direction.ts'
import { type FieldDiffers, held, inside, value } from '../field-rules.ts'
import { diffPlaces } from './places.ts'

/** Whether there is one; `false` where the documents say that there is none. */
const appointed: RankDirection = (before, after) => {
  const there = (side: unknown) => (isUndeclared(side) || side === false ? 0 : 1)
  return direction(there(before), there(after))
}

/** What a company has, be it the provider or we ourselves. */
export const companyFields = (kind: ChangeKind): FieldDiffers => ({
  country: diffPlaces(kind, 'country of establishment'),
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

const fields = inside({ ...companyFields('provider'), ...changesOf('provider') })

export const provider: FieldDiffer = (pair) => fields({ ...pair, of: ' of the provider' })
