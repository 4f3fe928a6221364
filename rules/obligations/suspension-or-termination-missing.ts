import { linked, rule, statementsOf, t } from '../../src/model/rule.ts'
import { clause } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { hasAgreement } from './_agreement.ts'
import { gapsIn, missingIn } from './_gaps.ts'

const rights = [
  { field: 'suspension', right: t`right to suspend the processing` },
  { field: 'termination', right: t`right to terminate for a breach of these terms` },
] as const

export default rule({
  id: 'suspension-or-termination-missing',
  chapter: 'obligations',
  title: 'No right to suspend or to terminate',
  severity: 'info',
  basis: [clause('2021/915', 10)],
  remedy: 'ask for a right to suspend the processing and to terminate where these terms are broken',
  request: 'suspension-and-termination',
  answeredAt: ['obligations/suspension', 'obligations/termination'],
  requirements: ['R37', 'R38'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    if (!hasAgreement(service)) return
    if (rights.every(({ field }) => statementsOf(service.obligations, field).length === 0)) {
      const both = linked(rights.map(({ right }) => t`no ${right}`))
      return yield* missingIn(service, 'termination')(t`${both} is declared`)
    }
    // Who may leave over a breach can also wait with it.
    const mayEnd = statementsOf(service.obligations, 'termination').some(
      ({ stand }) => stand === 'stated',
    )
    const isSilent = statementsOf(service.obligations, 'suspension').length === 0
    for (const { field, right } of mayEnd && isSilent ? [] : rights)
      yield* gapsIn(service, statementsOf(service.obligations, field), missingIn(service, field), {
        noun: t`a ${right}`,
        absent: t`no ${right} is declared`,
        softened: 'info',
      })
  },
})
