import { rule, statementsOf, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { gapsIn, missingIn } from './_gaps.ts'

export default rule({
  id: 'instructions-undocumented',
  chapter: 'obligations',
  title: 'No processing on documented instructions only',
  severity: 'error',
  basis: [gdpr(28, 3, 'a')],
  remedy: 'agree that the provider processes the data only on our documented instructions',
  request: 'instructions',
  answeredAt: ['obligations/instructions/documented'],
  requirements: ['R12'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    yield* gapsIn(
      service,
      statementsOf(service.obligations, 'instructions', 'documented'),
      missingIn(service, 'instructions', 'documented'),
      {
        noun: t`processing on documented instructions only`,
        limits: 'instructions',
        absent: t`nothing says that the provider processes the data only on documented instructions`,
      },
    )
  },
})
