import type { Tone } from '../writers/inline.ts'
import type { CellState } from './matrix.ts'

/** What stands in a cell: told apart without colour. None of them is a tick: nothing here is passed. */
export const marks = {
  missing: { sign: '○', tone: 'error' },
  unknown: { sign: '?', tone: 'unknown' },
  qualified: { sign: '◐', tone: 'warning' },
  waived: { sign: 'W', tone: 'info' },
  declared: { sign: '●', tone: 'good' },
  'not-checked': { sign: '∅', tone: 'quiet' },
  'not-applicable': { sign: '–', tone: 'quiet' },
} as const satisfies Record<CellState, { readonly sign: string; readonly tone: Tone }>
