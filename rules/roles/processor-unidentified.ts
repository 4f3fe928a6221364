import { enumerated, rule, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { identityNoun, identityPlace, missingOf, providerOf, severityOf } from './_identity.ts'

export default rule({
  id: 'processor-unidentified',
  chapter: 'roles',
  title: 'Processor that is not identified',
  severity: 'warning',
  basis: [gdpr(28, 3), edpb('22/2024', 31)],
  remedy: 'ask for the registered name, the address and a contact, and declare them',
  request: 'identity',
  answeredAt: ['provider/name', 'provider/country', 'provider/address', 'provider/contact'],
  requirements: ['R2'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const missing = missingOf(service.provider)
    // Who is bound, and where, is known: a letter arrives.
    if (missing.every((one) => one === 'contact')) return
    yield {
      ...identityPlace(service),
      message: t`${providerOf(service)} processes customer data, and its ${enumerated(missing.map(identityNoun))} ${missing.length > 1 ? 'are' : 'is'} not declared`,
      ...severityOf(missing, service.provider),
    }
  },
})
