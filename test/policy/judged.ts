import type { Asked } from '../../src/policy/asked.ts'
import type { Condition } from '../../src/policy/condition.ts'
import { holds } from '../../src/policy/holds.ts'
import { under } from '../../src/policy/spot.ts'
import type { Truth } from '../../src/policy/verdict.ts'

const asked: Asked = {
  asOf: '2026-11-21',
  acceptsSoftened: false,
  matches: (pattern, text) => new RegExp(pattern, 'u').test(text),
}

/** What a condition says of a value, as if it stood under the key `fact`. */
export function judged(condition: Condition, value: unknown, more: Partial<Asked> = {}) {
  const spot = under({ value: { fact: value }, on: {}, name: '', depth: 0 }, 'fact')
  const { truth, at, says } = holds(condition, spot, { ...asked, ...more })
  return { truth, says, at: at.field }
}

export const truthOf = (condition: Condition, value: unknown): Truth =>
  judged(condition, value).truth
