import { atSaid, hoursAtMost, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { changing } from './_scopes.ts'
import { caseSuffix, isExit, isVeto, noticeTerms, objections, promised } from './_terms.ts'

export default rule({
  id: 'objection-after-start',
  chapter: 'subprocessors',
  title: 'Time to object ends after the sub-processor has started',
  severity: 'warning',
  basis: [gdpr(28, 2)],
  remedy: 'agree that nobody starts before the time to object has passed',
  request: 'objection',
  answeredAt: ['subprocessing/objection/effect!'],
  requirements: ['R36'],
  appliesTo: changing,
  since: '0.1.0',
  *check(service) {
    const all = noticeTerms(service).filter(promised)
    for (const objection of objections(service)) {
      const { period, for: limit } = objection.detail
      if (!promised(objection) || isVeto(objection)) continue
      const same = all.filter(({ detail }) => detail.for === limit)
      const any = all.filter(({ detail }) => (detail.for ?? limit) === (limit ?? detail.for))
      // Both at their longest, so that a month is not said to outlast a month.
      const window = hoursAtMost(period) ?? 0
      const outlasted = (same.length > 0 ? same : any).find(
        ({ detail }) => window > (hoursAtMost(detail.period) ?? window),
      )
      if (!outlasted) continue
      yield atSaid(
        objection,
        t`the customer has ${period} to object, and a sub-processor may start ${outlasted.detail.period} after the notice${caseSuffix(objection)}`,
        {
          // Who can still leave has lost less than who can only complain.
          ...(isExit(objection) && { severity: 'info' }),
          related: [{ ...outlasted, message: t`the notice` }],
        },
      )
    }
  },
})
