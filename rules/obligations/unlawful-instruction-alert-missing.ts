import {
  atSaid,
  casesOf,
  hoursAtMost,
  type Problem,
  rule,
  type Service,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'
import { agreementThresholds } from '../law/agreement-practice.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { forCase, gapsIn, missingIn } from './_gaps.ts'

const remedy =
  'agree that the provider alerts us immediately where an instruction infringes the law'

export default rule({
  id: 'unlawful-instruction-alert-missing',
  chapter: 'obligations',
  title: 'No alert on an unlawful instruction',
  severity: 'error',
  basis: [gdpr(28, 3)],
  remedy,
  request: 'unlawful-instructions',
  answeredAt: ['obligations/instructions/unlawfulAlert'],
  requirements: ['R24'],
  options: {
    hours: {
      type: 'integer',
      default: agreementThresholds.unlawfulAlertHoursAtMost,
      minimum: 1,
      maximum: 720,
      description: 'The most hours that an alert may take and still count as immediate',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _, { hours }) {
    const all = statementsOf(service.obligations, 'instructions', 'unlawfulAlert')
    yield* gapsIn(service, all, missingIn(service, 'instructions', 'unlawfulAlert'), {
      noun: 'an alert on unlawful instructions',
      absent: 'nothing says that the provider alerts the customer to an unlawful instruction',
    })
    yield* delays(service, all, hours)
  },
})

type Alert = { readonly for?: string; readonly within?: string }

function* delays(
  service: Service,
  all: readonly Statement<Alert>[],
  hours: number,
): Generator<Problem> {
  for (const one of casesOf(service, all, () => 0)) {
    if (one.stand !== 'stated') continue
    const within = one.detail.within ?? one.word ?? 'immediately'
    const length = hoursAtMost(within)
    if (within === 'immediately' || (length !== undefined && length <= hours)) continue
    const known = within !== 'unknown'
    yield atSaid(
      one,
      known
        ? `the alert on an unlawful instruction comes ${spoken(within)}, and the law says immediately${forCase(one)}`
        : `how fast the alert on an unlawful instruction comes is unknown${forCase(one)}`,
      { severity: length === undefined && within !== 'reasonable-period' ? 'info' : 'warning' },
    )
  }
}

const spoken = (within: string) =>
  ({
    promptly: 'promptly',
    'without-undue-delay': 'without undue delay',
    'reasonable-period': 'within a reasonable period',
  })[within] ?? `within ${within}`
