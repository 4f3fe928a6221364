import { at, decisionOn, rule } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { inUse } from './_approval.ts'
import { subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-approval-expired',
  chapter: 'subprocessors',
  title: 'Approval of a sub-processor has run out',
  severity: 'error',
  basis: [gdpr(28, 2)],
  remedy: 'renew the approval, or object to the use',
  request: 'our-approval',
  answeredAt: ['subprocessors/*/inUse'],
  requirements: ['R10'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service, workspace) {
    for (const one of inUse(service, workspace)) {
      const decision = decisionOn(one, service, workspace)
      const { approved = true, until } = decision ?? {}
      if (!decision || approved !== true || until === undefined || until >= workspace.asOf) continue
      yield at(one, 'id', `our approval of ${subprocessorLabel(one)} ended on ${until}`, {
        // The agreement's own approval still stands: ours was the stricter one.
        ...(one.approvedInAgreement === true && { severity: 'warning' }),
        related: [{ on: decision, field: 'until', message: 'the approval' }],
      })
    }
  },
})
