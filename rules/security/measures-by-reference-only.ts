import { at, distinct, enumerated, quoted, rule, t, term } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { measuresOf, onlyReferred, unreadAnnex } from './_measures.ts'

export default rule({
  id: 'measures-by-reference-only',
  chapter: 'security',
  title: 'Security measures only pointed at',
  severity: 'warning',
  basis: [gdpr(32, 1), gdpr(28, 3, 'c'), edpb('07/2020', 126)],
  remedy: 'have the description annexed to the agreement, with its date',
  request: 'security-measures',
  answeredAt: ['security/measures'],
  requirements: ['R7'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const { security } = service
    if (!security || security.measures === false) return
    if (!onlyReferred(service)) return
    const named = distinct(measuresOf(service).map(({ type }) => term(type)))
    const besides =
      named.length === 0
        ? t`the security measures are only pointed at`
        : t`beside ${enumerated(named)}, the security measures are only pointed at`
    const annex = unreadAnnex(service)
    yield security.byReference === undefined && annex !== undefined
      ? at(security, 'source', t`${besides}: ${quoted(annex)}, which nobody has read`)
      : at(security, 'byReference', t`${besides}: ${quoted(security.byReference ?? '')}`)
  },
})
