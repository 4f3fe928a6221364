import { atSaid, quoted, rule, t } from '../../src/model/rule.ts'
import { hangsOnAnotherContract } from '../law/agreement-practice.ts'
import { clause, gdpr } from '../law/cite.ts'
import { announcing } from './_scopes.ts'
import { caseSuffix, leads } from './_terms.ts'

export default rule({
  id: 'subprocessor-notice-without-period',
  chapter: 'subprocessors',
  title: 'Notice of new sub-processors without a period',
  severity: 'warning',
  basis: [gdpr(28, 2), clause('2021/915', '7.7'), clause('2021/914', 9, 'a')],
  remedy: 'agree how many days the notice comes before the change, 30 for comfort',
  request: 'notice-of-changes',
  answeredAt: ['subprocessing/notice/period'],
  requirements: ['R11'],
  // How long there is to object follows from the notice where nothing else says it.
  implies: ['objection-without-period'],
  appliesTo: announcing,
  since: '0.1.0',
  *check(service) {
    for (const { notice, period } of leads(service)) {
      if (period !== undefined || hangsOnAnotherContract(notice.detail.qualified ?? '')) continue
      yield atSaid(
        notice,
        t`a new sub-processor is announced, and nothing says how long before it starts${caseSuffix(notice)}`,
        {
          cause: {
            on: service.subprocessing ?? service,
            field: 'notice',
            message: (names) =>
              t`new sub-processors are announced, and nothing says how long before they start: ${names}`,
          },
          member: quoted(notice.detail.for ?? ''),
        },
      )
    }
  },
})
