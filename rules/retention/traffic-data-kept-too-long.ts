import {
  type Activity,
  at,
  daysAtMost,
  enumerated,
  isControlling,
  listed,
  rule,
  t,
} from '../../src/model/rule.ts'
import { eprivacy } from '../law/cite.ts'
import { trafficPeriodsFact } from '../law/retention-wording.ts'
import { governedBy, keptIn, withDays } from './_entry.ts'

/** Traffic data and what is made of them; a bill is one, whatever it is called. */
const carried = ['traffic', 'metadata', 'billing']

/** Why paragraphs 2, 3 and 5 of Article 6 let traffic data outlive the transmission, in the words of purposes. */
const lawfulReason =
  /bill|invoic|charg|interconnect|payment|fraud|factur|fakturier|rechnung|abrechn/iu

export default rule({
  id: 'traffic-data-kept-too-long',
  chapter: 'retention',
  title: 'Traffic data kept longer than transmission or billing needs',
  severity: 'warning',
  basis: [eprivacy(6), eprivacy(15, 1)],
  remedy:
    'ask for a period that ends with the time to challenge the bill, or for the statute that sets it',
  request: 'traffic-data',
  answeredAt: ['.'],
  options: {
    months: {
      type: 'integer',
      default: 12,
      limit: 'trafficMonths',
      minimum: 1,
      maximum: 120,
      description:
        'Months after which a telecom provider needs a named statute to keep traffic, metadata or billing data.',
    },
  },
  since: '0.1.0',
  *check(service, _workspace, { months }) {
    if (service.provider?.telecom !== true) return
    const limit = daysAtMost(`${months} months`) ?? 0
    for (const { activity, entry } of keptIn(service.activities)) {
      const { period, statute } = entry
      if (period === undefined || statute !== undefined) continue
      const kept = governedBy(entry, activity).filter((category) => carried.includes(category))
      if (kept.length === 0) continue
      if ((daysAtMost(period) ?? 0) > limit) {
        yield at(
          entry,
          'period',
          t`${enumerated(kept)}: kept for ${withDays(period)}, longer than ${months} months, and no statute that asks for it is named`,
          {
            law: trafficPeriodsFact,
            remedy: t`ask for a period that ends with the time to challenge the bill, ${months} months at most, or for the statute that sets it`,
          },
        )
        continue
      }
      // On a processor activity the call log is the customer's, and so is the reason to keep it.
      const traffic = kept.filter((category) => category !== 'billing')
      if (!isControlling(activity) || traffic.length === 0) continue
      if (lawfulReason.test(entry.for ?? '') || hasReason(activity)) continue
      yield at(
        entry,
        'period',
        t`${enumerated(traffic)}: kept for ${period}, and ${activity.id} has no billing purpose, consent or named law that would allow it`,
        {
          remedy: t`ask for erasure after the transmission, or for the purpose that needs the data longer`,
        },
      )
    }
  },
})

function hasReason({ purposes }: Activity): boolean {
  return listed(purposes).some((item) => {
    if (typeof item === 'string') return lawfulReason.test(item)
    if (item.included === false) return false
    return (
      item.legalBasis === 'consent' || item.law !== undefined || lawfulReason.test(item.purpose)
    )
  })
}
