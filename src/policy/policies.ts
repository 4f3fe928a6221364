import { step } from '../model/path.ts'
import { definitions, flatten } from '../read/schema.ts'
import type { PolicyCondition } from './condition.ts'
import {
  type About,
  conditionDiagnostics,
  type PolicyDiagnostic,
  wordDiagnostics,
} from './condition-diagnostics.ts'
import { declaredService } from './declared.ts'
import { patternsOf } from './patterns.ts'
import type { Policy } from './policy.ts'
import { type PolicyRule, policyRule } from './policy-rule.ts'
import { type Selector, selectorOf } from './selector.ts'

/** Policies as rules, or what is wrong with them. */
export interface Policies {
  readonly rules: readonly PolicyRule[]
  readonly slips: readonly PolicyDiagnostic[]
}

/** A pattern takes milliseconds to compile, and a configuration may be a stranger's. */
const mostPatterns = 200

/**
 * Makes rules of the policies of a configuration, each held against the schema of a declaration
 * first: one that could never find anything is a slip. `pointer` is where they stand.
 */
export async function policiesFrom(
  written: Readonly<Record<string, Policy>>,
  isTaken: (id: string) => boolean,
  pointer = '/policies',
): Promise<Policies> {
  const all = Object.entries(written).map(([id, policy]) => ({
    id,
    policy,
    at: step(pointer, id),
    selector: selectorOf(policy.select),
  }))
  const slips = all.flatMap(({ id, policy, at, selector }): readonly PolicyDiagnostic[] => [
    ...(isTaken(id) ? [takenId(id, at)] : []),
    ...('steps' in selector
      ? partsOf(policy, selector, at).flatMap(([condition, about]) => [
          ...conditionDiagnostics(condition, about),
        ])
      : [{ pointer: step(at, 'select'), ...selector }]),
    ...misplacedWhere(policy, selector, at),
    ...strangeData(policy, at),
  ])

  const patterns = all.flatMap(({ policy, at }) => [...patternsIn(policy, at)])
  const distinct = new Set(patterns.map(({ pattern }) => pattern))
  if (distinct.size > mostPatterns)
    return { rules: [], slips: [...slips, tooManyPatterns(distinct.size, pointer)] }
  const { matches, faults } = await patternsOf(distinct)
  const broken = patterns.flatMap(({ pattern, pointer: at }): readonly PolicyDiagnostic[] => {
    const fault = faults.get(pattern)
    return fault === undefined ? [] : [{ pointer: at, message: `not a pattern: ${fault}` }]
  })
  const found = [...slips, ...broken]
  if (found.length > 0) return { rules: [], slips: found }
  return {
    rules: all.flatMap(({ id, policy, selector }) =>
      'steps' in selector ? [policyRule(id, policy, selector, matches)] : [],
    ),
    slips: [],
  }
}

/** The conditions of a policy, and what each is about. */
function partsOf(
  { select, where, require, appliesTo }: Policy,
  { declared, entry }: Selector,
  at: string,
): readonly (readonly [PolicyCondition, About])[] {
  const list = select.slice(0, select.lastIndexOf('[]') + 2)
  return [
    ...(appliesTo?.where
      ? [
          [
            appliesTo.where,
            {
              pointer: `${at}/appliesTo/where`,
              declared: declaredService,
              name: 'service',
              decides: false,
            },
          ] as const,
        ]
      : []),
    ...(where && entry
      ? [[where, { ...entry, pointer: `${at}/where`, name: list, decides: false }] as const]
      : []),
    [require, { declared, pointer: `${at}/require`, name: select, decides: true }],
  ]
}

function misplacedWhere(
  { where, select }: Policy,
  selector: ReturnType<typeof selectorOf>,
  at: string,
): readonly PolicyDiagnostic[] {
  if (!where || !('steps' in selector) || selector.entry) return []
  return [
    {
      pointer: `${at}/where`,
      message: `"where" picks entries of a list, and "${select}" goes through none`,
      hint: 'ask it of the service: put it under "appliesTo"',
    },
  ]
}

/** Categories that nobody can declare. */
function strangeData(
  { appliesTo: { data = [] } = {} }: Policy,
  at: string,
): readonly PolicyDiagnostic[] {
  const declared = flatten(definitions['dataCategory'] ?? {})
  const pointer = `${at}/appliesTo/data`
  const words = Array.isArray(data)
    ? data.map((word: string, index) => ({ word, pointer: step(pointer, index) }))
    : [{ word: String(data), pointer }]
  return words.flatMap(({ word, pointer: place }) => [
    ...wordDiagnostics(word, 'data', place, declared),
  ])
}

const takenId = (id: string, pointer: string): PolicyDiagnostic => ({
  pointer,
  message: `"${id}" is the name of a rule already`,
  hint: 'give the policy a name of its own',
})

const tooManyPatterns = (count: number, pointer: string): PolicyDiagnostic => ({
  pointer,
  message: `${count} patterns, more than the ${mostPatterns} that are compiled`,
  hint: 'list the words under "enum"',
})

/** Every pattern in the policy, with its place. */
function* patternsIn(
  node: unknown,
  pointer: string,
): Generator<{ readonly pattern: string; readonly pointer: string }> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    const at = step(pointer, key)
    if (key === 'pattern' && typeof value === 'string') yield { pattern: value, pointer: at }
    else yield* patternsIn(value, at)
  }
}
