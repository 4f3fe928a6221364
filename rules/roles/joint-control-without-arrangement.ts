import {
  type Activity,
  at,
  atSaid,
  prevailing,
  quoted,
  rule,
  statementsOf,
  t,
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
      if (arrangement?.stand === 'stated') continue
      const joint = t`the parties are joint controllers in ${named(activity)}`
      if (arrangement === undefined)
        yield at(activity, 'arrangement', t`${joint}, and no arrangement between them is declared`)
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
