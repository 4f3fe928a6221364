import type { Direction } from '../../model/change.ts'
import type { RetentionItem } from '../../model/declaration.ts'
import type { DiffContext } from '../change-context.ts'
import { direction, shorter } from '../direction.ts'
import { formatValue } from '../format-value.ts'

/** What says how long, out of all that an entry says. */
export const termFields = [
  'period',
  'from',
  'until',
  'setBy',
  'statute',
  'default',
  'maximum',
  'criterion',
  'unknown',
] as const
export type Terms = Pick<RetentionItem, (typeof termFields)[number]>

/** How firm: 2 for an end that anybody can work out, 1 for words, 0 for nothing. */
function firmness({ period, until, statute, maximum, setBy, criterion, ...rest }: Terms): number {
  const hasEnd = until !== undefined && until !== 'other' && until !== 'request'
  if (period !== undefined || hasEnd || statute !== undefined || maximum !== undefined) return 2
  const words = setBy ?? criterion ?? until ?? rest.default
  return words === undefined ? 0 : 1
}

const afterEnd = ({ from }: Terms) => from === 'contract-end' || from === 'service-end'

/** Of two ways to say how long, which keeps the data longer, or leaves more open. */
export function termsTurn(
  before: Terms | undefined,
  after: Terms | undefined,
  scene: DiffContext,
): Direction {
  if (!before || !after)
    return direction(before ? firmness(before) : 0, after ? firmness(after) : 0)
  if (firmness(before) !== firmness(after)) return direction(firmness(before), firmness(after))
  if (before.period !== undefined && after.period !== undefined) {
    // What runs from the end of the contract begins when nobody can say, and after everything else.
    if (afterEnd(before) !== afterEnd(after)) return afterEnd(after) ? 'weaker' : 'stronger'
    return before.from === after.from ? shorter(before.period, after.period, scene) : 'neutral'
  }
  if (before.maximum !== undefined && after.maximum !== undefined)
    return shorter(before.maximum, after.maximum, scene)
  return before.default !== undefined && after.default !== undefined
    ? shorter(before.default, after.default, scene)
    : 'neutral'
}

/** `6 months from recording`, `set by customer, at most 1 year`, `"as long as needed"`. */
export function termsText(terms: Terms): string {
  const { period, from, until, setBy, statute, criterion, default: usual, maximum } = terms
  const parts = [
    period,
    from === undefined || period === undefined ? undefined : `from ${from}`,
    until && `until ${until}`,
    setBy && `set by ${setBy === 'law' ? 'law' : 'the customer'}`,
    statute && `under ${formatValue(statute)}`,
    usual && `by default ${usual}`,
    maximum && `at most ${maximum}`,
    criterion && formatValue(criterion),
    terms.unknown && 'unknown',
  ].filter((part) => part !== undefined)
  return parts.join(' ') || 'no time given'
}
