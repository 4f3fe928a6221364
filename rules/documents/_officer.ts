import {
  type Activity,
  isControlling,
  type LawFact,
  listed,
  quoted,
  type Related,
  type Service,
  t,
  term,
  type Wording,
} from '../../src/model/rule.ts'
import { monitoringFeatures, officerForMonitoring, officerForSpecial } from '../law/governance.ts'
import { isSpecial } from '../law/special-categories.ts'

export interface Reason {
  readonly why: Wording
  readonly place: Related
  readonly law: LawFact
}

/** Why Article 37(1)(b) or (c) is likely to ask for an officer; where nothing shows it, nothing is asked. */
export function officerReason({ provider, activities = [] }: Service): Reason | undefined {
  if (provider?.telecom === true)
    return {
      why: t`it carries public electronic communications`,
      place: { on: provider, field: 'telecom', message: t`a telecom operator` },
      law: officerForMonitoring,
    }
  for (const { id, features = [] } of activities) {
    // What whoever likes may switch on is not what the service is there for.
    const on = features.find(
      ({ type, default: initial }) =>
        monitoringFeatures.includes(type) && initial !== 'optional' && initial !== 'off',
    )
    if (!on) continue
    const feature = term(on.type)
    return {
      why: t`${feature} in ${quoted(id)} is likely to be regular and systematic monitoring`,
      place: { on, field: 'type', message: feature },
      law: officerForMonitoring,
    }
  }
  return activities.flatMap(specialDataIn)[0]
}

/** Special categories among the data that a service is there to handle; what may turn up in content is not its core. */
function specialDataIn(activity: Activity): readonly Reason[] {
  const ancillary = isControlling(activity) && isOfOwnPeople(activity)
  return listed(activity.data).flatMap((item, index) => {
    const { category, included = true } = typeof item === 'string' ? { category: item } : item
    if (included !== true || !isSpecial(category) || (ancillary && category === 'health')) return []
    const name = term(category)
    return [
      {
        why: t`${name} data in ${quoted(activity.id)} are likely to be handled on a large scale`,
        place: { on: listed(activity.data), field: String(index), message: name },
        law: officerForSpecial,
      },
    ]
  })
}

/** What a club or an employer keeps on the health of its own people is beside its core activities. */
const own: ReadonlySet<string> = new Set([
  'members',
  'employees',
  'provider-staff',
  'contractors',
  'applicants',
  'children',
  'public',
  'visitors',
])

function isOfOwnPeople({ subjects }: Activity): boolean {
  const names = listed(subjects).map((one) => (typeof one === 'string' ? one : one.category))
  return (
    names.some((name) => name === 'members' || name === 'employees' || name === 'provider-staff') &&
    names.every((name) => own.has(name))
  )
}
