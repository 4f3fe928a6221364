import {
  at,
  listed,
  quoted,
  rule,
  type Safeguard,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { lawOf } from '../law/law-of.ts'
import { routeName, unsettledRoutes } from './_routes.ts'
import { openEndOf, toolName } from './_tool.ts'

export default rule({
  id: 'transfer-tool-open',
  chapter: 'transfers',
  title: 'Transfer tool that something else may replace',
  severity: 'warning',
  basis: [gdpr(46, 1), gdpr(28, 3, 'a')],
  remedy:
    'agree which tool carries the transfer, and that another one takes its place only with our consent',
  request: 'transfer-safeguard',
  answeredAt: ['transfers/*/safeguard'],
  asController: {
    basis: [gdpr(46, 1), gdpr(13, 1, 'f')],
    remedy: 'have the notice name the tool that carries the transfer, and not what may replace it',
  },
  since: '0.1.0',
  *check(service, workspace) {
    for (const route of unsettledRoutes(service, lawOf(workspace)))
      for (const { safeguard } of route.own) {
        const problem = openIn(safeguard)
        if (problem) yield { ...problem, ...together(service, routeName(route)) }
      }
    // A tool that belongs to no transfer is open just as well.
    for (const safeguard of listed(service.safeguards)) {
      const problem = openIn(safeguard)
      if (problem) yield problem
    }
  },
})

function openIn(safeguard: Safeguard) {
  const end = openEndOf(safeguard)
  if (end === undefined) return undefined
  const { alternative, qualified } = safeguard
  const name = toolName(safeguard)
  const what =
    end === 'provider-choice'
      ? t`what the provider chooses may take their place`
      : t`something called equivalent may take their place`
  return at(
    safeguard,
    alternative === undefined ? 'qualified' : 'alternative',
    qualified === undefined
      ? t`the tool that is named is ${name}, and ${what}`
      : t`the tool that is named is ${name}, and ${what}: ${quoted(qualified)}`,
  )
}

const together = (service: Service, member: Wording) => ({
  cause: {
    on: service,
    field: 'transfers' as const,
    message: (names: Wording) =>
      t`the tool that is named for ${names} may be replaced by something else`,
  },
  member,
})
