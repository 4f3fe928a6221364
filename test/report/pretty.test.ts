import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pretty } from '../../src/report/pretty.ts'
import { plain } from '../../src/report/style.ts'
import { widthOf } from '../../src/report/text.ts'
import { commandsIn } from './actions-runner.ts'
import { fullReport } from './full-report.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { fixedReport } from './workspace.ts'

describe('pretty', () => {
  test.each([80, 120])('keeps within %i columns', async (width) => {
    const lines = pretty(await fixedReport(), { ...plain, width }).split('\n')
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
  })

  test.each([40, 80, 81])('cuts a long line of %i columns between characters', (width) => {
    for (const column of [1, 2, 121, 122, 123, 124, 400]) {
      const [finding] = fullReport('x').findings
      if (!finding) throw new Error('the full report has findings')
      const lineText = `日${'😀'.repeat(200)}`
      const location = { ...finding.location, column, endColumn: column + 2, lineText }
      const text = pretty(
        { ...fullReport('x'), findings: [{ ...finding, location }] },
        { ...plain, width },
      )
      expect(text).not.toMatch(/\p{Cs}/u)
    }
  })

  test.each(hostileTexts)('shows %j and obeys none of it', (hostile) => harmless(hostile))
  test('shows any text and obeys none of it', () => fc.assert(fc.property(anyText, harmless)))
})

/** A terminal is sent text and line breaks, and a build server finds no command in its log. */
function harmless(hostile: string): void {
  for (const width of [40, 80, 200]) {
    const text = pretty(fullReport(hostile), { ...plain, width })
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(commandsIn(text)).toEqual([])
    expect(text).not.toMatch(/##[a-z]*\[/i)
    expect(text.endsWith('\n')).toBe(true)
  }
}
