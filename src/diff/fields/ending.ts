import type { ChangeKind } from '../../model/change.ts'
import type { FieldDiffer, ValueRef } from '../change-context.ts'
import { expiry, hasPassed } from '../direction.ts'
import { value } from '../field-rules.ts'
import { formatValue } from '../format-value.ts'

/** The end of something good, such as a certificate; one that has passed says so. */
export const diffEnding =
  (kind: ChangeKind, name: string): FieldDiffer =>
  (pair) => {
    const { before, after, scene } = pair
    const text = ({ value }: ValueRef) =>
      `${formatValue(value)}${hasPassed(value, scene) ? ' (passed)' : ''}`
    return value(
      kind,
      name,
      expiry,
    )(pair).map((draft) => ({
      ...draft,
      ...(before && { from: text(before) }),
      ...(after && { to: text(after) }),
    }))
  }
