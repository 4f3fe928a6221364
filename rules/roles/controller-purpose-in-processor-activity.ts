import {
  type Activity,
  atSaid,
  listed,
  quoted,
  rule,
  type Service,
  statementsOf,
  t,
  worded,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isAbout, isOfCustomer } from '../law/purpose-wording.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'controller-purpose-in-processor-activity',
  chapter: 'roles',
  title: 'Business of the provider under a processor role',
  severity: 'warning',
  basis: [gdpr(4, 7), gdpr(28, 10), edpb('07/2020')],
  remedy: 'have it declared as a controller activity with its own legal basis and retention',
  request: 'role-of-each-activity',
  answeredAt: ['.'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    if (isOwnBusiness(service)) return
    for (const activity of service.activities ?? []) {
      const { id, role } = activity
      if (role !== 'processor' && role !== 'sub-processor') continue
      const matters = statementsOf(activity, 'subjectMatter').map((one) => ({
        ...one,
        text: one.detail.matter,
      }))
      const purposes = statementsOf(activity, 'purposes').map((one) => ({
        ...one,
        text: one.detail.purpose,
      }))
      for (const one of [...matters, ...purposes]) {
        const text = one.text ?? one.word ?? ''
        // Interests are weighed by whoever pursues them.
        const isInterest =
          'legalBasis' in one.detail && one.detail.legalBasis === 'legitimate-interests'
        if (one.detail.included === false || !(isInterest || isAbout(text, 'own-administration')))
          continue
        if (isOfCustomer(text)) continue
        if (isInterest) {
          yield atSaid(
            one,
            t`${quoted(text)} rests on legitimate interests, and the provider is ${worded(role)} in ${quoted(id)}`,
          )
          continue
        }
        if (isAbout(text, 'billing') && handlesPayments(activity)) continue
        yield atSaid(
          one,
          t`${quoted(text)} serves the provider's own business, and the provider is ${worded(role)} in ${quoted(id)}`,
        )
      }
    }
  },
})

/** Whoever handles the bills of the customer's own customers serves the customer with it. */
const handlesPayments = ({ data }: Activity) =>
  listed(data).some((item) =>
    typeof item !== 'string'
      ? item.included !== false && bills.includes(item.category)
      : bills.includes(item),
  )

const bills: readonly string[] = ['billing', 'payment', 'financial']

/** Where invoices are what the service is for, they are ours. */
const isOwnBusiness = ({ name, description = '' }: Service) =>
  isAbout(`${name} ${description}`, 'own-administration')
