import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressOn } from '../../src/cli/io/progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What a run writes that looks at a file each quarter of a second. */
function written(isTTY: boolean, files: number): string {
  const text: string[] = []
  const stderr = { isTTY, write: (part: string) => text.push(part) }
  const progress = progressOn({ stderr }, files)
  for (let done = 0; done < files; done++) {
    progress.at(done)
    vi.advanceTimersByTime(250)
  }
  progress.end()
  return text.join('')
}

test('a long run shows how far it has come, and cleans up', () => {
  expect(written(true, 6)).toBe(
    '\r\u001b[Kchecking: 4 of 6 files\r\u001b[Kchecking: 5 of 6 files\r\u001b[K',
  )
})

test('a short run says nothing', () => {
  expect(written(true, 4)).toBe('')
})

test('nor does any run where nobody watches', () => {
  expect(written(false, 100)).toBe('')
})
