import { atSaid, prevailing, rule, statementsOf } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { engaging } from './_scopes.ts'
import { absent } from './_terms.ts'

export default rule({
  id: 'subprocessor-liability-missing',
  chapter: 'subprocessors',
  title: 'No full liability for sub-processors',
  severity: 'error',
  basis: [gdpr(28, 4)],
  remedy: 'agree that the provider stays fully liable for its sub-processors',
  request: 'liability-for-sub-processors',
  answeredAt: ['subprocessing/liability'],
  requirements: ['R28'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    const one = prevailing(service, statementsOf(service.subprocessing, 'liability'))
    if (!one) yield absent(service, 'liability', 'no liability for sub-processors is declared')
    else if (one.stand === 'refused')
      yield atSaid(one, 'the provider does not answer for its sub-processors')
    else if (one.stand === 'unknown')
      yield atSaid(one, 'whether the provider answers for its sub-processors is unknown')
    else if (one.word === 'limited')
      yield atSaid(one, 'the liability for sub-processors is limited, and it must be full')
    else if (one.stand === 'qualified')
      yield atSaid(
        one,
        `the liability for sub-processors is softened by "${one.detail.qualified}"`,
        { severity: 'warning', remedy: 'agree the liability without that limit' },
      )
  },
})
