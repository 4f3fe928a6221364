import { at, lastDay, type Problem, rule } from '../../src/model/rule.ts'
import { eu, gdpr } from '../law/cite.ts'
import { clauseSet, clauseSetStatus, currentSetOnly } from '../law/clauses.ts'
import { type Law, lawOf } from './_law.ts'
import { unsettledRoutes } from './_routes.ts'
import { shownTo, type Tool } from './_tool.ts'
import { unfitness } from './_unfitness.ts'

export default rule({
  id: 'clauses-unidentified',
  chapter: 'transfers',
  title: 'Clauses named without what identifies them',
  severity: 'warning',
  basis: [gdpr(46, 2, 'c'), gdpr(46, 3, 'a'), eu('2021/914')],
  remedy:
    'have the vendor name the decision, the modules and the date, and show the filled annexes',
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const { own } of unsettledRoutes(service, law)) {
      for (const tool of own) {
        if (unfitness(tool.safeguard, law)) continue
        if (tool.safeguard.type === 'scc') yield* standardClauses(tool, law)
        if (tool.safeguard.type === 'ad-hoc-clauses') yield* adHocClauses(tool)
      }
    }
  },
})

function* standardClauses({ safeguard, transfer, document }: Tool, law: Law): Iterable<Problem> {
  const { decision, modules, dated } = safeguard
  const set = clauseSet(decision ?? '')
  if (set && set.decision !== '2021/914') return
  // Only the current set has modules, so a module tells the decision.
  const isCurrent = set !== undefined || modules !== undefined
  const day = lastDay(dated) ?? (isCurrent ? undefined : lastDay(document?.date))
  const named = `standard clauses for ${shownTo(transfer.to)} are named`
  const current = clauseSet('2021/914')
  if (isCurrent && current && day !== undefined && day < current.from) {
    const message = `the standard clauses of ${dated} are older than the set that they are said to be, of ${current.from}`
    yield at(safeguard, 'dated', message, { severity: 'error', law: current })
    return
  }
  const missing = [
    ...(isCurrent ? [] : [decision === undefined ? 'decision' : 'known decision']),
    ...(modules === undefined ? ['module'] : []),
    ...(dated === undefined || dated === 'unknown' ? ['date'] : []),
  ]
  if (missing.length === 0) return
  const without = `${named} without ${and(missing)}`
  const isOld =
    !isCurrent &&
    day !== undefined &&
    day < currentSetOnly &&
    clauseSetStatus('2010/87', day, law, law.regime) === 'ended'
  if (isOld)
    yield at(
      safeguard,
      'type',
      `${without}, and those of ${dated ?? document?.date} are repealed`,
      {
        severity: 'error',
      },
    )
  else
    yield at(safeguard, 'type', without, {
      severity: missing.length === 1 && missing[0] === 'date' ? 'info' : 'warning',
    })
}

function* adHocClauses({ safeguard, transfer }: Tool): Iterable<Problem> {
  if (safeguard.authority !== undefined || safeguard.reference !== undefined) return
  const message = `ad hoc clauses for ${shownTo(transfer.to)} are named without the authorisation of an authority`
  yield at(safeguard, 'reference', message, {
    remedy: 'have the vendor name the authority that authorised them, with the reference',
  })
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
