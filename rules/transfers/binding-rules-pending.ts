import { at, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { lawOf } from '../law/law-of.ts'
import { carriedBeside, unsettledRoutes } from './_routes.ts'
import { isLapsed, shownTo } from './_tool.ts'

export default rule({
  id: 'binding-rules-pending',
  chapter: 'transfers',
  title: 'Transfer on binding corporate rules that are not approved',
  severity: 'error',
  basis: [gdpr(46, 2, 'b'), gdpr(47, 1)],
  remedy:
    'put standard clauses of Decision (EU) 2021/914 under the transfer until the approval is there',
  request: 'binding-corporate-rules',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      for (const tool of route.own) {
        const { type, status, authority } = tool.safeguard
        if (type !== 'bcr' || !isLapsed(tool.safeguard)) continue
        if (carriedBeside(route, tool, law)) continue
        const state = status === 'pending' ? t`only applied for` : status
        const message = t`the binding corporate rules for ${shownTo(route.to)} are ${state}${authority === undefined ? '' : t` (${authority})`}, and nothing else carries the transfer`
        yield at(tool.safeguard, 'status', message)
      }
    }
  },
})
