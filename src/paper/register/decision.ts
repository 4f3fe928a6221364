import type { Organisation, Service, Subprocessor } from '../../model/declaration.ts'
import type { Workspace } from '../../model/workspace.ts'

export type Decision = NonNullable<Organisation['approvals']>[number]

const endless = '9999'
const order = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)
const grade = ({ approved = true }: Decision) => [false, 'unknown', true].indexOf(approved)

/** Our decision on a sub-processor that holds on the day: the latest, and of one day the worst for it. */
export function decisionOn(
  { id }: Subprocessor,
  service: Service,
  { organisation, asOf }: Workspace,
): Decision | undefined {
  return (organisation?.approvals ?? [])
    .filter((one) => one.service === service.id && one.subprocessor === id)
    .filter(({ date = '' }) => date <= asOf)
    .toSorted(
      (a, b) =>
        order(b.date, a.date) ||
        grade(a) - grade(b) ||
        order(b.until ?? endless, a.until ?? endless),
    )[0]
}
