import {
  at,
  type Citation,
  daysAtMost,
  enumerated,
  processes,
  quoted,
  rule,
  type Severity,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { basisOf, rightName, type Support, supports } from './_rights.ts'

export default rule({
  id: 'right-limited',
  chapter: 'rights',
  title: 'Right served late, in part or for a fee',
  severity: 'error',
  basis: [
    gdpr(28, 3, 'e'),
    gdpr(12, 3),
    gdpr(12, 5),
    gdpr(15),
    gdpr(16),
    gdpr(17),
    gdpr(18),
    gdpr(20),
  ],
  remedy:
    'ask for the right without that limit: a request must be answered within a month, free of charge',
  request: 'functions-for-rights',
  answeredAt: ['.'],
  options: {
    days: {
      type: 'integer',
      default: 14,
      strict: 7,
      limit: 'rightDays',
      promisedAt: ['rights/*/within'],
      minimum: 1,
      maximum: 30,
      description: 'Days of the month that the provider may take: more is a warning.',
    },
  },
  since: '0.1.0',
  *check(service, _workspace, { days }) {
    const { rights } = service
    if (!rights) return
    // Article 12(3) gives the month to whoever answers the person; a processor may not use it up.
    const most = processes(service) ? days : longestMonth
    for (const support of supports(rights)) {
      const limits = limitsOf(support, most)
      if (limits.length === 0) continue
      const says = enumerated(limits.map((limit) => limit.says))
      const [of, ...others] = basisOf([support.right], service)
      yield at(rights, support.right, t`${rightName(support.right)} ${says}`, {
        basis: [of, ...limits.flatMap(({ basis }) => basis ?? []), ...others],
        // The same limit on several rights is one question.
        cause: { on: rights, key: `${says}`, message: (names) => t`${names}: each ${says}` },
        member: rightName(support.right),
        severity: limits.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
        remedy: t`ask for the right without that limit, free of charge and within ${most} days`,
      })
    }
    const words = reservationBeyond('right', rights.qualified)
    if (words !== undefined)
      yield at(rights, 'qualified', t`the support of every right is qualified: ${quoted(words)}`, {
        severity: 'warning',
        basis: processes(service) ? [gdpr(12, 3), gdpr(28, 3, 'e')] : [gdpr(12, 3)],
        remedy: t`ask which of the functions your own environment and licence include`,
      })
  },
})

interface Limit {
  readonly says: Wording
  readonly severity: Severity
  readonly basis?: Citation
}

/** A month can be as short as 28 days: data that wait longer miss it. */
const shortestMonth = 28
const longestMonth = 31

function limitsOf({ stand, detail }: Support, days: number): readonly Limit[] {
  if (stand === 'refused' || stand === 'unknown') return []
  const { onlyDataOlderThan = '', within = '', fee, limit, qualified } = detail
  const age = daysAtMost(onlyDataOlderThan) ?? 0
  const time = daysAtMost(within) ?? 0
  const words = reservationBeyond('right', qualified)
  const beyond = reservationBeyond('rightLimit', limit)
  const found = [
    age > days &&
      limitAs(
        age >= shortestMonth,
        t`reaches only data older than ${onlyDataOlderThan}`,
        gdpr(12, 3),
      ),
    time > days && limitAs(time > longestMonth, t`takes up to ${within}`, gdpr(12, 3)),
    fee === true && limitAs(true, t`costs a fee`, gdpr(12, 5)),
    beyond !== undefined && limitAs(false, t`is limited: ${quoted(beyond)}`),
    words !== undefined && limitAs(false, t`is supported only ${quoted(words)}`),
  ].filter((one) => one !== false)
  const explained = found.length > 0 || onlyDataOlderThan !== ''
  return stand === 'limited' && limit === undefined && !explained
    ? [limitAs(false, t`is supported in part, and what limits it is not declared`)]
    : found
}

const limitAs = (grave: boolean, says: Wording, basis?: Citation): Limit => ({
  says,
  ...(basis && { basis }),
  severity: grave ? 'error' : 'warning',
})
