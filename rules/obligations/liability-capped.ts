import {
  at,
  prevailing,
  quoted,
  rule,
  type Service,
  type Statement,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { isOfAnotherPaper } from '../law/agreement-practice.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'liability-capped',
  chapter: 'obligations',
  title: 'Limit of liability that reaches data protection',
  severity: 'info',
  basis: [gdpr(82, 2), gdpr(82, 5)],
  remedy:
    'agree that the limit leaves out breaches of data protection law, or a limit of its own that covers what they cost',
  request: 'liability',
  answeredAt: [],
  requirements: ['R35'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const { liability } = service
    if (liability?.limited !== true) return
    const { cap, except = [] } = liability
    // A cap of another paper is that paper's, and it is judged with it.
    if (except.includes('data-protection') || isOfAnotherPaper(cap ?? '')) return
    const limit = cap === undefined ? '' : t` to ${quoted(cap)}`
    const rest = except.includes('data-subjects')
      ? t`and what we pay to data subjects can be recovered, yet fines and costs only within it`
      : t`and nothing leaves breaches of data protection law out`
    const full = except.includes('sub-processors') ? undefined : fullForSubprocessors(service)
    const reaches = full ? t`; the full liability for sub-processors ends there too` : ''
    yield at(
      liability,
      'limited',
      t`the liability of the provider is limited${limit}, ${rest}${reaches}`,
      full && {
        severity: 'warning',
        basis: [gdpr(28, 4), gdpr(82, 2), gdpr(82, 5)],
        related: [
          { on: full.on, ...(full.field && { field: full.field }), message: t`full liability` },
        ],
      },
    )
  },
})

/** The law makes this liability full, and a cap on everything takes back a part of it. */
function fullForSubprocessors(service: Service): Statement | undefined {
  const one = prevailing(service, statementsOf(service.subprocessing, 'liability'))
  return one?.word === 'full' ? one : undefined
}
