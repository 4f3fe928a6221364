import { at, type DueDay, plusMonths, rule, type Service, t } from '../../src/model/rule.ts'
import { edpb, gdpr, practice } from '../law/cite.ts'
import { governanceThresholds } from '../law/governance.ts'
import { ourSide } from '../law/scopes.ts'
import { assessmentsDue } from './_assessments.ts'

export default rule({
  id: 'review-overdue',
  chapter: 'documents',
  title: 'Declaration not compared with its documents for too long',
  severity: 'warning',
  basis: [gdpr(24, 1), gdpr(28, 1), edpb('07/2020'), practice('document-age')],
  remedy: 'compare the declaration with the current documents, and write the day under reviewed',
  request: 'ours',
  options: {
    months: {
      type: 'integer',
      default: governanceThresholds.reviewMonthsAtMost,
      minimum: 1,
      maximum: 600,
      description:
        'The months after which a declaration must be compared with its documents again.',
    },
  },
  appliesTo: ourSide,
  since: '0.1.0',
  *due(service, workspace, { months }) {
    yield* reviewDue(service, months)
    yield* assessmentsDue(service, workspace, months)
  },
  *check(service, { asOf }, { months }) {
    if (service.reviewed === undefined)
      yield at(service, 'reviewed', t`nothing says when this was last compared with the documents`)
    for (const { day, since } of reviewDue(service, months))
      if (day < asOf)
        yield at(
          service,
          'reviewed',
          t`this was last compared with the documents on ${since}, more than ${months} months ago`,
          {
            remedy: t`compare the declaration with the current documents at least every ${months} months, and write the day under reviewed`,
          },
        )
  },
})

function* reviewDue(service: Service, months: number): Generator<DueDay> {
  const { reviewed: since, name } = service
  if (since === undefined) return
  const day = plusMonths(since, months)
  yield { kind: 'review', on: service, field: 'reviewed', day, name, since, months, who: 'us' }
}
