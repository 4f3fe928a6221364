import { type Better, fields, stepsBelow } from '../../schemas/fields.ts'
import type { ChangeKind } from '../model/change.ts'
import type { FieldDiffer } from './change-context.ts'
import { diffWords } from './collection.ts'
import {
  absence,
  exposure,
  longer,
  neutral,
  newer,
  noIsBetter,
  presence,
  type RankDirection,
  scale,
  shorter,
  sooner,
  yesIsBetter,
} from './direction.ts'
import { fact } from './fact.ts'
import { type FieldDiffers, inside, value } from './field-rules.ts'
import { payer, promiseFields } from './fields/commitments.ts'

const directions: Readonly<Record<Exclude<Better, Promised | object>, RankDirection>> = {
  yes: yesIsBetter,
  no: noIsBetter,
  some: presence,
  none: absence,
  shorter,
  longer,
  sooner,
  newer,
  'provider-pays': payer,
  neither: neutral,
}
type Promised = 'promise' | 'prompt-promise' | 'promises' | 'statement'

/** What a change of the fields below a path means, as far as the table of fields says it. */
export function changesOf(path: string): FieldDiffers {
  const found = stepsBelow(path).flatMap((step) => {
    const here = path === '' ? step : `${path}.${step}`
    const change = fields[here]?.change
    const below = changesOf(here)
    if (change) return [[step, differ(change.kind, change.name, change.better, below)] as const]
    return Object.keys(below).length > 0 ? [[step, inside(below)] as const] : []
  })
  return Object.fromEntries(found)
}

function differ(kind: ChangeKind, name: string, better: Better, below: FieldDiffers): FieldDiffer {
  if (better === 'promise')
    return fact(kind, name, { word: 'within', fields: { ...promiseFields(kind, name), ...below } })
  if (better === 'prompt-promise')
    return fact(kind, name, { word: 'within', fields: { within: value(kind, name, sooner) } })
  if (better === 'statement') return fact(kind, name, { fields: below })
  if (better === 'promises') return inside(below, fact(kind, name, { fields: below }))
  if (typeof better === 'string') return value(kind, name, directions[better])
  if ('list' in better)
    return diffWords({ kind, noun: name, plural: better.list, weigh: () => better.more })
  if ('exposure' in better) return value(kind, name, exposure(...better.exposure))
  const direction = scale(...better.worstToBest)
  if (!('gradedBy' in better)) return value(kind, name, direction)
  const word = better.gradedBy
  return fact(kind, name, { word, fields: { [word]: value(kind, name, direction), ...below } })
}
