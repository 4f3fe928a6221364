import type { ChangeKind } from '../../model/change.ts'
import type { Meaning, Spot } from '../change-context.ts'
import { expiry, hasPassed } from '../direction.ts'
import { value } from '../field-rules.ts'
import { shown } from '../format-value.ts'

/** The end of something good, such as a certificate; one that has passed says so. */
export const ending =
  (kind: ChangeKind, name: string): Meaning =>
  (pair) => {
    const { before, after, scene } = pair
    const text = ({ value }: Spot) => `${shown(value)}${hasPassed(value, scene) ? ' (passed)' : ''}`
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
