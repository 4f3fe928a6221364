import { at, enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { disclaimers } from './_agreement.ts'
import { carriedBy, promises, termsOf } from './_sources.ts'

export default rule({
  id: 'agreement-disclaims-effect',
  chapter: 'obligations',
  title: 'Terms that disclaim legal effect',
  severity: 'error',
  basis: [gdpr(28, 3), gdpr(28, 9)],
  remedy: 'have the terms written into an agreement that binds the provider',
  request: 'binding-documents',
  answeredAt: ['.'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const terms = termsOf(service).filter(promises)
    for (const { id, document } of disclaimers(service)) {
      const carried = carriedBy(terms, id)
      const what = carried.length === 0 ? '' : t`speaks of ${enumerated(carried)}, and `
      yield at(
        document,
        'legalEffect',
        t`${quoted(id)} ${what}says itself that it has no legal effect`,
      )
    }
  },
})
