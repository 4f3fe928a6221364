import {
  at,
  listed,
  officerOf,
  type Problem,
  type Provider,
  processes,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isReachable } from '../law/governance.ts'
import { awaitsNotice } from '../law/notices.ts'
import { officerReason } from './_officer.ts'

export default rule({
  id: 'dpo-missing',
  chapter: 'documents',
  title: 'No data protection officer, or none that can be reached',
  severity: 'warning',
  basis: [gdpr(37, 1, 'b'), gdpr(37, 1, 'c'), gdpr(37, 7)],
  remedy: 'ask for the contact of its data protection officer, or for the reason that it has none',
  request: 'data-protection-officer',
  answeredAt: ['provider/dpo'],
  since: '0.1.0',
  *check(service) {
    const { provider } = service
    const officer = officerOf(provider?.dpo)
    if (isAppointed(provider)) yield* unreachable(provider)
    else yield* missing(service, officer)
  },
})

/** An officer by name, by contact, or as a bare fact. */
const isAppointed = (provider: Provider | undefined): provider is Provider => {
  const dpo = provider?.dpo
  if (typeof dpo === 'object') return dpo.appointed !== false && dpo.appointed !== 'unknown'
  return typeof dpo === 'string' && dpo !== 'unknown'
}

function* unreachable(provider: Provider): Generator<Problem> {
  if (isReachable(provider.dpo)) return
  yield at(
    provider,
    'dpo',
    t`a data protection officer is appointed, and nothing says how to reach the officer`,
    { severity: 'info', remedy: t`ask how to reach its data protection officer` },
  )
}

function* missing(service: Service, officer: string | false | undefined): Generator<Problem> {
  const { provider } = service
  const reason = officerReason(service)
  const state =
    officer === false
      ? t`the provider says that it has no data protection officer`
      : officer === 'unknown'
        ? t`whether the provider has a data protection officer is unknown`
        : t`no data protection officer of the provider is declared`
  if (reason) {
    const message = t`${state}, and ${reason.why}`
    const more = { law: reason.law, related: [reason.place] }
    return yield provider
      ? at(provider, 'dpo', message, more)
      : at(service, 'provider', message, more)
  }
  // Where nobody is declared as the provider, that is the gap; and what is unknown is asked once, by another rule.
  // The contact of an officer stands in the notice of a controller (Article 13(1)(b)); unread, it is not missing.
  const asked = processes(service) || (servesCustomers(service) && !awaitsNotice(service))
  if (provider && officer === undefined && asked)
    yield at(provider, 'dpo', t`${state}, and nothing says that none is needed`, {
      severity: 'info',
    })
}

/** A club, a registry or a page that has no customers names an officer where it has one. */
const servesCustomers = ({ activities = [] }: Service): boolean =>
  activities.some(({ subjects }) =>
    listed(subjects)
      .map((one) => (typeof one === 'string' ? one : one.category))
      .some((name) => name === 'customers' || name === 'prospects' || name === 'patients'),
  )
