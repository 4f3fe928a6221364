import { atSaid, rule, t } from '../../src/model/rule.ts'
import { clause, gdpr } from '../law/cite.ts'
import { changing } from './_scopes.ts'
import { caseSuffix, leads, objections, promised } from './_terms.ts'

export default rule({
  id: 'objection-without-period',
  chapter: 'subprocessors',
  title: 'Right to object without a time to use it',
  severity: 'info',
  basis: [gdpr(28, 2), clause('2021/915', '7.7')],
  remedy: 'agree how many days we have to object, from the notice',
  request: 'objection',
  answeredAt: ['subprocessing/objection/period'],
  since: '0.1.0',
  appliesTo: changing,
  *check(service) {
    for (const objection of objections(service)) {
      if (!promised(objection) || objection.detail.period !== undefined) continue
      const periods = leads(service).map(({ period }) => period)
      // As long as the notice runs there is time to object: where that has an end, so has this.
      const timed = periods.length > 0 && periods.every((period) => period !== undefined)
      yield atSaid(
        objection,
        t`nothing says until when the customer can object${timed ? '' : t`, nor how long before the change it is told`}${caseSuffix(objection)}`,
        timed ? {} : { severity: 'warning' },
      )
    }
  },
})
