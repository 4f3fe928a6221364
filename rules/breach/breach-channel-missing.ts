import { atSaid, casePrefix, placeIn, rule, t, type Wording } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { type Notice, promisedNotices } from './_notice.ts'

export default rule({
  id: 'breach-channel-missing',
  chapter: 'breach',
  title: 'Breach notice without a channel',
  severity: 'info',
  basis: [gdpr(33, 2), edpb('07/2020', 136)],
  remedy: 'agree an address or a number of ours that is read at all hours',
  request: 'breach-channel',
  answeredAt: ['breach/notice/by'],
  requirements: ['R34'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const notice of promisedNotices(service)) {
      const place = placeIn(notice, 'by')
      if (isPassive(notice))
        yield atSaid(
          place,
          t`${casePrefix(notice)}the notice is only put where the customer must go and watch`,
          {
            severity: 'warning',
            remedy: t`agree that the notice is sent to an address of ours`,
          },
        )
      else if (!namesOne(notice))
        yield atSaid(place, t`${casePrefix(notice)}${messageOf(notice)}`, {
          ...(service.breach && {
            cause: {
              on: service.breach,
              field: 'notice',
              key: `${messageOf(notice)}`,
              message: (names) => t`${messageOf(notice)}: ${names}`,
            },
          }),
          member: notice.detail.for ?? t`in general`,
        })
    }
  },
})

/** A page is no notice: nobody is told. */
const isPassive = ({ detail: { by = [] } }: Notice) =>
  by.length > 0 && by.every((channel) => channel === 'web-page' || channel === 'subscription')

const namesOne = ({ detail: { by = [] } }: Notice) =>
  by.some((channel) => channel !== 'any-means' && channel !== 'unknown')

function messageOf({ detail: { by = [] } }: Notice): Wording {
  if (by.includes('any-means')) return t`the notice comes by any means, and no channel is named`
  if (by.includes('unknown')) return t`by which channel the notice comes is unknown`
  return t`nothing says by which channel the notice comes`
}
