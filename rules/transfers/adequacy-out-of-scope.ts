import {
  at,
  atSaid,
  type Problem,
  rule,
  type Service,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { stillHolds } from '../law/dated.ts'
import { isOpen, lawOf } from '../law/law-of.ts'
import { flowsOf } from './_flows.ts'
import { type Recognition, recognition, rowsBehind, statutoryRows } from './_recognition.ts'
import { type Route, routeName, routesOf } from './_routes.ts'
import { stands } from './_soundness.ts'
import { isLapsed, isRecognition, type Tool } from './_tool.ts'

export default rule({
  id: 'adequacy-out-of-scope',
  chapter: 'transfers',
  title: 'Adequacy decision whose condition is not shown to be met',
  severity: 'warning',
  basis: [gdpr(45, 1), gdpr(45, 3)],
  remedy:
    'check the condition for this recipient and declare it under conditions, or add a tool that does not need it',
  request: 'scope-of-adequacy',
  answeredAt: ['transfers/*/safeguard/conditions', 'transfers/-'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    const others = (tools: readonly Tool[]) =>
      tools.some((tool) => !isRecognition(tool.safeguard) && stands(tool, law))
    for (const route of routesOf(service, law)) {
      const { to, own, all } = route
      const [tool, ...more] = own.filter(({ safeguard }) => isRecognition(safeguard))
      if (!tool || (isOpen(to) && tool.safeguard.type === 'adequacy')) continue
      const rows = [tool, ...more].flatMap((one) => rowsBehind(one, law))
      const found = recognition(
        rows.filter((row) => stillHolds(row, law)),
        all,
      )
      if (found) yield* shortfall(found, tool, others(all), service, route)
    }
    // A country that is adequate on a condition counts without an entry, and so does its condition.
    for (const { to, tools, mentions } of flowsOf(service, law)) {
      const found = recognition(statutoryRows(to, law), [])
      if (!found?.condition || found.state === 'met' || others(tools)) continue
      if (tools.some(({ safeguard }) => isRecognition(safeguard))) continue
      yield atSaid(mentions[0], needs(found, t`nothing says so`), { law: found.row })
    }
  },
})

function* shortfall(
  found: Recognition,
  tool: Tool,
  carried: boolean,
  service: Service,
  route: Route,
): Iterable<Problem> {
  const { state, condition, row, tool: teller } = found
  if (state === 'met' || !condition || (state === 'open' && carried)) return
  const severity = state === 'denied' && !carried ? ('error' as const) : ('warning' as const)
  const more = { severity, law: row }
  const said = teller?.safeguard.conditions?.[condition.id]
  if (teller && isLapsed(teller.safeguard))
    yield at(teller.safeguard, 'status', needs(found, t`that is ${teller.safeguard.status}`), more)
  else if (teller?.safeguard.conditions && said !== undefined)
    yield atSaid(
      { on: teller.safeguard.conditions, field: condition.id },
      needs(found, said === false ? t`this is denied` : t`this is unknown`),
      more,
    )
  else
    yield at(tool.safeguard, 'conditions', needs(found, t`nothing says so`), {
      ...more,
      cause: {
        on: service,
        field: 'transfers',
        key: `${row.id} ${condition.id}`,
        message: (_, count) => needs(found, t`nothing says so of ${count} recipients`),
      },
      member: routeName(route),
    })
}

function needs({ row, condition }: Recognition, but: Wording): Wording {
  return t`the decision for ${row.country}, ${row.decision}, counts only if ${worded(condition?.title ?? '')}, and ${but}`
}
