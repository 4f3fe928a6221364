import {
  at,
  type DueDay,
  type Problem,
  rule,
  type Safeguard,
  type Service,
  t,
  type Wording,
  type Workspace,
} from '../../src/model/rule.ts'
import { type Adequacy, isThirdCountry } from '../law/adequacy.ts'
import { cjeu, gdpr } from '../law/cite.ts'
import { endless, heldUntil } from '../law/dated.ts'
import { isOpen, type Law, lawOf } from '../law/law-of.ts'
import { transferTool } from '../law/transfer-tools.ts'
import { decisionDue } from './_decision-due.ts'
import { fallenBehind, recognisedUntil, rowsBehind } from './_recognition.ts'
import { carriedBeside, routesOf, unsettledRoutes } from './_routes.ts'
import { isRecognition, type Tool, toolName } from './_tool.ts'

export default rule({
  id: 'adequacy-not-in-force',
  chapter: 'transfers',
  title: 'Reliance on an adequacy decision that is not in force',
  severity: 'error',
  basis: [gdpr(45, 1), cjeu('C-311/18')],
  remedy:
    'put a tool in its place that holds on that day, such as the clauses of Decision (EU) 2021/914',
  request: 'law-no-longer-in-force',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  due: decisionsDue,
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      for (const tool of route.own) {
        if (!isRecognition(tool.safeguard)) continue
        if (!isOpen(route.to) && !isThirdCountry(route.to, law.regime, law.asOf)) continue
        // Adequacy of countries that nobody names: another rule asks for their names.
        if (tool.safeguard.type === 'adequacy' && isOpen(route.to)) continue
        const rows = rowsBehind(tool, law)
        if (heldUntil(rows, law) !== undefined) continue
        const carried = carriedBeside(route, tool, law)
        const fallen = fallenBehind(tool, law)
        if (!fallen) yield reliance(tool, rows, law, carried)
        // What stands only by assumption matters where nothing stands beside it.
        else if (!carried) yield assumption(tool, fallen)
      }
    }
  },
})

/** What is settled by another decision when the tool's own has ended goes on all the same. */
function* decisionsDue(service: Service, workspace: Workspace): Generator<DueDay> {
  const law = lawOf(workspace)
  for (const { to, own, transfer } of routesOf(service, law)) {
    if (isOpen(to) || !isThirdCountry(to, law.regime, law.asOf)) continue
    for (const tool of own) {
      if (!isRecognition(tool.safeguard)) continue
      const ends = heldUntil(rowsBehind(tool, law), law)
      const day = ends && [ends, recognisedUntil(to, law) ?? ''].toSorted().at(-1)
      if (day === undefined || day === endless) continue
      yield { ...decisionDue(to, day), on: transfer, field: 'to' }
    }
  }
}

function reliance(tool: Tool, rows: readonly Adequacy[], law: Law, carried: boolean): Problem {
  const { safeguard, transfer } = tool
  const severity = carried ? ('warning' as const) : ('error' as const)
  const past = rows.filter(({ until }) => until !== null && until < law.asOf)
  const row = past.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? rows[0]
  if (row === undefined)
    return at(safeguard, 'type', t`data goes to ${transfer.to}, and ${elsewhere(safeguard)}`, {
      severity,
    })
  const named = nameOf(tool, row)
  const message = row.ended
    ? t`${named} ended on ${row.ended.on} (${row.ended.by})`
    : law.asOf < row.from
      ? t`${named} holds only from ${row.from}`
      : t`${named} held only until ${row.until}`
  return at(safeguard, 'type', message, { severity, law: row })
}

function assumption(tool: Tool, row: Adequacy): Problem {
  const message = t`${nameOf(tool, row)} is assumed to be invalid, and no other tool is declared that holds`
  return at(tool.safeguard, 'type', message, { law: row })
}

function nameOf({ safeguard, transfer }: Tool, row: Adequacy): Wording {
  return transferTool(safeguard.type)?.adequacy
    ? t`the ${toolName(safeguard)}`
    : t`the decision for ${transfer.to}, ${row.decision},`
}

function elsewhere(safeguard: Safeguard): Wording {
  return safeguard.type === 'adequacy'
    ? t`no adequacy decision names it`
    : t`the ${toolName(safeguard)} recognises nobody outside US`
}
