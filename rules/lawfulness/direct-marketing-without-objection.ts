import {
  at,
  atSaid,
  isControlling,
  listed,
  type OwnPurpose,
  quoted,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isAbout } from '../law/purpose-wording.ts'
import { type Purpose, placeOn, purposesOf } from './_purpose.ts'

export default rule({
  id: 'direct-marketing-without-objection',
  chapter: 'lawfulness',
  title: 'Direct marketing without a way to object',
  severity: 'warning',
  basis: [gdpr(21, 2), gdpr(21, 3), gdpr(21, 4)],
  remedy: 'ask how people object, and that they are told so apart from everything else',
  request: 'direct-marketing',
  answeredAt: ['activities/*/purposes/*/objection'],
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling))
      for (const purpose of purposesOf(activity))
        if (isAbout(purpose.text, 'marketing') && !objectable(purpose))
          yield atSaid(
            placeOn(purpose, 'objection'),
            t`${quoted(purpose.text)} is direct marketing, and ${purpose.detail.objection === undefined ? t`no way to object is declared` : t`the way to object is unknown`}`,
          )

    const [first, ...others] = listed(service.ownPurposes).filter((use) => isOpen(use, service))
    if (!first) return
    yield at(
      first,
      'purpose',
      t`people are contacted for marketing${first.detail === undefined ? '' : t` (${quoted(first.detail)})`}, and no way to object is declared`,
      {
        related: others.map((other) => ({
          on: other,
          field: 'purpose',
          message: other.detail === undefined ? t`here too` : t`here too: ${quoted(other.detail)}`,
        })),
      },
    )
  },
})

/** Whoever can take the consent back need not object: the marketing ends all the same. */
const objectable = ({ detail: { objection, legalBasis, withdrawal } }: Purpose) =>
  isGiven(objection) || (objection === undefined && legalBasis === 'consent' && isGiven(withdrawal))

const isGiven = (way: string | undefined) => way !== undefined && way !== 'unknown'

/** A marketing use that no activity lets people object to; where the activity says marketing, it is asked itself. */
function isOpen({ purpose, activity: id }: OwnPurpose, { activities = [] }: Service): boolean {
  if (purpose !== 'marketing-contact') return false
  const activity = activities.find((one) => one.id === id)
  if (!activity || !isControlling(activity)) return true
  return !purposesOf(activity).some((one) => isAbout(one.text, 'marketing') || objectable(one))
}
