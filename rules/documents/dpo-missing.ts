import { at, rule } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { officerLikely } from '../law/governance.ts'
import { officerReason } from './_officer.ts'

export default rule({
  id: 'dpo-missing',
  chapter: 'documents',
  title: 'No data protection officer where one is normally needed',
  severity: 'warning',
  basis: [gdpr(37, 1, 'b'), gdpr(37, 7)],
  remedy: 'ask for the contact of its data protection officer, or for the reason that it has none',
  request: 'data-protection-officer',
  answeredAt: ['provider/dpo'],
  since: '0.1.0',
  *check(service) {
    const { provider } = service
    const dpo = provider?.dpo
    if (dpo !== undefined && dpo !== false && dpo !== 'unknown') return
    const reason = officerReason(service)
    if (!reason) return
    const state =
      dpo === false
        ? 'the provider says that it has no data protection officer'
        : dpo === 'unknown'
          ? 'whether the provider has a data protection officer is unknown'
          : 'no data protection officer of the provider is declared'
    const message = `${state}, and ${reason.why}`
    const more = { law: officerLikely, related: [reason.place] }
    yield provider ? at(provider, 'dpo', message, more) : at(service, 'provider', message, more)
  },
})
