import { atSaid, quoted, rule, type Statement, statementsOf, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'

export default rule({
  id: 'foreign-orders-followed',
  chapter: 'obligations',
  title: 'Orders of authorities of third countries followed unchallenged',
  severity: 'warning',
  basis: [gdpr(48), gdpr(28, 3, 'a')],
  remedy:
    'agree that we are told first, that orders without an international agreement are challenged, and that no more is disclosed than must be',
  request: 'instructions',
  answeredAt: [],
  asController: {
    basis: [gdpr(48)],
    remedy:
      'ask whether orders without an international agreement are challenged, and what is disclosed',
  },
  since: '0.1.0',
  *check({ obligations }) {
    const whole = obligations?.foreignOrders
    if (whole === false)
      yield {
        on: obligations ?? {},
        field: 'foreignOrders',
        message: t`orders of authorities of third countries are followed as a matter of course`,
      }
    if (typeof whole !== 'object') return
    for (const [field, refused, softened] of promises)
      for (const one of statementsOf(whole, field))
        if (one.stand === 'refused') yield atSaid(one, refused)
        else if (
          field !== 'notice' &&
          reservationBeyond('foreignOrders', one.detail.qualified) !== undefined
        )
          yield atSaid(one, t`${softened} only ${words(one)}`, { severity: 'info' })
  },
})

/** That an order may forbid the notice is the law of the other country; the notice is then owed as far as it allows. */
const promises = [
  [
    'challenge',
    t`orders of authorities of third countries are not challenged`,
    t`orders of authorities of third countries are challenged`,
  ],
  [
    'notice',
    t`we are not told of orders of authorities of third countries`,
    t`we are told of orders of authorities of third countries`,
  ],
  [
    'minimum',
    t`what is disclosed to authorities of third countries is not limited to what must be`,
    t`what is disclosed to authorities of third countries is limited`,
  ],
] as const

const words = ({ detail }: Statement<{ readonly qualified?: string }>) =>
  quoted(detail.qualified ?? '')
