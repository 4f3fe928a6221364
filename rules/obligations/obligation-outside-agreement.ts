import { at, enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { disclaimers, isBinding } from './_agreement.ts'
import { carriedBy, documentsOf, promises, type Term, termsOf } from './_sources.ts'

export default rule({
  id: 'obligation-outside-agreement',
  chapter: 'obligations',
  title: 'Terms that stand outside the agreement',
  severity: 'warning',
  basis: [gdpr(28, 3), gdpr(28, 9)],
  remedy: 'have these terms written into the agreement',
  request: 'binding-documents',
  answeredAt: [],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    if (disclaimers(service).length > 0) return
    const documents = documentsOf(service)
    const bound = new Set(documents.filter(isBinding).map(({ id }) => id))
    const terms = termsOf(service).filter(promises)
    const agreed = new Set(
      terms.filter(({ sources }) => sources.some((id) => bound.has(id))).map(keyOf),
    )
    const outside = terms.filter((term) => !agreed.has(keyOf(term)))
    for (const { id, document } of documents) {
      const carried = carriedBy(outside, id)
      if (carried.length === 0) continue
      const disclaimed =
        document.legalEffect === false ? t`, and says itself that it has no legal effect` : ''
      yield at(
        document,
        'type',
        t`${quoted(id)} (${document.type}) speaks of ${enumerated(carried)}, and is no agreement${disclaimed}`,
      )
    }
  },
})

/** Two blocks have a field of one name, and one name can stand for several fields. */
const keyOf = ({ name, field }: Term) => `${name}: ${field}`
