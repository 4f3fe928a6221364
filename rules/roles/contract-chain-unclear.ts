import {
  at,
  type Embedded,
  type Estate,
  joined,
  processes,
  quoted,
  rule,
  type Service,
  type ServiceSummary,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSubprocessorToo } from '../law/scopes.ts'

export default rule({
  id: 'contract-chain-unclear',
  chapter: 'roles',
  title: 'Embedded service without a clear chain of contracts',
  severity: 'warning',
  basis: [gdpr(4, 8), gdpr(28, 3), gdpr(28, 4)],
  remedy:
    'ask who concludes which agreement with the customer, and what the reseller is for the data',
  request: 'embedded-service',
  answeredAt: ['embeds/*/agreement', 'embeds/*/contract'],
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    const processing = processes(service)
    for (const embedded of service.embeds ?? []) {
      // A controller that lets another controller in concludes nothing with it under Article 28.
      if (!processing && embedded.role !== 'processor' && embedded.role !== 'sub-processor')
        continue
      if (isSubprocessorToo(service, embedded)) continue
      const gaps = gapsOf(embedded, service, estate)
      const [first] = gaps
      if (!first) continue
      yield at(
        embedded,
        first.field,
        t`the chain of contracts to ${called(embedded)} is unclear: ${joined(
          gaps.map(({ gap }) => gap),
          '; ',
        )}`,
        embedded.agreement === 'none' && embedded.role !== 'controller'
          ? { severity: 'error' }
          : {},
      )
    }
  },
})

const called = ({ name, service, provider, task }: Embedded) =>
  quoted(name ?? provider ?? service ?? task ?? t`an embedded service`)

interface Gap {
  readonly field: 'role' | 'contract' | 'agreement' | 'providerRole'
  readonly gap: Wording
}

function gapsOf(embedded: Embedded, { provider, name }: Service, estate: Estate): readonly Gap[] {
  const { role, contract, agreement, providerRole } = embedded
  const reseller = quoted(provider?.name ?? name)
  return [
    ...open('contract', t`with whom the customer contracts for it`, contract),
    // Article 28 asks for an agreement with a processor only.
    ...(role === 'controller' ? [] : agreementGap(embedded, estate, agreement)),
    ...open('role', t`the role of its provider`, role),
    ...open('providerRole', t`what ${reseller} is for its data`, providerRole),
  ]
}

function open(field: Gap['field'], what: Wording, value: string | undefined): readonly Gap[] {
  if (value === undefined) return [{ field, gap: t`${what} is not declared` }]
  return value === 'unknown' ? [{ field, gap: t`${what} is unknown` }] : []
}

function agreementGap(
  { service }: Embedded,
  estate: Estate,
  agreement: Embedded['agreement'],
): readonly Gap[] {
  const gap = {
    'in-force': undefined,
    'to-be-executed': t`its agreement is still to be executed`,
    linked: t`its agreement is only linked`,
    none: t`the documents say that no agreement covers it`,
    unknown: t`whether an agreement covers it is unknown`,
  }
  if (agreement !== undefined) {
    const text = gap[agreement]
    return text === undefined ? [] : [{ field: 'agreement', gap: text }]
  }
  const own = service === undefined ? undefined : estate.service(service)
  if (Object.values(own?.documents ?? {}).some(binds)) return []
  return [{ field: 'agreement', gap: t`no agreement that covers it is declared` }]
}

/** An agreement in its own declaration counts: nothing need be written twice. */
type Papers = NonNullable<ServiceSummary['documents']>

const binds = ({ type, status, legalEffect }: Papers[string]) =>
  type === 'agreement' &&
  legalEffect !== false &&
  (status === undefined || status === 'in-force' || status === 'signed' || status === 'published')
