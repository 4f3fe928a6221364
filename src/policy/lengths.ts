import { lengthOf } from '../model/duration.ts'
import type { Truth } from './verdict.ts'

/** Whether a declared length of time is certainly no longer than the limit; undefined where it is none. */
export function isAtMost(duration: unknown, limit: string): Truth {
  const [length, most] = [read(duration), read(limit)]
  if (!length || !most) return undefined
  if (length.atMost <= most.atMost) return true
  return length.atLeast > most.atMost ? false : undefined
}

/** The same for a lower limit. */
export function isAtLeast(duration: unknown, limit: string): Truth {
  const [length, least] = [read(duration), read(limit)]
  if (!length || !least) return undefined
  if (length.atLeast >= least.atLeast) return true
  return length.atMost < least.atLeast ? false : undefined
}

export const isLength = (value: unknown): boolean => read(value) !== undefined

const read = (value: unknown) => (typeof value === 'string' ? lengthOf(value) : undefined)
