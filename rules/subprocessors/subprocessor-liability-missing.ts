import {
  atSaid,
  type Message,
  type Problem,
  plainText,
  prevailing,
  quoted,
  rule,
  type Statement,
  type Subprocessing,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { engaging } from './_scopes.ts'
import { absent } from './_terms.ts'

type Liability = Extract<Subprocessing['liability'], object>

export default rule({
  id: 'subprocessor-liability-missing',
  chapter: 'subprocessors',
  title: 'No full liability for sub-processors',
  severity: 'error',
  basis: [gdpr(28, 4)],
  remedy: 'agree that the provider stays fully liable to us for its sub-processors',
  request: 'liability-for-sub-processors',
  answeredAt: ['subprocessing/liability'],
  requirements: ['R28'],
  appliesTo: engaging,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const one = prevailing(service, statementsOf(service.subprocessing, 'liability')) as
      | Statement<Liability>
      | undefined
    if (!one)
      return yield absent(service, 'liability', t`no liability for sub-processors is declared`)
    const gap = gapIn(one)
    if (gap) yield atSaid(one, ...gap)
  },
})

function gapIn({ stand, word, detail }: Statement<Liability>): Gap | undefined {
  const { qualified = '', towards } = detail
  if (stand === 'refused') return [t`the provider does not answer for its sub-processors`]
  if (stand === 'unknown')
    return [t`whether the provider answers for its sub-processors is unknown`]
  if (word === 'limited')
    return [t`the liability for sub-processors is limited, and it must be full`]
  const persons = stand === 'qualified' && onlyToPersons.test(plainText(qualified))
  if (towards?.includes('customer') === false || persons)
    return [
      t`the provider answers for its sub-processors towards data subjects, and not towards us`,
    ]
  if (stand === 'qualified' && reservationBeyond('liability', qualified) !== undefined)
    return [
      t`the liability for sub-processors is softened by ${quoted(qualified)}`,
      { severity: 'warning', remedy: t`agree the liability without that limit` },
    ]
  return undefined
}

/** Towards whom it is, in the words of the document. */
const onlyToPersons =
  /^(?:only )?(?:towards|to|vis-à-vis|envers|gegenüber|frente a)\b.*(?:data subject|personnes? concernée|betroffene|interesad)/

type Gap = readonly [message: Message, more?: Pick<Problem, 'severity' | 'remedy'>]
