import { at, quoted, rule, t, type Wording } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { type Kept, keptIn, subjectOf } from './_entry.ts'

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
      yield at(entry, fieldOf(kept), messageOf(kept))
    }
  },
})

const fieldOf = ({ entry }: Kept) =>
  entry.setBy === 'customer' ? 'setBy' : entry.until === undefined ? 'criterion' : 'until'

function messageOf({ entry }: Kept): Wording {
  const subject = subjectOf(entry)
  if (entry.setBy !== 'customer' && entry.until === 'request')
    return t`${subject}: kept until somebody asks for deletion, and nothing ends the retention by itself`
  const words = entry.criterion === undefined ? '' : t` (${quoted(entry.criterion)})`
  return t`the retention of ${subject} is left to the customer${words}, and there is neither a default nor a maximum`
}
