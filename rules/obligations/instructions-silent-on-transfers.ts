import { prevailing, rule, type Service, statementsOf, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { gapsIn, missingIn } from './_gaps.ts'
import { promises } from './_sources.ts'

export default rule({
  id: 'instructions-silent-on-transfers',
  chapter: 'obligations',
  title: 'Instructions that do not cover transfers',
  severity: 'warning',
  basis: [gdpr(28, 3, 'a')],
  remedy: 'agree that the instructions govern transfers to third countries too',
  request: 'instructions',
  answeredAt: ['obligations/instructions/transfers'],
  requirements: ['R30'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const missing = missingIn(service, 'instructions', 'transfers')
    const all = statementsOf(service.obligations, 'instructions', 'transfers')
    // Silence is worth asking about only where there are instructions; what is said counts by itself.
    if (all.length === 0 && !bound(service)) return
    const gaps = gapsIn(
      service,
      all,
      (message, more) =>
        // Where the documents exclude every transfer, what is left is a gap of form.
        missing(message, service.transfers === false ? { ...more, severity: 'info' } : more),
      {
        noun: t`control of transfers by instruction`,
        limits: 'instructions',
        absent: t`the instructions are not said to govern transfers to third countries`,
      },
    )
    // Silence leaves room for the right reading; a refusal leaves none.
    const refused = all.some(({ stand }) => stand === 'refused')
    for (const gap of gaps) yield refused ? { ...gap, severity: 'error' } : gap
  },
})

/** Without a promise to follow instructions there is nothing to extend: that gap is another rule's. */
function bound(service: Service): boolean {
  const all = statementsOf(service.obligations, 'instructions', 'documented')
  const one = prevailing(service, all)
  return one !== undefined && promises(one)
}
