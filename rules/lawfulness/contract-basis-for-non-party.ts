import {
  type Activity,
  atSaid,
  enumerated,
  isControlling,
  quoted,
  rule,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { controller, hasBusinessCustomer } from '../law/scopes.ts'
import { placeOn, purposesOf } from './_purpose.ts'

/** People for whom the customer, and not they themselves, concluded the contract. */
const outside = [
  'customer-staff',
  'employees',
  'contractors',
  'signatories',
  'customers',
  'end-users',
  'callers',
]

/** Where no company stands between, they are parties themselves. */
const maySign: ReadonlySet<string> = new Set(['customers', 'end-users', 'callers', 'signatories'])

export default rule({
  id: 'contract-basis-for-non-party',
  chapter: 'lawfulness',
  title: 'Contract as the basis for people who are not a party to it',
  severity: 'warning',
  basis: [gdpr(6, 1, 'b'), edpb('2/2019')],
  remedy: 'ask for legitimate interests, with the interest named, for the people of the customer',
  request: 'legal-basis',
  answeredAt: ['activities/*/purposes/*/legalBasis', 'activities/*/purposes/*/interest'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    const business = hasBusinessCustomer(service)
    for (const activity of (service.activities ?? []).filter(isControlling)) {
      const people = strangersIn(activity).filter((one) => business || !maySign.has(one))
      if (people.length === 0) continue
      for (const purpose of purposesOf(activity))
        if (purpose.detail.legalBasis === 'contract')
          yield atSaid(
            placeOn(purpose, 'legalBasis'),
            t`${quoted(purpose.text)} rests on a contract, to which ${enumerated(people)} are not a party`,
          )
    }
  },
})

function strangersIn(activity: Activity): readonly string[] {
  const included = statementsOf(activity, 'subjects').filter(
    ({ detail }) => detail.included !== false,
  )
  const categories = included.map(({ word, detail }) => detail.category ?? word ?? '')
  return [...new Set(categories)].filter((category) => outside.includes(category))
}
