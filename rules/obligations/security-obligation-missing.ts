import {
  listed,
  type Problem,
  prevailing,
  rule,
  type Service,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { gapsIn, missingIn } from './_gaps.ts'
import { promises } from './_sources.ts'

export default rule({
  id: 'security-obligation-missing',
  chapter: 'obligations',
  title: 'No obligation to take the measures of Article 32',
  severity: 'error',
  basis: [gdpr(28, 3, 'c'), gdpr(32)],
  remedy: 'agree that the provider takes all measures that Article 32 requires',
  request: 'duty-of-security',
  answeredAt: ['obligations/security', 'obligations/riskBased'],
  requirements: ['R16', 'R29', 'R32'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = statementsOf(service.obligations, 'security')
    // What stands firm in one place and within reason in another is a contradiction, and no gap besides.
    const firm = all.some(({ stand, detail }) => stand === 'stated' && detail.for === undefined)
    const described = listed(service.security?.measures).length > 0
    const weighed = firm ? all.filter(({ stand }) => stand !== 'qualified') : all
    yield* gapsIn(service, weighed, missingIn(service, 'security'), {
      noun: t`security as Article 32 requires it`,
      limits: 'security',
      absent: described
        ? t`measures are described, and nothing obliges the provider to take those of Article 32`
        : t`nothing obliges the provider to take the measures of Article 32`,
    })
    // Who promises the measures of Article 32 promises that they suit the risk; what is said of it counts.
    const risk = statementsOf(service.obligations, 'riskBased')
    const promise = prevailing(service, all)
    if (promise && promises(promise) && risk.length > 0) yield* riskGaps(service)
  },
})

/** Measures that are promised without a look at the risks are half a promise, and none of them is missing. */
function* riskGaps(service: Service): Generator<Problem> {
  const all = statementsOf(service.obligations, 'riskBased')
  const gaps = gapsIn(service, all, missingIn(service, 'riskBased'), {
    noun: t`the choice of measures by the risks`,
    limits: 'security',
    absent: t`security is promised, and nothing says that the measures are chosen by the risks`,
    key: 'risk',
    remedy: t`agree that the measures suit the risks of loss, alteration, disclosure and access`,
  })
  for (const gap of gaps) yield { ...gap, severity: 'warning' }
}
