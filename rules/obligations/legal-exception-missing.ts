import {
  atSaid,
  type Problem,
  prevailing,
  rule,
  type Service,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { hasAgreement } from './_agreement.ts'
import { exceptionOf } from './_exception.ts'
import { gapsIn, missingIn } from './_gaps.ts'
import { promises } from './_sources.ts'

const tell = t`agree that we are told beforehand of the law that requires it, unless that law forbids it`

export default rule({
  id: 'legal-exception-missing',
  chapter: 'obligations',
  title: 'No rule for processing that the law requires',
  severity: 'error',
  basis: [gdpr(28, 3, 'a')],
  remedy:
    'agree that only Union or Member State law may depart from our instructions, and that we are told beforehand',
  request: 'instructions',
  answeredAt: [
    'obligations/instructions/legalException',
    'obligations/instructions/exceptionNotice',
  ],
  requirements: ['R13', 'R14'],
  options: {
    accepted: {
      type: 'strings',
      default: [],
      description: "Reservations on the notice that you accept beside the law's own, in lower case",
    },
  },
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service, _, { accepted }) {
    const exception = exceptionOf(service)
    const told = prevailing(
      service,
      statementsOf(service.obligations, 'instructions', 'exceptionNotice'),
    )
    const toldOf = told !== undefined && promises(told)
    if (!exception && hasAgreement(service))
      yield* missingIn(service, 'instructions', 'legalException')(absent(toldOf))
    else if (!exception || exception.stand === 'stated') yield* noticeGaps(service, accepted)
    else if (exception.stand === 'unknown')
      yield atSaid(exception, t`which law may depart from the instructions is unknown`)
    else if (!toldOf)
      yield atSaid(
        exception,
        t`the documents admit no law that departs from the instructions, and so no notice of it`,
      )
  },
})

const absent = (toldOf: boolean) =>
  toldOf
    ? t`notice of a legal requirement is promised, and nothing says that only Union or Member State law may depart from the instructions`
    : t`nothing says that only Union or Member State law may depart from the instructions, nor that the customer is told beforehand`

function noticeGaps(service: Service, accepted: readonly string[]): Iterable<Problem> {
  return gapsIn(
    service,
    statementsOf(service.obligations, 'instructions', 'exceptionNotice'),
    missingIn(service, 'instructions', 'exceptionNotice'),
    {
      noun: t`notice of the law that requires processing without instruction`,
      absent: t`the law may depart from the instructions, and nothing says that the customer is told beforehand`,
      remedy: tell,
      limits: 'legalNotice',
      accepted,
    },
  )
}
