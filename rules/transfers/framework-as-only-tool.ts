import { at, rule, t } from '../../src/model/rule.ts'
import { eu, gdpr, practice } from '../law/cite.ts'
import { stillHolds } from '../law/dated.ts'
import { lawOf } from '../law/law-of.ts'
import { recognition, rowsBehind } from './_recognition.ts'
import { routesOf } from './_routes.ts'
import { stands } from './_soundness.ts'
import { isRecognition, shownTo } from './_tool.ts'

export default rule({
  id: 'framework-as-only-tool',
  chapter: 'transfers',
  title: 'A contested framework as the only tool of a transfer',
  severity: 'warning',
  basis: [gdpr(45, 1), eu('2023/1795'), practice('framework-fallback')],
  remedy:
    'agree standard clauses of Decision (EU) 2021/914 beside it, with a transfer impact assessment',
  request: 'framework-fallback',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const { to, own, all } of routesOf(service, law)) {
      const [tool] = own.filter(({ safeguard }) => isRecognition(safeguard))
      if (!tool || all.some((one) => !isRecognition(one.safeguard) && stands(one, law))) continue
      const rows = rowsBehind(tool, law).filter((row) => stillHolds(row, law))
      const found = recognition(rows, all)
      const { contested } = found?.row ?? {}
      // What is not shown to be covered at all is the graver finding, and another rule's.
      if (found?.state !== 'met' || !contested || law.asOf < contested.since) continue
      const message = t`the framework is the only tool for ${shownTo(to)}, and its validity has been contested since ${contested.since}`
      yield at(tool.safeguard, 'type', message, { law: found.row })
    }
  },
})
