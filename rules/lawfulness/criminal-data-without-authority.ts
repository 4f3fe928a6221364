import {
  type Activity,
  atSaid,
  isControlling,
  quoted,
  roleInWords,
  rule,
  t,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'
import { purposesOf } from './_purpose.ts'
import { handledIn } from './_special.ts'

export default rule({
  id: 'criminal-data-without-authority',
  chapter: 'lawfulness',
  title: 'Criminal data without a law that allows it',
  severity: 'error',
  basis: [gdpr(10)],
  remedy: 'ask which law of the Union or of a Member State allows it, or exclude the data',
  request: 'special-category-exception',
  answeredAt: ['.'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling)) {
      const found = handledIn(activity).find(({ category }) => category === 'criminal-convictions')
      if (!found || isAllowed(activity)) continue
      yield atSaid(
        found,
        t`the provider is ${worded(roleInWords(activity.role))} in ${quoted(activity.id)}, which handles data on criminal convictions, and no law that allows it is named`,
      )
    }
  },
})

/** Official authority, or a law that is named: which of them fits is for people to judge. */
const isAllowed = (activity: Activity) =>
  purposesOf(activity).some(
    ({ detail: { legalBasis, law } }) =>
      legalBasis === 'public-task' || (law !== undefined && law !== 'unknown'),
  )
