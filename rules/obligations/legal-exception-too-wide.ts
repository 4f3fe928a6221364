import { atSaid, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { exceptionOf } from './_exception.ts'

export default rule({
  id: 'legal-exception-too-wide',
  chapter: 'obligations',
  title: 'Exception for any law',
  severity: 'warning',
  basis: [gdpr(28, 3, 'a')],
  remedy: 'limit the exception to Union or Member State law to which the provider is subject',
  request: 'instructions',
  answeredAt: ['obligations/instructions/legalException'],
  requirements: ['R13'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const exception = exceptionOf(service)
    if (exception?.word === 'any-law')
      yield atSaid(
        exception,
        t`any law may depart from the instructions, and not only Union or Member State law`,
      )
  },
})
