import { isSameName } from './company.ts'
import { compareText } from './compare-text.ts'
import type { Organisation, Service, Subprocessor } from './declaration.ts'
import type { Workspace } from './workspace.ts'

type Approval = NonNullable<Organisation['approvals']>[number]

/** The approvals of an organisation by service and sub-processor, made once for all services. */
const indexes = new WeakMap<Organisation, ReadonlyMap<string, readonly Approval[]>>()

function approvalsBySubprocessor(organisation: Organisation) {
  const known = indexes.get(organisation)
  if (known) return known
  const index = new Map<string, Approval[]>()
  for (const approval of organisation.approvals ?? []) {
    const id = `${approval.service}/${approval.subprocessor}`
    const others = index.get(id)
    if (others) others.push(approval)
    else index.set(id, [approval])
  }
  indexes.set(organisation, index)
  return index
}

/** Our decision on a sub-processor that holds on the day: the latest, and of one day the worst for it. */
export function decisionOn(
  one: Subprocessor,
  service: Service,
  { organisation, asOf }: Workspace,
): Approval | undefined {
  if (!organisation) return undefined
  const all = approvalsBySubprocessor(organisation).get(`${service.id}/${one.id}`) ?? []
  return [...all]
    .filter((approval) => (approval.date ?? '') <= asOf && isOf(approval, one))
    .sort(
      (a, b) =>
        compareText(b.date, a.date) ||
        grade(a) - grade(b) ||
        compareText(b.until ?? endless, a.until ?? endless),
    )[0]
}

/** An id can come to name another company, and what was approved is the company. A refusal stays one. */
const isOf = ({ approved, company }: Approval, { name = '' }: Subprocessor) =>
  approved === false || company === undefined || isSameName(company, name)

const endless = '9999'
const grade = ({ approved = true }: Approval) => [false, 'unknown', true].indexOf(approved)

/** Whether the documents themselves state our approval; undefined where nothing is declared. */
export const approvalInAgreement = ({ approvedInAgreement }: Subprocessor): boolean | undefined =>
  approvedInAgreement
