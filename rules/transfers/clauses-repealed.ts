import { at, rule, t } from '../../src/model/rule.ts'
import { eu, gdpr } from '../law/cite.ts'
import { clauseSet, clauseSetStatus, oldSetsUnderUkLaw } from '../law/clauses.ts'
import { lawOf } from '../law/law-of.ts'
import { carriedBeside, routeName, unsettledRoutes } from './_routes.ts'

export default rule({
  id: 'clauses-repealed',
  chapter: 'transfers',
  title: 'Transfer on standard clauses that are repealed',
  severity: 'error',
  basis: [gdpr(46, 2, 'c'), eu('2021/914', 4)],
  remedy:
    'replace them by the clauses of Decision (EU) 2021/914, with module, annexes and assessment',
  request: 'law-no-longer-in-force',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      for (const tool of route.own) {
        const { decision = '', dated } = tool.safeguard
        const set = clauseSet(decision)
        const status = clauseSetStatus(decision, tool.concluded, law, law.regime)
        if (!set || (status !== 'ended' && status !== 'not-for-new-contracts')) continue
        const fact = law.regime === 'UK' ? oldSetsUnderUkLaw : set
        const written = dated ?? tool.document?.date
        const message =
          status === 'ended'
            ? t`the standard clauses ${set.decision} count for nothing since ${fact.ended?.on}, even in older contracts`
            : t`the standard clauses ${set.decision} could be concluded until ${fact.newUntil}, and these are ${written === undefined ? t`undated` : t`of ${written}`}`
        yield at(tool.safeguard, 'decision', message, {
          law: fact,
          cause: {
            on: service,
            field: 'transfers',
            key: `${set.decision} ${status}`,
            message: (names) => t`${message} (for ${names})`,
          },
          member: routeName(route),
          ...(carriedBeside(route, tool, law) && { severity: 'warning' as const }),
        })
      }
    }
  },
})
