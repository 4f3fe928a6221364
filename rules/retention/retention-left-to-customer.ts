import { at, listed, quoted, rule, t, type Wording } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { afterEnd, type Kept, keptIn, namedIn, subjectOf } from './_entry.ts'

export default rule({
  id: 'retention-left-to-customer',
  chapter: 'retention',
  title: 'Retention left to the customer without a default',
  severity: 'info',
  basis: [gdpr(25, 2)],
  remedy:
    'ask what applies until we set a period, or set one ourselves and declare it as `default`',
  request: 'period-that-we-set',
  answeredAt: ['activities/*/retention/*/default'],
  requirements: ['R3'],
  since: '0.1.0',
  *check(service) {
    for (const kept of keptIn(service.activities)) {
      const { entry, wording } = kept
      if (wording !== 'customer-driven') continue
      if (entry.default !== undefined || entry.maximum !== undefined) continue
      if (isCaught(kept)) continue
      yield at(entry, fieldOf(kept), messageOf(kept), {
        cause: {
          on: service,
          field: 'activities',
          message: (names) =>
            t`left to the customer, with neither a default nor a maximum: how long is kept ${names}`,
        },
        member: t`${subjectOf(entry)} in ${quoted(kept.activity.id)}`,
      })
    }
  },
})

/** Another entry takes what the customer has left when the contract ends. */
const isCaught = ({ activity, entry }: Kept) =>
  listed(activity.retention).some(
    (other) =>
      other !== entry &&
      afterEnd(other) &&
      (namedIn(other) ?? namedIn(entry) ?? []).join() === (namedIn(entry) ?? []).join(),
  )

const fieldOf = ({ entry }: Kept) =>
  entry.setBy === 'customer' ? 'setBy' : entry.until === undefined ? 'criterion' : 'until'

function messageOf({ entry }: Kept): Wording {
  const subject = subjectOf(entry)
  if (entry.setBy !== 'customer' && entry.until === 'request')
    return t`${subject}: kept until somebody asks for deletion, and nothing ends the retention by itself`
  const words = entry.criterion === undefined ? '' : t` (${quoted(entry.criterion)})`
  return t`the retention of ${subject} is left to the customer${words}, and there is neither a default nor a maximum`
}
