import { atSaid, casePrefix, placeIn, rule, t, type Wording } from '../../src/model/rule.ts'
import { doraReporting, gdpr, nis2, reg611 } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { dutyClocks, misses, type NumberedClock } from './_clock.ts'
import { hoursOf, type Notice, promisedNotices, shownTime } from './_notice.ts'

export default rule({
  id: 'breach-too-late-for-our-duty',
  chapter: 'breach',
  title: 'Breach notice too late for a duty of our own',
  severity: 'warning',
  basis: [reg611(2, 2), nis2(23, 4), doraReporting(5, 1, 'a'), gdpr(33, 2)],
  remedy: 'agree notice immediately, and well within the time that our own duty leaves us',
  request: 'breach-notification-for-our-duty',
  answeredAt: ['breach/notice/within'],
  requirements: ['R34'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service, workspace) {
    const clocks = dutyClocks(workspace)
    const duties = workspace.organisation?.duties
    for (const notice of promisedNotices(service))
      for (const clock of clocks)
        if (misses(notice, clock))
          yield atSaid(placeIn(notice, 'within'), messageOf(notice, clock), {
            key: clock.duty ?? clock.id,
            law: clock,
            remedy: t`agree notice immediately, and well within ${clock.hours} hours of awareness`,
            related:
              duties && clock.duty ? [{ on: duties, field: clock.duty, message: t`our duty` }] : [],
          })
  },
})

function messageOf(notice: Notice, { act, hours }: NumberedClock): Wording {
  const ours = t`our organisation has ${hours} hours under ${act}`
  if (hoursOf(notice) !== undefined)
    return t`${casePrefix(notice)}the notice comes within ${shownTime(notice)}, and ${ours}`
  return t`${casePrefix(notice)}the notice has no number of hours, and ${ours}`
}
