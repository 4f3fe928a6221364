import {
  at,
  type Document,
  type Embedded,
  processes,
  quoted,
  rule,
  type Service,
  type Workspace,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'

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
  *check(service, workspace) {
    const processing = processes(service)
    for (const embedded of service.embeds ?? []) {
      // A controller that lets another controller in concludes nothing with it under Article 28.
      if (!processing && embedded.role !== 'processor' && embedded.role !== 'sub-processor')
        continue
      const gaps = gapsOf(embedded, service, workspace)
      const [first] = gaps
      if (!first) continue
      yield at(
        embedded,
        first.field,
        `the chain of contracts to ${called(embedded)} is unclear: ${gaps.map(({ gap }) => gap).join('; ')}`,
        embedded.agreement === 'none' && embedded.role !== 'controller'
          ? { severity: 'error' }
          : {},
      )
    }
  },
})

const called = ({ name, service, provider, task }: Embedded) =>
  quoted(name ?? provider ?? service ?? task ?? 'an embedded service')

interface Gap {
  readonly field: 'role' | 'contract' | 'agreement' | 'providerRole'
  readonly gap: string
}

function gapsOf(
  embedded: Embedded,
  { provider, name }: Service,
  workspace: Workspace,
): readonly Gap[] {
  const { role, contract, agreement, providerRole } = embedded
  const reseller = quoted(provider?.name ?? name)
  return [
    ...open('contract', 'with whom the customer contracts for it', contract),
    // Article 28 asks for an agreement with a processor only.
    ...(role === 'controller' ? [] : agreementGap(embedded, workspace, agreement)),
    ...open('role', 'the role of its provider', role),
    ...open('providerRole', `what ${reseller} is for its data`, providerRole),
  ]
}

function open(field: Gap['field'], what: string, value: string | undefined): readonly Gap[] {
  if (value === undefined) return [{ field, gap: `${what} is not declared` }]
  return value === 'unknown' ? [{ field, gap: `${what} is unknown` }] : []
}

function agreementGap(
  { service }: Embedded,
  workspace: Workspace,
  agreement: Embedded['agreement'],
): readonly Gap[] {
  const gap = {
    'in-force': undefined,
    'to-be-executed': 'its agreement is still to be executed',
    linked: 'its agreement is only linked',
    none: 'the documents say that no agreement covers it',
    unknown: 'whether an agreement covers it is unknown',
  }
  if (agreement !== undefined) {
    const text = gap[agreement]
    return text === undefined ? [] : [{ field: 'agreement', gap: text }]
  }
  const own = service === undefined ? undefined : workspace.service(service)
  if (Object.values(own?.documents ?? {}).some(binds)) return []
  return [{ field: 'agreement', gap: 'no agreement that covers it is declared' }]
}

/** An agreement in its own declaration counts: nothing need be written twice. */
const binds = ({ type, status, legalEffect }: Document) =>
  type === 'agreement' &&
  legalEffect !== false &&
  (status === undefined || status === 'in-force' || status === 'signed' || status === 'published')
