import type { Finding } from '../model/report.ts'

type Said = Pick<Finding, 'message' | 'severity'>

/**
 * Whether a finding says what it said before. How many there are of something changes with every
 * file, and is no other finding; but an error of which there is more than before is worse.
 */
export function isSameSaying(before: Said, now: Said): boolean {
  if (before.message === now.message) return true
  if (withoutCounts(before.message) !== withoutCounts(now.message)) return false
  const [were, are] = [countsIn(before.message), countsIn(now.message)]
  return now.severity !== 'error' || are.every((count, index) => count <= (were[index] ?? 0))
}

/** A number of things: not of hours or months, which is a term and no count, nor part of a name. */
const count =
  /(?<![\w."'/:-])\d+(?= (?!(?:second|minute|hour|day|week|month|year|percent)s?\b)[a-z])/g

const countsIn = (message: string) => (message.match(count) ?? []).map(Number)

/** One thing is, two things are. */
const withoutCounts = (message: string) =>
  message
    .replaceAll(count, '#')
    .replaceAll(/\b(?:is|are)\b/g, 'be')
    .replaceAll(/\b(?:has|have)\b/g, 'have')
    .replaceAll(/(?<=[a-z])s\b/g, '')
