import { isControlling, isProcessing, type Service, type Transfer } from '../../src/model/rule.ts'
import type { ClauseRole } from '../law/clauses.ts'

/** The provider's role for the data of a transfer; undefined where its activities leave a doubt. */
export function providerRole(
  { activities = [] }: Service,
  { activity }: Transfer,
): ClauseRole | undefined {
  const concerned = activities.filter(({ id }) => activity === undefined || id === activity)
  const [first, ...others] = concerned.map((one): ClauseRole | undefined => {
    if (isControlling(one)) return 'controller'
    return one.role !== undefined && one.role !== 'unknown' && isProcessing(one)
      ? 'processor'
      : undefined
  })
  return others.every((role) => role === first) ? first : undefined
}
