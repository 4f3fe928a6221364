import type { ChangeKind } from '../../model/change.ts'
import type { FieldDiffer } from '../change-context.ts'
import { direction, presence, type RankDirection, ranked, sooner } from '../direction.ts'
import { type FactSpec, fact } from '../fact.ts'
import { type FieldDiffers, value } from '../field-rules.ts'

/** Who pays: where nothing is said, nobody has asked the customer to. */
const payers = ['customer', 'shared', undefined, 'provider']

export const payer: RankDirection = (before, after, scene) =>
  before === 'unknown' || after === 'unknown'
    ? presence(before, after, scene)
    : direction(payers.indexOf(before as string), payers.indexOf(after as string))

/** What a customer must go and watch is no message. */
const passive: ReadonlySet<unknown> = new Set(['web-page', 'subscription', 'unknown'])

const channels: RankDirection = ranked((value) => {
  if (!Array.isArray(value)) return undefined
  return value.some((channel) => !passive.has(channel)) ? 1 : 0
})

/** The fields that any promise can have. */
export const promiseFields = (kind: ChangeKind, name: string): FieldDiffers => ({
  within: value(kind, `${name}, time`, sooner),
  cost: value(kind, `${name}, cost`, payer),
  by: value(kind, `${name}, channels`, channels),
})

/** A fact that one word of a scale carries. */
export const gradedCommitment = (
  kind: ChangeKind,
  name: string,
  word: string,
  weigh: RankDirection,
  { fields = {}, ...spec }: Omit<FactSpec, 'word'> = {},
): FieldDiffer =>
  fact(kind, name, { ...spec, word, fields: { [word]: value(kind, name, weigh), ...fields } })

/** `false` where something is not asked of the customer at all. */
export const burden =
  (weigh: RankDirection): RankDirection =>
  (before, after, scene) => {
    const free = (side: unknown) => (side === undefined || side === false ? 1 : 0)
    return free(before) === free(after)
      ? weigh(before, after, scene)
      : direction(free(before), free(after))
  }
