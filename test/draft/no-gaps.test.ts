import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules as book } from '../../rules/index.ts'
import { termLanguages } from '../../src/draft/term-languages.ts'
import { lint } from '../../src/lint.ts'
import { folder, run } from '../cli/world.ts'

/** Whatever a draft leaves open is a question to a person, and nothing that a vendor lacks. */

const root = join(import.meta.dirname, 'documents')

test.each(termLanguages)(
  'no draft in %s reads what is undecided as a gap',
  async (language) => {
    const files = readdirSync(join(root, language)).filter((file) => !file.endsWith('.facts.yaml'))
    for (const file of files) {
      const home = folder({ [file]: readFileSync(join(root, language, file)) })
      const { code } = await run(home, ['draft', file, '--id', 'drafted'])
      expect(code, file).toBe(0)
      const text = readFileSync(join(home, 'drafted.yaml'), 'utf8')
      const { findings, sources } = await lint([{ file: 'a.yaml', text }], book, {
        asOf: '2026-11-21',
        lawDate: '2026-11-21',
      })
      expect(
        sources.map(({ checked }) => checked),
        file,
      ).toEqual([true])
      const lines = text.split('\n')
      const gaps = findings.filter(
        ({ severity, rule, location }) =>
          severity !== 'info' &&
          rule !== 'facts-undecided' &&
          /^\s*#|: unknown\s*$/.test(lines[location.line - 1] ?? ''),
      )
      expect(gaps.map(({ rule, message }) => `${file}: ${rule}: ${message}`)).toEqual([])
    }
  },
  120_000,
)
