import { at, isProcessing, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { gapIn, operationsOf } from './_items.ts'
import { unreadPaperOf } from './_unread-paper.ts'

export default rule({
  id: 'operations-missing',
  chapter: 'data',
  title: 'Nature of the processing not declared',
  severity: 'error',
  basis: [gdpr(28, 3)],
  remedy:
    'have the operations of each activity listed: collection, storage, consultation and so on',
  request: 'description',
  answeredAt: ['activities/*/operations'],
  requirements: ['R4'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isProcessing)) {
      const { id, operations } = activity
      const gap = gapIn(operations, [...operationsOf(activity).values()])
      const paper = gap === 'undeclared' && unreadPaperOf(activity, service)
      if (paper)
        yield at(
          activity,
          'operations',
          t`nothing is declared on what ${id} does with the data, and ${quoted(paper)}, which describes it, is not read`,
          { severity: 'warning', remedy: t`read ${quoted(paper)}, and declare what it says` },
        )
      else if (gap === 'undeclared')
        yield at(activity, 'operations', t`nothing is declared on what ${id} does with the data`)
      if (gap === 'unknown')
        yield at(activity, 'operations', t`what ${id} does with the data is unknown`, {
          severity: 'warning',
        })
      if (gap === 'excluded')
        yield at(activity, 'operations', t`${id} names only operations that it excludes`)
    }
  },
})
