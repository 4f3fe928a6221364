import {
  type Activity,
  at,
  atSaid,
  enumerated,
  isControlling,
  quoted,
  roleInWords,
  rule,
  statementsOf,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { controller, hasBusinessCustomer } from '../law/scopes.ts'

/** What the customer puts into a service; left open, it reaches everything that the customer puts in. */
const content = [
  'call-recordings',
  'voicemail',
  'screen-recordings',
  'transcripts',
  'messages',
  'attachments',
  'crm',
]

export default rule({
  id: 'controller-scope-unbounded',
  chapter: 'roles',
  title: 'Controller activity that reaches customer content',
  severity: 'warning',
  basis: [gdpr(4, 7), gdpr(28, 3), edpb('07/2020')],
  remedy: 'have the activity limited to named categories, and customer content excluded from it',
  request: 'role-of-each-activity',
  answeredAt: ['.'],
  appliesTo: controller,
  asController: {
    basis: [gdpr(4, 7), gdpr(5, 1, 'c'), edpb('07/2020')],
    remedy: 'have the activity limited to named categories, and customer content excluded from it',
  },
  since: '0.1.0',
  *check(service) {
    if (!hasBusinessCustomer(service)) return
    for (const activity of (service.activities ?? []).filter(isControlling)) {
      // Joint controllers bound it in their arrangement.
      if (statementsOf(activity, 'arrangement').some(({ stand }) => stand === 'stated')) continue
      const open = unbounded(activity)
      const [first] = open
      if (!first) continue
      const message = t`the provider is ${worded(roleInWords(activity.role))} of ${enumerated(open.map(called))} in ${quoted(activity.id)}, and that reaches what the customer puts into the service`
      yield first.field === undefined ? at(first.on, message) : atSaid(first, message)
    }
  },
})

function unbounded(activity: Activity) {
  return statementsOf(activity, 'data').filter(({ word, detail }) => {
    const category = detail.category ?? word ?? ''
    if (detail.included === false) return false
    if (category === 'any' || category === 'content') return true
    return detail.openEnded === true && content.includes(category)
  })
}

type Open = ReturnType<typeof unbounded>[number]

function called({ word, detail: { category, items } }: Open): Wording {
  if (items) return enumerated(items.map(quoted))
  const one = category ?? word ?? ''
  return one === 'any' ? t`any personal data` : one
}
