import {
  atSaid,
  enumerated,
  type Objection,
  outcomesOf,
  rule,
  type Service,
  type Statement,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { engaging } from './_scopes.ts'
import { caseSuffix, isExit, isVeto, objections, promised, specific } from './_terms.ts'

export default rule({
  id: 'objection-deterred',
  chapter: 'subprocessors',
  title: 'Objection to a sub-processor that costs the customer something',
  severity: 'warning',
  basis: [gdpr(28, 2), practice('subprocessor-notice')],
  remedy:
    'agree that an objection is ours to judge, that only we may terminate after it, and that fees paid in advance come back',
  request: 'objection',
  answeredAt: ['subprocessing/objection'],
  requirements: ['R36'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    for (const objection of objections(service)) {
      if (!promised(objection)) continue
      const costs = costsOf(objection, service)
      if (costs.length > 0)
        yield atSaid(
          objection,
          t`who objects loses by it: ${enumerated(costs)}${caseSuffix(objection)}`,
        )
    }
  },
})

/** What makes a customer think twice. Where the newcomer is kept out, nobody has to leave. */
function costsOf(objection: Statement<Objection>, service: Service): readonly Wording[] {
  const { terminatedBy, refund, assessedBy, silence, effect } = objection.detail
  const leaves = isExit(objection) && !isVeto(objection)
  const onlyLeaves = outcomesOf(effect).every(
    (one) => one === 'termination' || one === 'discussion',
  )
  return [
    ...(leaves && terminatedBy === 'either' ? [t`the provider may end the contract as well`] : []),
    ...(leaves && onlyLeaves && refund === false
      ? [t`the customer can only leave, and fees paid in advance are lost`]
      : []),
    ...(assessedBy === 'provider' ? [t`the provider decides whether the grounds count`] : []),
    // Under a general authorisation silence is consent; a specific one is a yes that somebody says.
    ...(silence === 'approval' && specific(service)
      ? [t`silence counts as the approval that each new one needs`]
      : []),
  ]
}
