import type { HousePolicy } from '../model/citation.ts'
import type { Activity, Service } from '../model/declaration.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule } from '../model/rule.ts'
import { appliesToActivity, policyApplies } from './applies.ts'
import type { PolicyCondition } from './condition.ts'
import { holds } from './holds.ts'
import type { Policy } from './policy.ts'
import type { PolicyContext } from './policy-context.ts'
import { type PolicyValue, rootValue } from './policy-value.ts'
import { type PolicyLack, selected } from './selected.ts'
import type { Selector } from './selector.ts'
import { lacks, type Verdict } from './verdict.ts'

/** How a service stands to a policy. */
export interface Stands {
  readonly problems: readonly Problem[]
  /** Whether anything in it meets the policy. */
  readonly met: boolean
}

/** A policy of the house as a rule, so that the engine needs no second way to judge. */
export interface PolicyRule extends Rule {
  readonly policy: Policy
  stands(service: Service, asOf: string): Stands
}

/** `matches` searches a text for a pattern in linear time. */
export function policyRule(
  id: string,
  policy: Policy,
  selector: Selector,
  matches: PolicyContext['matches'],
): PolicyRule {
  const { title, severity, remedy } = policy
  const stands = (service: Service, asOf: string) =>
    judge(policy, selector, service, {
      asOf,
      matches,
      acceptsSoftened: policy.accept?.includes('qualified') ?? false,
    })
  return {
    id,
    chapter: 'policy',
    title: inOneLine(title),
    severity,
    basis: [basisOf(policy)],
    remedy: inOneLine(remedy),
    options: {},
    policy,
    stands,
    check: (service, { asOf }) => stands(service, asOf).problems,
  }
}

function judge(
  policy: Policy,
  { steps }: Selector,
  service: Service,
  asked: PolicyContext,
): Stands {
  const { appliesTo: scope = {}, where, require, accept = [] } = policy
  const message = inOneLine(policy.message)
  if (!policyApplies(scope, service, asked)) return { problems: [], met: false }
  const keeps = (entry: PolicyValue, list: string, last: boolean) =>
    isOurs(entry, list) && !(last && where && holds(where, entry, asked).truth === false)
  const isOurs = (entry: PolicyValue, list: string) =>
    list !== 'activities' || appliesToActivity(entry.value as Activity, scope, asked)

  const problems: Problem[] = []
  let met = false
  const found = selected(rootValue(service), steps, {
    keeps,
    acceptsSoftened: asked.acceptsSoftened,
  })
  for (const one of found) {
    if ('kind' in one) {
      if (isAccepted(one, accept)) met = true
      else problems.push(problemAt(one.at, `${message}: ${one.says}`))
      continue
    }
    const verdict = holds(require, one, asked)
    const admitted = verdict.truth === true && (one.value !== false || admitsRefusal(require))
    if (admitted) met = true
    else
      for (const { at, says } of distinct(lacks(verdict)))
        problems.push(problemAt(at, `${message}: ${says}`))
  }
  return { problems, met }
}

/** Two conditions can miss the same value for the same reason; of a list or a mapping each may miss another part. */
function distinct(all: readonly Verdict[]): readonly Verdict[] {
  const said = new Map<object, Set<string>>()
  return all.filter(({ at, says }) => {
    if (typeof at.value === 'object') return true
    const here = said.get(at.on) ?? new Set()
    said.set(at.on, here)
    const key = `${at.field}: ${says}`
    return !here.has(key) && here.add(key)
  })
}

const isAccepted = ({ kind }: PolicyLack, accept: readonly string[]) => accept.includes(kind)

const problemAt = ({ on, field }: PolicyValue, message: string): Problem =>
  field === undefined ? { on, message } : { on, field, message }

/** Whether a condition speaks of a refusal: what only happens to let one pass does not admit it. */
function admitsRefusal(condition: PolicyCondition): boolean {
  const { anyOf = [], allOf = [], oneOf = [], then: yes, else: no } = condition
  return (
    condition.const === false ||
    condition.enum?.includes(false) === true ||
    [condition.type].flat().includes('boolean') ||
    [...anyOf, ...allOf, ...oneOf, yes, no].some((one) => one && admitsRefusal(one))
  )
}

function basisOf({ basis, url }: Policy): HousePolicy {
  const words = basis.toLowerCase().match(/[\p{L}\p{N}().]+/gu) ?? []
  return {
    provision: inOneLine(basis),
    key: `policy:${words.join('-')}`,
    force: 'policy',
    ...(url !== undefined && { url }),
  }
}

/** However YAML has folded it. */
const inOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
