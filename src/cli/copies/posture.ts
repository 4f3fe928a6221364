import type { Drift } from '../../evidence/drift.ts'
import { hoursAtMost } from '../../model/duration.ts'

const lengths = /\d+\s*(?:hours?|(?:business |working |calendar )?days?|weeks?|months?|years?|%)/giu

/** What a passage that changed does to what is declared: the declared value, and what is written now. */
export function postureOf(
  on: object,
  { fate, from, to }: Pick<Drift, 'fate' | 'from' | 'to'>,
): string | undefined {
  if (fate === 'gone') return 'what is declared is no longer stated'
  if (fate !== 'changed' || !to) return undefined
  const [before, after] = [lengthsIn(from.text), lengthsIn(to.text)]
  const struck = before.filter((one) => !after.includes(one))
  const [now] = after.filter((one) => !before.includes(one))
  for (const [field, value] of Object.entries(on)) {
    if (typeof value !== 'string' || !struck.includes(plainLength(value))) continue
    const declared = `${field}: ${value} is declared`
    if (now === undefined) return `${declared}, and is struck`
    return `${declared}, and ${now} is written now${compared(value, now)}`
  }
  return undefined
}

const plainLength = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
const lengthsIn = (text: string): readonly string[] => (text.match(lengths) ?? []).map(plainLength)

function compared(declared: string, now: string): string {
  const [a, b] = [hoursAtMost(declared), hoursAtMost(now)]
  if (a === undefined || b === undefined || a === b) return ''
  return a < b ? ', which is longer' : ', which is shorter'
}
