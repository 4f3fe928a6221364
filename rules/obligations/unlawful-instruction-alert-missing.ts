import {
  atSaid,
  casesOf,
  hoursAtMost,
  type Problem,
  rule,
  type Service,
  type Statement,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { agreementThresholds } from '../law/agreement-practice.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { forCase, gapsIn, missingIn } from './_gaps.ts'

export default rule({
  id: 'unlawful-instruction-alert-missing',
  chapter: 'obligations',
  title: 'No alert on an unlawful instruction',
  severity: 'error',
  basis: [gdpr(28, 3)],
  remedy: 'agree that the provider alerts us immediately where an instruction infringes the law',
  request: 'unlawful-instructions',
  answeredAt: ['obligations/instructions/unlawfulAlert'],
  requirements: ['R24'],
  options: {
    hours: {
      type: 'integer',
      default: agreementThresholds.unlawfulAlertHoursAtMost,
      limit: 'alertHours',
      promisedAt: ['obligations/instructions/unlawfulAlert/within'],
      minimum: 1,
      maximum: 720,
      description: 'The most hours that an alert may take and still count as immediate',
    },
  },
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service, _, { hours }) {
    const all = statementsOf(service.obligations, 'instructions', 'unlawfulAlert')
    yield* gapsIn(service, all, missingIn(service, 'instructions', 'unlawfulAlert'), {
      noun: t`an alert on unlawful instructions`,
      limits: 'alert',
      absent: t`nothing says that the provider alerts the customer to an unlawful instruction`,
    })
    yield* delays(service, all, hours)
  },
})

type Alert = { readonly for?: string; readonly within?: string; readonly qualified?: string }

/** What only repeats "if, in its opinion" is as firm as the law. */
const isFirm = ({ stand, detail }: Statement<Alert>) =>
  stand === 'stated' ||
  (stand === 'qualified' && reservationBeyond('alert', detail.qualified) === undefined)

/** The German text of the sentence says "unverzüglich", which is without undue delay, and binds as much as the English one. */
const isFast = (within: string | undefined) =>
  within === 'immediately' || within === 'without-undue-delay'

function gapOf(within: string | undefined): Wording {
  if (within === undefined)
    return t`an alert on an unlawful instruction is promised, and nothing says that it comes immediately`
  if (within === 'unknown') return t`how fast the alert on an unlawful instruction comes is unknown`
  return t`the alert on an unlawful instruction comes ${spoken(within)}, and the law says immediately`
}

function* delays(
  service: Service,
  all: readonly Statement<Alert>[],
  hours: number,
): Generator<Problem> {
  for (const one of casesOf(service, all, () => 0)) {
    if (!isFirm(one)) continue
    const within = one.detail.within ?? one.word
    const length = hoursAtMost(within)
    if (isFast(within) || (length !== undefined && length <= hours)) continue
    yield atSaid(one, t`${gapOf(within)}${forCase(one)}`, {
      severity: length === undefined && within !== 'reasonable-period' ? 'info' : 'warning',
      remedy: t`agree that the provider alerts us immediately where an instruction infringes the law, and within ${hours} hours at most`,
    })
  }
}

const spoken = (within: string) =>
  ({
    promptly: t`promptly`,
    'reasonable-period': t`within a reasonable period`,
  })[within] ?? t`within ${within}`
