import { expect, test } from 'vitest'
import { caveatsIn } from '../../../src/documents/caveats-in.ts'
import { loadWords } from '../../../src/documents/words/words.ts'
import { languages } from '../../../src/model/language.ts'
import { caveats } from '../../../src/report/caveats.ts'
import { fullReport } from '../../report/full-report.ts'

await Promise.all(languages.map(loadWords))

test('a document has the caveats of every report, and in English their words', () => {
  const report = fullReport('scc')
  expect(caveatsIn('en', report)).toEqual(caveats(report))
  for (const language of languages) {
    const own = caveatsIn(language, report)
    expect(own, language).toHaveLength(caveats(report).length)
    expect(own.join('\n')).toMatch(/scc[\s\S]*scc[\s\S]*2026-01-15/)
  }
})
