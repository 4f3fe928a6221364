import {
  approvalInAgreement,
  at,
  type DueDay,
  decisionOn,
  rule,
  type Service,
  type Subprocessor,
  t,
  type Workspace,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
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
  due: approvalsDue,
  *check(service, workspace) {
    for (const { one, on, day } of approvalsDue(service, workspace)) {
      if (workspace.asOf <= day) continue
      yield at(one, 'id', t`our approval of ${subprocessorLabel(one)} ended on ${day}`, {
        // The agreement's own approval still stands: ours was the stricter one.
        ...(approvalInAgreement(one) === true && { severity: 'warning' }),
        related: [{ on, field: 'until', message: t`the approval` }],
      })
    }
  },
})

interface Approved extends DueDay {
  readonly one: Subprocessor
}

/** The approvals that hold on the day or held last, of whoever serves us by the time that they end. */
function* approvalsDue(service: Service, workspace: Workspace): Generator<Approved> {
  for (const one of engaged(service)) {
    const decision = decisionOn(one, service, workspace)
    const { approved = true, until, date, by } = decision ?? {}
    if (!decision || approved !== true || until === undefined) continue
    const { since = '' } = one
    if (since > until && since > workspace.asOf) continue
    yield {
      kind: 'approval',
      on: decision,
      field: 'until',
      day: until,
      name: one.name ?? one.description ?? one.id,
      ...(date !== undefined && { since: date }),
      ...(by !== undefined && { owner: by }),
      who: 'us',
      one,
    }
  }
}
