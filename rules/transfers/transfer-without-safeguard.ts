import {
  at,
  atSaid,
  type DueDay,
  type Problem,
  rule,
  type Service,
  t,
  type Wording,
  type Workspace,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { endless } from '../law/dated.ts'
import { isOpen, type Law, lawOf } from '../law/law-of.ts'
import { decisionDue } from './_decision-due.ts'
import { awaitsConsent, type Flow, flowName, flowsOf, mentionText, onlyPasses } from './_flows.ts'
import { recognisedUntil } from './_recognition.ts'
import { unfitness } from './_unfitness.ts'

export default rule({
  id: 'transfer-without-safeguard',
  chapter: 'transfers',
  title: 'Transfer to a third country without a safeguard',
  severity: 'error',
  basis: [gdpr(44), gdpr(46, 1)],
  remedy:
    'agree a tool of Chapter V for this recipient and declare it under transfers, or keep the data in the EEA',
  request: 'transfer-safeguard',
  answeredAt: ['transfers/*/safeguard', 'transfers/-'],
  since: '0.1.0',
  due: decisionsDue,
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const flow of uncarried(service, law))
      if (recognisedUntil(flow.to, law) === undefined) yield gap(flow, service, workspace)
  },
})

/** Nothing but recognition of the country carries these, if that does. */
function* uncarried(service: Service, law: Law): Generator<Flow> {
  for (const flow of flowsOf(service, law)) {
    // An open place is no transfer yet; a transfer to an open place is one.
    if (isOpen(flow.to) && flow.mentions[0].transfer === undefined) continue
    if (flow.tools.some(({ safeguard }) => unfitness(safeguard, law) === undefined)) continue
    // A tool that stops short of it is another rule's finding.
    if (flow.stopping.length === 0) yield flow
  }
}

function* decisionsDue(service: Service, workspace: Workspace): Generator<DueDay> {
  const law = lawOf(workspace)
  for (const { to, mentions } of uncarried(service, law)) {
    const day = recognisedUntil(to, law)
    const [{ on, field }] = mentions
    if (day !== undefined && day !== endless) yield { ...decisionDue(to, day), on, field }
  }
}

function gap(flow: Flow, service: Service, workspace: Workspace): Problem {
  const [first, ...others] = flow.mentions
  const [tool] = flow.tools
  const unfit = tool && unfitness(tool.safeguard, lawOf(workspace))
  // What is no tool at all is one question for all who are given it.
  const isNoTool = unfit !== undefined && unfit.field === 'type' && !unfit.soft
  const waits = awaitsConsent(flow)
  const lacks = unfit?.message ?? silence(service, first.transfer?.safeguard)
  // What nobody has found out is not missing.
  const isUndecided =
    !tool &&
    (first.transfer ? first.transfer.safeguard === 'unknown' : service.transfers === 'unknown')
  const isMild =
    onlyPasses(flow) || unfit?.soft || isUndecided || isNamedForAll(flow, service, workspace)
  const more = {
    ...(isMild && { severity: 'warning' as const }),
    ...(waits && {
      // A tool that is promised and weak is part of what we are asked to consent to.
      severity: tool ? ('warning' as const) : ('info' as const),
      remedy: t`agree a tool of Chapter V for this recipient before you consent to the transfer`,
    }),
    related: others.map((other) => ({
      on: other.on,
      field: other.field,
      message: mentionText(other),
    })),
    // One tool that is unfit, or documents that name none, is one question for all who rest on it.
    cause: {
      ...(tool && !isNoTool
        ? { on: tool.safeguard, field: unfit?.field ?? 'type' }
        : { on: service, field: firstOf(service) }),
      key: [lacks, waits ? 'awaits consent' : isMild && 'mild'].filter(Boolean).join(': '),
      message: (names: Wording) =>
        t`data goes to ${names}${waits ? t` once we consent` : ''}, and ${lacks}`,
    },
    member: flowName(first),
  }
  const message = t`${mentionText(first)}${waits ? t` once we consent` : ''}, and ${lacks}`
  // One tool can be declared for several recipients: each keeps its own finding.
  const key = [flow.to, flow.recipient].join('+')
  if (tool) return at(tool.safeguard, unfit?.field ?? 'type', message, { ...more, key })
  if (first.transfer) return at(first.transfer, 'safeguard', message, more)
  return atSaid(first, message, more)
}

/** A clause for whatever is transferred holds for the provider too, though nobody has filled it in. */
function isNamedForAll({ mentions: [first], tools }: Flow, service: Service, workspace: Workspace) {
  const { safeguards = [], transfers } = service
  const law = lawOf(workspace)
  return (
    tools.length === 0 &&
    transfers === undefined &&
    first.use === 'provider' &&
    safeguards.some((one) => one.type === 'scc' && unfitness(one, law)?.soft !== false)
  )
}

/** The part of the declaration that says where data go, where no tool stands in it. */
const firstOf = ({ transfers, subprocessors }: Service) =>
  transfers === undefined && subprocessors !== undefined ? 'subprocessors' : 'transfers'

/** How the documents are silent about a safeguard. */
function silence({ transfers, safeguards }: Service, safeguard: unknown): Wording {
  if (safeguard === false) return t`the documents offer no safeguard`
  if (safeguard === 'unknown') return t`the safeguard is unknown`
  if (transfers === false) return t`the documents say that there are no transfers`
  if (safeguards !== undefined) return t`the tools that the documents name belong to no transfer`
  if (transfers === 'unknown') return t`its safeguard is unknown`
  return t`no safeguard is declared`
}
