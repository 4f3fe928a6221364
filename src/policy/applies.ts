import type { Activity, Service, SpecialCategories } from '../model/declaration.ts'
import { definitions } from '../read/schema.ts'
import { holds } from './holds.ts'
import type { AppliesTo, Role } from './policy.ts'
import type { PolicyContext } from './policy-context.ts'
import { rootValue, under } from './policy-value.ts'

/** Whether a policy is about a service. What nobody declared must not switch it off. */
export function policyApplies(scope: AppliesTo, service: Service, asked: PolicyContext): boolean {
  const { services, except = [], where } = scope
  if (services && !services.some((glob) => fits(glob, service.id))) return false
  if (except.some((glob) => fits(glob, service.id))) return false
  const { activities = [] } = service
  if (activities.length > 0 && !activities.some((one) => appliesToActivity(one, scope, asked)))
    return false
  return !where || holds(where, rootValue(service), asked).truth !== false
}

/** Whether a policy is about an activity, or nobody can tell. */
export function appliesToActivity(
  activity: Activity,
  { role, data }: AppliesTo,
  asked: PolicyContext,
): boolean {
  return (
    (role === undefined || [role].flat().some((one) => isInRole(activity, one))) &&
    (data === undefined || [data].flat().some((one) => mayInclude(one, activity, asked)))
  )
}

/** The roles of the GDPR: a sub-processor is a processor, a joint controller a controller. */
const meant: Readonly<Record<Role, readonly Role[]>> = {
  processor: ['processor', 'sub-processor'],
  'sub-processor': ['sub-processor'],
  controller: ['controller', 'joint-controller'],
  'joint-controller': ['joint-controller'],
}

const isInRole = ({ role = 'unknown' }: Activity, wanted: Role): boolean =>
  role === 'unknown' || meant[wanted].includes(role)

function mayInclude(category: string, activity: Activity, asked: PolicyContext): boolean {
  const data = under(rootValue(activity), 'data')
  if (data.value === undefined) return true
  if (holds({ includes: category }, data, asked).truth !== false) return true
  const isSpecial = definitions['specialCategory']?.enum?.includes(category)
  return isSpecial === true && mayOccur(category, activity.specialCategories)
}

/** Special categories are declared in a place of their own, and nobody need say everything twice. */
function mayOccur(category: string, declared: SpecialCategories = 'none'): boolean {
  if (typeof declared === 'string') return declared !== 'none'
  if (!('state' in declared)) return declared.some((one) => one === category)
  const { state, categories, excluded = [] } = declared
  if (state === 'none' || excluded.some((one) => one === category)) return false
  return categories?.some((one) => one === category) ?? true
}

/** `*` stands for any characters; no backtracking, as what is found first serves best. */
function fits(glob: string, id: string): boolean {
  const [first = '', ...rest] = glob.split('*')
  const last = rest.pop()
  if (last === undefined) return id === glob
  if (!id.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = id.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return id.length >= at + last.length && id.endsWith(last)
}
