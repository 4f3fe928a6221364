import { type Better, fieldsBelow } from '../../schemas/fields.ts'
import type { ChangeKind } from '../model/change.ts'
import type { FieldDiffer } from './change-context.ts'
import {
  absence,
  exposure,
  longer,
  neutral,
  noIsBetter,
  presence,
  type RankDirection,
  scale,
  shorter,
  sooner,
  yesIsBetter,
} from './direction.ts'
import { fact } from './fact.ts'
import { type FieldDiffers, value } from './field-rules.ts'
import { commitment, payer } from './fields/commitments.ts'

const directions: Readonly<Record<Exclude<Better, Promised | object>, RankDirection>> = {
  yes: yesIsBetter,
  no: noIsBetter,
  some: presence,
  none: absence,
  shorter,
  longer,
  sooner,
  'provider-pays': payer,
  neither: neutral,
}
type Promised = 'promise' | 'prompt-promise'

/** What a change of the fields below a path means, as far as the table of fields says it. */
export const changesOf = (path: string): FieldDiffers =>
  Object.fromEntries(
    fieldsBelow(path).flatMap(([field, { change }]) =>
      change ? [[field, differ(change.kind, change.name, change.better)] as const] : [],
    ),
  )

function differ(kind: ChangeKind, name: string, better: Better): FieldDiffer {
  if (better === 'promise') return commitment(kind, name)
  if (better === 'prompt-promise')
    return fact(kind, name, { word: 'within', fields: { within: value(kind, name, sooner) } })
  if (typeof better === 'string') return value(kind, name, directions[better])
  const direction =
    'exposure' in better ? exposure(...better.exposure) : scale(...better.worstToBest)
  return value(kind, name, direction)
}
