import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diffText } from '../../src/diff/formats/text.ts'
import { loadWords } from '../../src/documents/words/words.ts'
import { plain } from '../../src/report/style.ts'
import { diffBetween, type Edit, edited } from './edited.ts'

await loadWords('en')

const edits: readonly Edit[] = [
  ['kavkom.yaml', 'within: 48 hours', 'within: 72 hours'],
  ['kavkom.yaml', 'priorConsultation: { qualified: where necessary }', 'priorConsultation: true'],
  [
    'kavkom.yaml',
    '  - id: other-providers\n',
    '  - id: twilio\n    name: Twilio Inc.\n    country: US\n    task: sending SMS messages\n    source: agreement §3\n  - id: other-providers\n',
  ],
]

test('docs/diff.md shows what the program prints', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/diff.md'), 'utf8')
  const [, shown] = /^```\n([\s\S]*?)^```$/m.exec(page) ?? []
  const { before, after } = edited('real', edits)
  expect(shown).toBe(diffText(await diffBetween(before, after), plain))
})
