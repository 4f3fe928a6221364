import { at, enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { specialCategories } from '../law/special-categories.ts'
import { specialIn } from './_special.ts'

/** From so many on, a list reads as the document's own definition of what is sensitive. */
const definition = 5

export default rule({
  id: 'special-category-list-incomplete',
  chapter: 'lawfulness',
  title: 'List of special categories that misses some',
  severity: 'info',
  basis: [gdpr(9, 1), gdpr(10)],
  remedy: 'ask for the whole list of Articles 9(1) and 10, or for a reference to them',
  request: 'special-categories',
  answeredAt: ['.'],
  since: '0.1.0',
  *check(service) {
    for (const definition of service.definitions ?? []) {
      const { term, categories } = definition
      const missing = specialCategories.filter((one) => categories?.includes(one) === false)
      if (missing.length === 0) continue
      yield at(
        definition,
        'categories',
        t`the definition of ${quoted(term)} misses ${enumerated(missing)}`,
        { key: missing.join('+') },
      )
    }
    for (const activity of service.activities ?? []) {
      const { state, detail, categories } = specialIn(activity)
      if (!detail || state === 'present') continue
      const excluded = detail.excluded ?? []
      if (excluded.length === 0 && categories.length < definition) continue
      const named = [...excluded, ...categories]
      const missing = specialCategories.filter((one) => !named.includes(one))
      if (missing.length === 0) continue
      yield at(
        detail,
        excluded.length > 0 ? 'excluded' : 'categories',
        t`the list of special categories in ${quoted(activity.id)} misses ${enumerated(missing)}`,
        { key: missing.join('+') },
      )
    }
  },
})
