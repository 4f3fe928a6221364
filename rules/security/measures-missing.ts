import { at, rule, statementsOf, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'measures-missing',
  chapter: 'security',
  title: 'No security measures described',
  severity: 'error',
  basis: [gdpr(32, 1), gdpr(28, 3, 'c'), edpb('07/2020', 126)],
  remedy: 'ask for an annex that describes the technical and organisational measures',
  request: 'security-measures',
  answeredAt: ['security/measures'],
  requirements: ['R7', 'R32'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const { security, obligations } = service
    const measures = security?.measures
    if (security && measures === false)
      return yield at(security, 'measures', t`a description of the security measures is refused`)
    if (security?.byReference !== undefined || (Array.isArray(measures) && measures.length > 0))
      return
    const promised = statementsOf(obligations, 'security').some(({ stand }) => stand === 'stated')
    const message =
      measures === 'unknown'
        ? t`which security measures are taken is unknown`
        : promised
          ? t`security of processing is promised, and no measure is declared`
          : t`no security measure is declared`
    const more = promised ? ({ severity: 'warning' } as const) : {}
    yield security
      ? at(security, 'measures', message, more)
      : at(service, 'security', message, more)
  },
})
