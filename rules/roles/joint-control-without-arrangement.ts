import {
  type Activity,
  type ArrangementDetail,
  at,
  atSaid,
  enumerated,
  type Problem,
  prevailing,
  quoted,
  rule,
  type Statement,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'

export default rule({
  id: 'joint-control-without-arrangement',
  chapter: 'roles',
  title: 'Joint control without an arrangement',
  severity: 'error',
  basis: [gdpr(26, 1), gdpr(26, 2)],
  remedy: 'agree who answers for which duty, and make the essence of it available',
  request: 'joint-arrangement',
  answeredAt: ['activities/*/arrangement'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    for (const activity of service.activities ?? []) {
      if (activity.role !== 'joint-controller') continue
      const arrangement = prevailing(service, statementsOf(activity, 'arrangement'))
      const joint = t`the parties are joint controllers in ${named(activity)}`
      if (arrangement === undefined)
        yield at(activity, 'arrangement', t`${joint}, and no arrangement between them is declared`)
      else if (arrangement.stand === 'stated') yield* gapsIn(arrangement, named(activity))
      else if (arrangement.stand === 'qualified')
        yield atSaid(
          arrangement,
          t`${joint}, and their arrangement holds only ${quoted(arrangement.detail.qualified ?? '')}`,
          { severity: 'warning' },
        )
      else
        yield atSaid(
          arrangement,
          t`${joint}, and ${arrangement.stand === 'refused' ? t`the documents say that there is no arrangement` : t`whether there is an arrangement is unknown`}`,
        )
    }
  },
})

const named = ({ id }: Activity) => quoted(id)

/** Article 26(1) names two duties "in particular". */
const mandatory = {
  rights: t`answers requests of data subjects`,
  information: t`informs data subjects`,
} as const

function* gapsIn(arrangement: Statement<ArrangementDetail>, name: Wording): Generator<Problem> {
  const { duties, essence } = arrangement.detail
  const missing = Object.entries(mandatory).filter(
    ([duty]) => duties !== undefined && !(duties as readonly string[]).includes(duty),
  )
  const gaps = [
    ...(missing.length > 0
      ? [
          t`does not say who ${enumerated(
            missing.map(([, what]) => what),
            'or',
          )}`,
        ]
      : []),
    ...(essence === false ? [t`is not made available to data subjects, not even its essence`] : []),
    ...(essence === undefined || essence === 'unknown'
      ? [t`is not said to be made available to data subjects in its essence`]
      : []),
  ]
  if (gaps.length === 0) return
  const message = t`the arrangement of the joint controllers in ${name} ${enumerated(gaps)}`
  yield atSaid(arrangement, message, { severity: 'warning' })
}
