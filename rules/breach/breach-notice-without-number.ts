import { atSaid, casePrefix, placeIn, rule, t, term, type Wording } from '../../src/model/rule.ts'
import { edpb, gdpr, practice } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { dutyClocks, misses } from './_clock.ts'
import { hoursNamed, type Notice, promisedNotices } from './_notice.ts'

export default rule({
  id: 'breach-notice-without-number',
  chapter: 'breach',
  title: 'Breach notice without a number of hours',
  severity: 'info',
  basis: [gdpr(33, 2), edpb('07/2020', 136), practice('breach-notice')],
  remedy: 'agree a number of hours from awareness, well below the time that we have ourselves',
  request: 'breach-notification',
  answeredAt: ['breach/notice/within'],
  requirements: ['R34'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service, workspace) {
    const duties = dutyClocks(workspace)
    const all = promisedNotices(service)
    // A number for a case is a number, and that it stands for no other a question of scope.
    const numbered = all.some(
      (one) => one.detail.for !== undefined && hoursNamed(one) !== undefined,
    )
    for (const notice of all) {
      // A number that is aimed at tells when to ask, and the duty beside it stays firm.
      if (hoursNamed(notice) !== undefined) continue
      if (numbered && notice.detail.for === undefined) continue
      // Under a duty of ours a word is too little, which breach-too-late-for-our-duty says.
      if (duties.some((clock) => misses(notice, clock))) continue
      yield atSaid(placeIn(notice, 'within'), t`${casePrefix(notice)}${messageOf(notice)}`)
    }
  },
})

function messageOf({ detail: { within } }: Notice): Wording {
  if (within === undefined) return t`notice of a breach is promised, and nothing says how soon`
  if (within === 'unknown') return t`notice of a breach is promised, and how soon is unknown`
  return t`notice of a breach is promised ${term(within)}, without a number of hours`
}
