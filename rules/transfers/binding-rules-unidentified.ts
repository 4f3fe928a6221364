import { at, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { lawOf } from '../law/law-of.ts'
import { unsettledRoutes } from './_routes.ts'
import { isLapsed, shownTo } from './_tool.ts'
import { unfitness } from './_unfitness.ts'

export default rule({
  id: 'binding-rules-unidentified',
  chapter: 'transfers',
  title: 'Binding corporate rules without authority, reference or date',
  severity: 'warning',
  basis: [gdpr(47, 1), gdpr(46, 2, 'b')],
  remedy:
    'have the vendor name the authority that approved them and the decision, and look them up in the register',
  request: 'binding-corporate-rules',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const { to, own } of unsettledRoutes(service, law)) {
      for (const { safeguard } of own) {
        const { type, status, authority, reference, dated } = safeguard
        if (type !== 'bcr' || isLapsed(safeguard) || unfitness(safeguard, law)) continue
        const rules = t`binding corporate rules for ${shownTo(to)}`
        if (status === 'unknown')
          yield at(safeguard, 'status', t`whether the ${rules} are approved is unknown`)
        else if (
          authority === undefined &&
          reference === undefined &&
          (dated ?? 'unknown') === 'unknown'
        )
          yield at(
            safeguard,
            'authority',
            t`${rules} are named without authority, reference or date of their approval`,
          )
      }
    }
  },
})
