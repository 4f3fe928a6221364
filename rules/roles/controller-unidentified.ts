import {
  at,
  enumerated,
  isControlling,
  processes,
  quoted,
  roleInWords,
  rule,
  t,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSetAside } from '../law/notices.ts'
import { identityNoun, identityPlace, missingOf, providerOf, severityOf } from './_identity.ts'

export default rule({
  id: 'controller-unidentified',
  chapter: 'roles',
  title: 'Controller that is not identified',
  severity: 'warning',
  basis: [gdpr(13, 1, 'a'), gdpr(14, 1, 'a')],
  remedy: 'ask for the registered name, the address and a contact, and declare them',
  request: 'identity',
  answeredAt: ['provider/name', 'provider/country', 'provider/address', 'provider/contact'],
  requirements: ['R1'],
  since: '0.1.0',
  looksAcross: true,
  *check(service, estate) {
    const { organisation, services } = estate
    // Our own gap is one gap, however many services we buy.
    if (
      organisation &&
      services[0] === estate.summaryOf(service) &&
      !organisation.contact &&
      !organisation.dpo
    )
      yield at(
        service,
        undefined,
        t`our own side, ${quoted(organisation.name)}, declares no contact at which a vendor could reach the controller`,
        {
          severity: 'info',
          key: 'organisation',
          remedy: t`declare our contact on data protection in the organisation document`,
          related: [
            { of: organisation, on: organisation, field: 'contact', message: t`our organisation` },
          ],
        },
      )

    // Where it is also a processor, the same gap is reported there.
    const controlled = (service.activities ?? []).filter(isControlling)
    if (controlled.length === 0 || processes(service)) return
    const missing = missingOf(service.provider, contactOf(controlled))
    if (missing.length === 0) return
    // Its name may stand in the notice that nobody has read.
    const aside = controlled.every((one) => isSetAside(one, service))
    yield {
      ...identityPlace(service),
      message: t`${providerOf(service)} is ${worded(roleInWords(controlled[0]?.role))} in ${enumerated(controlled.map(({ id }) => quoted(id)))}, and its ${enumerated(missing.map(identityNoun))} ${missing.length > 1 ? 'are' : 'is'} not declared`,
      ...(aside ? { severity: 'warning' as const } : severityOf(missing, service.provider)),
    }
  },
})

/** A notice names the contact of the controller, where there is one. */
function contactOf(activities: readonly { readonly notice?: unknown }[]): string | undefined {
  for (const { notice } of activities)
    if (typeof notice === 'object' && notice !== null && 'contact' in notice)
      return String(notice.contact)
  return undefined
}
