import {
  type Activity,
  type ArrangementDetail,
  at,
  atSaid,
  casePrefix,
  casesOf,
  enumerated,
  type Problem,
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
      const joint = t`the parties are joint controllers in ${named(activity)}`
      const arrangements = casesOf(service, statementsOf(activity, 'arrangement'), () => 0)
      if (arrangements.length === 0)
        yield at(activity, 'arrangement', t`${joint}, and no arrangement between them is declared`)
      for (const one of arrangements) {
        const here = t`${casePrefix(one)}${joint}`
        if (one.stand === 'stated') yield* gapsIn(one, named(activity))
        else if (one.stand === 'qualified')
          yield atSaid(
            one,
            t`${here}, and their arrangement holds only ${quoted(one.detail.qualified ?? '')}`,
            { severity: 'warning' },
          )
        else
          yield atSaid(
            one,
            t`${here}, and ${one.stand === 'refused' ? t`the documents say that there is no arrangement` : t`whether there is an arrangement is unknown`}`,
          )
      }
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
  const said = t`the arrangement of the joint controllers in ${name} ${enumerated(gaps)}`
  const message = t`${casePrefix(arrangement)}${said}`
  yield atSaid(arrangement, message, { severity: 'warning' })
}
