import type { PolicyCondition } from '../../src/policy/condition.ts'
import { holds } from '../../src/policy/holds.ts'
import type { PolicyContext } from '../../src/policy/policy-context.ts'
import { under } from '../../src/policy/policy-value.ts'
import type { Truth } from '../../src/policy/verdict.ts'

const asked: PolicyContext = {
  asOf: '2026-11-21',
  acceptsSoftened: false,
  matches: (pattern, text) => new RegExp(pattern, 'u').test(text),
}

/** What a condition says of a value, as if it stood under the key `fact`. */
export function judged(
  condition: PolicyCondition,
  value: unknown,
  more: Partial<PolicyContext> = {},
) {
  const spot = under({ value: { fact: value }, on: {}, name: '', depth: 0 }, 'fact')
  const { truth, at, says } = holds(condition, spot, { ...asked, ...more })
  return { truth, says, at: at.field }
}

export const truthOf = (condition: PolicyCondition, value: unknown): Truth =>
  judged(condition, value).truth
