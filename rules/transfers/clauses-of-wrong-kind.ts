import { at, rule, t } from '../../src/model/rule.ts'
import { eu, gdpr } from '../law/cite.ts'
import { clauseSet } from '../law/clauses.ts'
import { lawOf } from '../law/law-of.ts'
import { carriedBeside, unsettledRoutes } from './_routes.ts'
import { shownTo } from './_tool.ts'

export default rule({
  id: 'clauses-of-wrong-kind',
  chapter: 'transfers',
  title: 'Clauses that carry no transfer, used as a transfer tool',
  severity: 'error',
  basis: [gdpr(46, 2, 'c'), eu('2021/914'), eu('2021/915')],
  remedy:
    'conclude the clauses of Decision (EU) 2021/914 for the transfer; keep 2021/915 for Article 28 alone',
  request: 'standard-clauses',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      for (const tool of route.own) {
        const set = clauseSet(tool.safeguard.decision ?? '')
        if (set === undefined || set.transferTool) continue
        const message = t`the clauses ${set.decision} bind a processor inside the Union and carry no data to ${shownTo(route.to)}`
        yield at(tool.safeguard, 'decision', message, {
          law: set,
          ...(carriedBeside(route, tool, law) && { severity: 'warning' as const }),
        })
      }
    }
  },
})
