import {
  at,
  enumerated,
  lastDay,
  type Problem,
  processes,
  rule,
  type Safeguard,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { eu, gdpr } from '../law/cite.ts'
import { clauseSet, clauseSetStatus, currentSetOnly } from '../law/clauses.ts'
import { type Law, lawOf } from '../law/law-of.ts'
import {
  carriedBeside,
  documentOf,
  type Route,
  routeName,
  toolboxOf,
  unsettledRoutes,
} from './_routes.ts'
import { isIdentified, shownTo, type Tool } from './_tool.ts'
import { unfitness } from './_unfitness.ts'

export default rule({
  id: 'clauses-unidentified',
  chapter: 'transfers',
  title: 'Clauses named without what identifies them',
  severity: 'error',
  basis: [gdpr(46, 2, 'c'), gdpr(46, 3, 'a'), eu('2021/914')],
  remedy: 'have the vendor name the decision and the modules, and show the filled annexes',
  request: 'standard-clauses',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      for (const tool of route.own) {
        // Softened, and nobody can tell which they are: the graver of the two is said, with the other under it.
        const unfit = unfitness(tool.safeguard, law)
        if (unfit && !(unfit.field === 'qualified' && !isIdentified(tool.safeguard))) continue
        if (tool.safeguard.type === 'scc') yield* standardClauses(tool, route, service, law)
        if (tool.safeguard.type === 'ad-hoc-clauses') yield* adHocClauses(tool)
      }
    }
    yield* forWhatever(service)
  },
})

/** Clauses for transfers that nobody describes: whichever comes first will rest on them. */
function* forWhatever(service: Service): Iterable<Problem> {
  const { safeguards = [], transfers } = service
  if (transfers !== undefined || !processes(service) || safeguards.some(isChoice)) return
  const bare = safeguards.find((one) => one.type === 'scc' && missingIn(one).length > 0)
  const told = safeguards.some((one) => one.type === 'scc' && missingIn(one).length === 0)
  if (!bare || told) return
  const message = t`standard clauses are named for transfers that nobody describes, without ${enumerated(missingIn(bare), 'or')}`
  yield at(bare, 'type', message, {
    severity: 'warning',
    implies: [{ rule: 'safeguard-without-transfer', on: service, field: 'safeguards' }],
  })
}

/** A list of all that the law knows is not yet a tool that somebody has chosen. */
const isChoice = ({ type, authority, reference }: Safeguard) =>
  ['bcr', 'code-of-conduct', 'certification', 'derogation', 'other', 'unknown'].includes(type) &&
  authority === undefined &&
  reference === undefined

/** What does not tell which clauses they are; of a set that has no modules, nothing. */
function missingIn({ decision, modules }: Safeguard): readonly Wording[] {
  const set = clauseSet(decision ?? '')
  if (set && set.decision !== '2021/914') return []
  // Only the current set has modules, so a module tells the decision.
  const isCurrent = set !== undefined || modules !== undefined
  return [
    ...(isCurrent ? [] : [decision === undefined ? t`decision` : t`known decision`]),
    ...(modules === undefined ? [t`module`] : []),
  ]
}

function* standardClauses(tool: Tool, route: Route, service: Service, law: Law): Iterable<Problem> {
  const { safeguard, document } = tool
  const { decision, modules, dated } = safeguard
  const set = clauseSet(decision ?? '')
  if (set && set.decision !== '2021/914') return
  const isCurrent = set !== undefined || modules !== undefined
  const written = dated ?? document?.date
  const day = lastDay(dated) ?? (isCurrent ? undefined : lastDay(document?.date))
  const current = clauseSet('2021/914')
  if (isCurrent && current && day !== undefined && day < current.from) {
    const message = t`the standard clauses of ${dated} are older than the set that they are said to be, of ${current.from}`
    yield at(safeguard, 'dated', message, { severity: 'error', law: current })
    return
  }
  const missing = missingIn(safeguard)
  if (missing.length === 0 || isNamedElsewhere(tool, service)) return
  const old = clauseSet('2010/87')
  const ended = old?.ended?.on
  const mayBeOld =
    !isCurrent && ended !== undefined && ended <= law.asOf && day !== undefined && day < ended
  const isOld =
    mayBeOld && day < currentSetOnly && clauseSetStatus('2010/87', day, law, law.regime) === 'ended'
  const messageFor = (names: Wording) => {
    const without = t`standard clauses for ${names} are named without ${enumerated(missing, 'or')}`
    if (isOld) return t`${without}, and those of ${written} are repealed`
    if (!mayBeOld) return without
    return t`${without}, and if those of ${written} are the old ones, they count for nothing since ${ended}`
  }
  // Where something else carries the transfer they are a reserve; a decision without its module says more than nothing, and not what either party has promised.
  // While the old sets counted, not to say which was no more than vague.
  const mild =
    isCurrent || (ended ?? '') > law.asOf || safeguard.fallback || carriedBeside(route, tool, law)
  const severity = mild && !isOld ? 'warning' : 'error'
  yield at(safeguard, 'type', messageFor(shownTo(route.to)), {
    severity,
    cause: {
      on: service,
      field: 'transfers',
      key: [severity, ...missing, isOld && written].filter(Boolean).join('+'),
      message: messageFor,
    },
    member: routeName(route),
    ...(mayBeOld && !isOld && old && { law: old }),
    implies: [{ rule: 'transfer-without-safeguard', on: safeguard, field: 'qualified' }],
  })
}

/** Whether the same document says of other clauses of its own which they are. */
function isNamedElsewhere({ document, safeguard }: Tool, service: Service): boolean {
  if (document === undefined) return false
  const others = [
    ...toolboxOf(service)
      .all.filter((one) => one.document === document)
      .map((tool) => tool.safeguard),
    ...(service.safeguards ?? []).filter(
      (one) => documentOf(service, one.source ?? service.source) === document,
    ),
  ]
  return others.some(
    ({ type, decision, modules }) =>
      type === 'scc' &&
      modules !== undefined &&
      (safeguard.decision === undefined ||
        decision === undefined ||
        decision === safeguard.decision),
  )
}

function* adHocClauses({ safeguard, transfer }: Tool): Iterable<Problem> {
  if (safeguard.authority !== undefined || safeguard.reference !== undefined) return
  const message = t`ad hoc clauses for ${shownTo(transfer.to)} are named without the authorisation of an authority`
  yield at(safeguard, 'reference', message, {
    severity: 'warning',
    remedy: t`have the vendor name the authority that authorised them, with the reference`,
  })
}
