import {
  at,
  listed,
  type Problem,
  rule,
  type Safeguard,
  type Service,
  statementsOf,
  type Transfer,
  t,
  type Wording,
  type Workspace,
} from '../../src/model/rule.ts'
import { isOpen, type Law, lawOf } from '../law/law-of.ts'
import { assessmentBasis, transferTool } from '../law/transfer-tools.ts'
import { flowsOf } from './_flows.ts'
import { isSettled } from './_recognition.ts'
import { type Route, routeName, unsettledRoutes } from './_routes.ts'
import { carries, stands } from './_soundness.ts'
import { isLapsed, isRecognition, reservationOn, shownTo, type Tool, toolName } from './_tool.ts'
import { unfitness } from './_unfitness.ts'

export default rule({
  id: 'transfer-assessment-missing',
  chapter: 'transfers',
  title: 'Transfer tool without a transfer impact assessment',
  severity: 'warning',
  basis: assessmentBasis,
  remedy: 'ask the vendor for its assessment of this destination, or make one and record it',
  request: 'transfer-assessment',
  answeredAt: ['transfers/*/assessment', 'safeguards/*/assessment'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      // Where no tool stands, that is the graver finding: there is nothing to assess.
      const tool = route.own.find(
        (one) => transferTool(one.safeguard.type)?.needsAssessment && isMeant(one, law),
      )
      if (!tool || isAssessed(route, service, workspace)) continue
      const [statement] = statementsOf(route.transfer, 'assessment')
      const state =
        statement?.stand === 'refused'
          ? t`the documents say that there is no transfer impact assessment`
          : statement?.stand === 'unknown'
            ? t`whether there is a transfer impact assessment is unknown`
            : t`no transfer impact assessment is declared`
      // While a framework carries the transfer, the tool beside it is the reserve; so is a fallback.
      // One of which nobody says that the recipient is on its list carries nothing yet.
      const reserve =
        tool.safeguard.fallback === true ||
        route.all.some((one) => isRecognition(one.safeguard) && carries(one, law))
      const messageFor = (names: Wording) =>
        reserve
          ? t`should the tool before it fall, data would go to ${names} under ${toolName(tool.safeguard)}, and ${state}`
          : t`data goes to ${names} under ${toolName(tool.safeguard)}, and ${state}`
      yield at(route.transfer, 'assessment', messageFor(shownTo(route.to)), {
        ...(reserve && { severity: 'info' }),
        cause: {
          on: service,
          field: 'transfers',
          key: [tool.safeguard.type, statement?.stand, reserve && 'reserve']
            .filter(Boolean)
            .join('+'),
          message: messageFor,
        },
        member: routeName(route),
      })
    }
    yield* forWhatever(service, workspace)
  },
})

/** A tool with a reservation is weighed all the same for a country that is named: whether it holds there is what the assessment says. */
const isMeant = (tool: Tool, law: Law): boolean =>
  stands(tool, law) ||
  (!isOpen(tool.transfer.to) &&
    reservationOn(tool.safeguard) !== undefined &&
    stands({ ...tool, safeguard: withoutReservation(tool.safeguard) }, law))

function withoutReservation({ qualified, ...safeguard }: Safeguard): Safeguard {
  return safeguard
}

/** A tool for transfers that nobody describes, where the declared places make some. */
function* forWhatever(service: Service, workspace: Workspace): Generator<Problem> {
  const { safeguards = [], organisation } = { ...service, ...workspace }
  const law = lawOf(workspace)
  if (listed(service.transfers).length > 0 || safeguards.some(isAssessedItself)) return
  const tool = safeguards.find(
    (one) =>
      transferTool(one.type)?.needsAssessment &&
      !isLapsed(one) &&
      unfitness(one, law)?.soft !== false,
  )
  const goes = flowsOf(service, law).some(
    ({ to, tools }) => !isOpen(to) && !isSettled(to, tools, law),
  )
  const ours = (organisation?.assessments ?? []).some(
    ({ type, service: assessed }) => type === 'transfer' && assessed === service.id,
  )
  if (!tool || !goes || ours) return
  yield at(
    tool,
    'type',
    t`the documents name ${toolName(tool)} for whatever is transferred, and no transfer impact assessment is declared`,
  )
}

const isAssessedItself = (one: Safeguard) =>
  statementsOf(one, 'assessment').some(({ stand }) => stand === 'stated')

function isAssessed(
  { transfer, to, own }: Route,
  service: Service,
  { organisation }: Workspace,
): boolean {
  const made = (of: Transfer | Safeguard) =>
    statementsOf(of, 'assessment').some(({ stand }) => stand === 'stated')
  if (made(transfer) || own.some(({ safeguard }) => made(safeguard))) return true
  // What the documents say once of a tool, they say of every transfer on it.
  const types = own.map(({ safeguard }) => safeguard.type)
  if ((service.safeguards ?? []).some((one) => types.includes(one.type) && made(one))) return true
  return (organisation?.assessments ?? []).some(
    ({ type, service: assessed, country = to }) =>
      type === 'transfer' && assessed === service.id && country === to,
  )
}
