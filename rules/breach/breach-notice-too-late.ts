import { atSaid, casePrefix, placeIn, rule, t } from '../../src/model/rule.ts'
import { breachGrading } from '../law/breach-clocks.ts'
import { gdpr, practice } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { authorityClock } from './_clock.ts'
import { hoursNamed, hoursOf, promisedNotices, shownTime } from './_notice.ts'

export default rule({
  id: 'breach-notice-too-late',
  chapter: 'breach',
  title: 'Breach notice that comes too late',
  severity: 'error',
  basis: [gdpr(33, 2), gdpr(33, 1), practice('breach-notice')],
  remedy: 'agree a shorter time from awareness',
  request: 'breach-notification',
  answeredAt: ['breach/notice/within'],
  requirements: ['R34'],
  options: {
    hours: {
      type: 'integer',
      default: breachGrading.warningOver,
      strict: breachGrading.dutyWarningOver,
      limit: 'breachHours',
      promisedAt: ['breach/notice/within'],
      minimum: 1,
      maximum: 720,
      description: 'Hours above which a notice is pointed out.',
    },
    errorHours: {
      type: 'integer',
      default: 0,
      limit: 'breachHours',
      minimum: 0,
      maximum: 720,
      description:
        'Hours above which a notice is an error; 0 for the time that the law gives the controller.',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, workspace, { hours, errorHours }) {
    const clock = authorityClock(workspace)
    for (const notice of promisedNotices(service)) {
      const promised = hoursNamed(notice)
      if (promised === undefined) continue
      const aimed = hoursOf(notice) === undefined
      // The limit that was applied, and never less than the notice gives already.
      const limit = Math.min(hours, errorHours || hours, clock?.hours ?? hours)
      const remedy = t`agree a shorter time from awareness, ${limit} hours or fewer`
      const place = placeIn(notice, aimed ? 'target' : 'within')
      const comes = t`${casePrefix(notice)}${aimed ? t`the time aimed at for the notice is` : t`the notice comes within`} ${shownTime(notice)}`
      if (errorHours > 0 && promised > errorHours)
        yield atSaid(place, t`${comes}, later than the ${errorHours} hours that we accept`, {
          remedy,
        })
      else if (errorHours === 0 && clock && promised > clock.hours)
        yield atSaid(
          place,
          t`${comes}, later than the ${clock.hours} hours that the controller has itself`,
          { law: clock, remedy },
        )
      else if (promised > hours)
        yield atSaid(
          place,
          t`${comes}, later than ${hours} hours: little time is left to act on it`,
          {
            severity: 'warning',
            remedy,
          },
        )
    }
  },
})
