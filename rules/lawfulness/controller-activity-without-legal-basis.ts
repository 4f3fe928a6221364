import {
  type Activity,
  atSaid,
  isControlling,
  plainText,
  quoted,
  roleInWords,
  rule,
  t,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSetAside } from '../law/notices.ts'
import { controller } from '../law/scopes.ts'
import { type Purpose, placeOn, purposesOf } from './_purpose.ts'

export default rule({
  id: 'controller-activity-without-legal-basis',
  chapter: 'lawfulness',
  title: 'Purpose of a controller without a legal basis',
  severity: 'error',
  basis: [gdpr(6, 1), gdpr(13, 1, 'c')],
  remedy: 'ask for the ground of Article 6(1) on which each purpose rests',
  request: 'legal-basis',
  answeredAt: ['activities/*/purposes/*/legalBasis'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling)) {
      // What a contract only sets aside is answered by a notice, and that is one gap of another rule.
      if (isSetAside(activity, service)) continue
      for (const purpose of purposesOf(activity)) {
        const { legalBasis } = purpose.detail
        if (legalBasis !== undefined && legalBasis !== 'unknown') continue
        if (legalBasis === undefined && isGroundedBeside(purpose, activity)) continue
        yield atSaid(
          placeOn(purpose, 'legalBasis'),
          legalBasis === undefined
            ? t`${quoted(purpose.text)} in ${quoted(activity.id)} has no legal basis, and the provider is its ${worded(roleInWords(activity.role))}`
            : t`the legal basis of ${quoted(purpose.text)} in ${quoted(activity.id)} is unknown, and the provider is its ${worded(roleInWords(activity.role))}`,
          {
            ...(legalBasis !== undefined && { severity: 'warning' as const }),
            cause: {
              on: activity,
              field: 'purposes',
              key: legalBasis ?? 'missing',
              message: (names) =>
                legalBasis === undefined
                  ? t`${names} in ${quoted(activity.id)} have no legal basis, and the provider is the ${worded(roleInWords(activity.role))}`
                  : t`the legal bases of ${names} in ${quoted(activity.id)} are unknown, and the provider is the ${worded(roleInWords(activity.role))}`,
            },
            member: quoted(purpose.text),
          },
        )
      }
    }
  },
})

/** Another document may say it of the same purpose; that the two differ is a contradiction, and no silence. */
const isGroundedBeside = ({ text }: Purpose, activity: Activity): boolean =>
  purposesOf(activity).some(
    (other) => plainText(other.text) === plainText(text) && other.detail.legalBasis !== undefined,
  )
