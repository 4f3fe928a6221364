import {
  type Activity,
  type Answer,
  at,
  enumerated,
  isControlling,
  joined,
  type Problem,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isObtainedElsewhere } from '../law/data-origin.ts'
import { awaitsNotice, isSetAside } from '../law/notices.ts'
import { controller } from '../law/scopes.ts'

export default rule({
  id: 'notice-incomplete',
  chapter: 'rights',
  title: 'Notice to data subjects missing or incomplete',
  severity: 'warning',
  basis: [gdpr(13, 1, 'a'), gdpr(13, 2, 'b'), gdpr(13, 2, 'd'), gdpr(14, 2, 'f')],
  remedy: 'ask for the notice, and for what it leaves out',
  request: 'privacy-notice',
  answeredAt: ['activities/*/notice'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isControlling))
      yield* gapsOf(activity, service)
  },
})

function* gapsOf(activity: Activity, service: Service): Generator<Problem> {
  const { id, notice } = activity
  const { provider } = service
  // A notice that nobody has read leaves nothing out.
  const refuses =
    notice === false || (typeof notice === 'object' && Object.values(notice).includes(false))
  if (!refuses && (awaitsNotice(service) || isSetAside(activity, service))) return
  if (notice === undefined)
    return yield at(activity, 'notice', t`nothing is declared on how ${id} informs data subjects`)
  if (notice === false)
    return yield at(activity, 'notice', t`${id} gives data subjects no notice`, {
      severity: 'error',
    })
  if (notice === 'unknown')
    return yield at(activity, 'notice', t`whether ${id} informs data subjects is unknown`)

  const contact = notice.contact ?? provider?.contact
  const items: readonly (readonly [name: Wording, told: Answer | undefined])[] = [
    [t`the rights of data subjects`, notice.rights],
    [t`the complaint to an authority`, notice.complaint],
    [t`a contact`, contact === 'unknown' ? 'unknown' : contact === undefined ? undefined : true],
    ...sourceIn(activity, notice.sourceOfData),
  ]
  const those = (said: Answer | undefined) =>
    items.filter(([, told]) => told === said).map(([name]) => name)
  const clauses = [
    {
      names: those(false),
      joint: 'and' as const,
      says: (it: Wording, what: Wording) => t`${it} leaves out ${what}`,
    },
    {
      names: those(undefined),
      joint: 'or' as const,
      says: (it: Wording, what: Wording) => t`nothing is declared on whether ${it} names ${what}`,
    },
    {
      names: those('unknown'),
      joint: 'or' as const,
      says: (it: Wording, what: Wording) => t`whether ${it} names ${what} is unknown`,
    },
  ].filter(({ names }) => names.length > 0)
  if (clauses.length === 0) return
  const parts = clauses.map(({ names, joint, says }, index) =>
    says(index === 0 ? t`the notice of ${id}` : t`it`, enumerated(names, joint)),
  )
  const message = joined(parts, '; ')
  yield at(activity, 'notice', message, { key: clauses.flatMap(({ names }) => names).join('+') })
}

/** Where nobody has declared from whom the data come, that is the gap, and the chapter on data speaks. */
function sourceIn(
  activity: Activity,
  told: Answer | undefined,
): readonly (readonly [Wording, Answer | undefined])[] {
  return isObtainedElsewhere(activity) || told === false ? [[t`the source of the data`, told]] : []
}
