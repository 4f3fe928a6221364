import { at, quoted, rule, t } from '../../src/model/rule.ts'
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
  *check({ liability }) {
    if (liability?.limited !== true) return
    const { cap, except = [] } = liability
    // A cap of another paper is that paper's, and it is judged with it.
    if (except.includes('data-protection') || isOfAnotherPaper(cap ?? '')) return
    const limit = cap === undefined ? '' : t` to ${quoted(cap)}`
    const rest = except.includes('data-subjects')
      ? t`and what we pay to data subjects can be recovered, yet fines and costs only within it`
      : t`and nothing leaves breaches of data protection law out`
    yield at(liability, 'limited', t`the liability of the provider is limited${limit}, ${rest}`)
  },
})
