import { atSaid, casePrefix, placeIn, rule, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { promisedNotices } from './_notice.ts'

/** Starts that the provider sets itself, by how long it takes to be sure. */
const late = {
  confirmation: t`when the provider has confirmed the breach`,
  'end-of-investigation': t`when the provider has ended its investigation`,
} as const

export default rule({
  id: 'breach-clock-starts-late',
  chapter: 'breach',
  title: 'Breach clock that starts after awareness',
  severity: 'warning',
  basis: [gdpr(33, 2), edpb('9/2022')],
  remedy: 'agree that the time runs from awareness, and that details may follow in phases',
  request: 'breach-notification',
  answeredAt: ['breach/notice/after'],
  requirements: ['R34'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const notice of promisedNotices(service)) {
      const { after } = notice.detail
      const place = placeIn(notice, 'after')
      if (after === 'confirmation' || after === 'end-of-investigation')
        yield atSaid(
          place,
          t`${casePrefix(notice)}the time for the notice starts ${late[after]}, and not with awareness`,
        )
      if (after === 'unknown')
        yield atSaid(
          place,
          t`${casePrefix(notice)}what starts the time for the notice is unknown`,
          {
            severity: 'info',
          },
        )
    }
  },
})
