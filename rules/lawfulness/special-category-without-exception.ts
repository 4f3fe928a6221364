import {
  atSaid,
  enumerated,
  isControlling,
  quoted,
  roleInWords,
  rule,
  t,
  term,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'
import { handledIn, specialIn } from './_special.ts'

export default rule({
  id: 'special-category-without-exception',
  chapter: 'lawfulness',
  title: 'Special categories without an exception',
  severity: 'error',
  basis: [gdpr(9, 1), gdpr(9, 2)],
  remedy:
    'ask for the exception of Article 9(2) that the controller relies on, or exclude the data',
  request: 'special-category-exception',
  answeredAt: ['activities/*/specialCategories'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling)) {
      const { state, detail } = specialIn(activity)
      const exception = detail?.exception
      if (exception !== undefined && exception !== 'unknown') continue
      const handled = handledIn(activity).filter(
        ({ category }) => category !== 'criminal-convictions',
      )
      const unnamed =
        state === 'present' && detail && !detail.categories
          ? { on: detail, field: 'state' }
          : undefined
      const place = handled[0] ?? unnamed
      if (!place) continue
      const handles = [...new Set(handled.map(({ category }) => category))]
      const what =
        handles.length > 0
          ? t`${enumerated(handles.map((one) => term(one)))} data`
          : t`special categories`
      yield atSaid(
        place,
        t`the provider is ${worded(roleInWords(activity.role))} in ${quoted(activity.id)}, which handles ${what}, and ${exception === undefined ? t`no exception of Article 9(2) is declared` : t`the exception of Article 9(2) is unknown`}`,
      )
    }
  },
})
