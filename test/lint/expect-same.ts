import { expect } from 'vitest'

/** That two reports are the same. Written down they are compared a hundred times as fast. */
export function expectSame(report: unknown, other: unknown): void {
  if (JSON.stringify(report) !== JSON.stringify(other)) expect(report).toEqual(other)
}
