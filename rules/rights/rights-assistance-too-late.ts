import { casePrefix, daysAtMost, type Problem, placeIn, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { type Help, promisedHelps } from './_assistance.ts'

const longestMonth = 31

export default rule({
  id: 'rights-assistance-too-late',
  chapter: 'rights',
  title: 'Help with requests that uses up the month',
  severity: 'warning',
  basis: [gdpr(12, 3), gdpr(28, 3, 'e')],
  remedy: 'agree a time that leaves most of the month to us',
  request: 'help-with-requests',
  answeredAt: ['.'],
  requirements: ['R17'],
  options: {
    days: {
      type: 'integer',
      default: 14,
      strict: 7,
      limit: 'helpDays',
      promisedAt: ['obligations/assistance/rights/within'],
      proposed: 7,
      minimum: 1,
      maximum: 31,
      description: 'Days of the month that the provider may take.',
    },
    forwardingDays: {
      type: 'integer',
      default: 7,
      strict: 3,
      limit: 'forwardingDays',
      promisedAt: ['obligations/assistance/rights/forwarding'],
      proposed: 2,
      minimum: 1,
      maximum: 31,
      description: 'Days that the provider may take to pass on a request that reaches it.',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _workspace, { days, forwardingDays }) {
    for (const help of promisedHelps(service)) {
      const { within, target, forwarding } = help.detail
      yield* late(help, within === undefined ? 'target' : 'within', within ?? target?.within, days)
      // To pass a request on is no work: each day of it is one of the month.
      if (typeof forwarding === 'string')
        yield* late(help, 'forwarding', forwarding, forwardingDays)
    }
  },
})

function* late(
  help: Help,
  side: 'within' | 'target' | 'forwarding',
  time: string | undefined,
  days: number,
): Generator<Problem> {
  const longest = daysAtMost(time)
  if (time === undefined || longest === undefined || longest <= days) return
  const verb = {
    within: t`help with requests comes`,
    target: t`help with requests is meant to come`,
    forwarding: t`requests are passed on`,
  }[side]
  const message = t`${casePrefix(help)}${verb} within ${time}, later than ${days} days of the month in which the person must have an answer`
  const severity = longest > longestMonth ? 'error' : 'warning'
  const remedy = t`agree ${days} days or fewer, so that most of the month is left to us`
  yield { ...placeIn(help, side), message, severity, remedy }
}
