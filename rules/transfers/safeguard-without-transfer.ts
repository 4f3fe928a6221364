import {
  at,
  distinct,
  joined,
  listed,
  quoted,
  rule,
  type Service,
  type Transfer,
  t,
  term,
  type Wording,
} from '../../src/model/rule.ts'
import { isThirdCountry } from '../law/adequacy.ts'
import { gdpr } from '../law/cite.ts'
import { isOpen, lawOf } from '../law/law-of.ts'
import { flowsOf } from './_flows.ts'
import { recipientsOf } from './_recipients.ts'
import { isSettled } from './_recognition.ts'
import { safeguardsOf } from './_routes.ts'
import { isLapsed, toolName } from './_tool.ts'

export default rule({
  id: 'safeguard-without-transfer',
  chapter: 'transfers',
  title: 'Transfer tool named where no data is transferred',
  severity: 'info',
  basis: [gdpr(46, 1), gdpr(30, 2, 'c')],
  remedy: 'strike the tool from the document, or name the transfer that it is for',
  request: 'instrument-without-transfer',
  answeredAt: [],
  asController: {
    basis: [gdpr(46, 1), gdpr(30, 1, 'e')],
    remedy: 'have the notice strike the tool, or name the transfer that it is for',
  },
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const transfer of listed(service.transfers)) {
      const { to } = transfer
      const [safeguard] = safeguardsOf(transfer).filter(({ covers }) => covers === undefined)
      const blind = safeguard && unreachable(service, transfer)
      if (blind)
        yield at(
          transfer,
          'recipient',
          t`${quoted(blind.name ?? blind.id)} cannot reach the data, and needs no ${toolName(safeguard)}`,
          {
            remedy: 'strike the tool, or say what this recipient can reach',
            ...together(service, quoted(blind.name ?? blind.id)),
          },
        )
      if (blind || !safeguard || isOpen(to) || isThirdCountry(to, law.regime, law.asOf)) continue
      yield at(
        transfer,
        'to',
        t`${to} is no third country, and needs no ${toolName(safeguard)}`,
        together(service, to),
      )
    }
    const { safeguards = [] } = service
    if (safeguards.length === 0) return
    if (flowsOf(service, law).some(({ to, tools }) => !isSettled(to, tools, law))) return
    const names = safeguards.map((safeguard) =>
      isLapsed(safeguard)
        ? t`${toolName(safeguard)} (${term(safeguard.status ?? '')})`
        : toolName(safeguard),
    )
    const message = t`the documents name ${joined(distinct(names), ', ')}, and no transfer is declared that needs them`
    yield at(service, 'safeguards', message)
  },
})

const together = (service: Service, member: Wording) => ({
  cause: {
    on: service,
    field: 'transfers',
    message: (names: Wording) => t`a tool is named where no data is transferred: ${names}`,
  },
  member,
})

/** The sub-processor that a transfer names and that has no access to the data. */
function unreachable(service: Service, { recipient }: Transfer) {
  const { keyOf, subprocessor } = recipientsOf(service)
  const one = subprocessor(keyOf(recipient))
  return one?.access === false ? one : undefined
}
