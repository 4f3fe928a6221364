import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import type { Source } from '../../src/model/source-location.ts'
import { book } from './book.ts'

const folder = join(import.meta.dirname, 'fixtures')

export const sources: readonly Source[] = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file)) }))

export const law = { asOf: '2026-01-31', lawDate: '2026-01-15' } as const

/** The fixed workspace as a report, with a rule that failed, and of a version that stays. */
export async function fixedReport(): Promise<Report> {
  const report = await lint(sources, book, law)
  return {
    ...report,
    tool: { ...report.tool, version: '0.0.0' },
    crashes: [
      {
        rule: 'service-undescribed',
        file: 'calls.yaml',
        declaration: 'exampletel-calls',
        message: "Cannot read properties of undefined (reading 'length')",
        stack: 'TypeError: Cannot read properties of undefined\n    at check (rules/x.ts:1:1)',
      },
    ],
  }
}
