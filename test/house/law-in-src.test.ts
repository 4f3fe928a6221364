import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { filesIn } from './files.ts'

/**
 * What is left of the law outside the law book, file by file. It may only become less: whoever
 * takes the last one out of a file takes the line out, too.
 */
const left: Readonly<Record<string, number>> = {
  'src/diff/fields/obligations.ts': 1,
  'src/documents/calendar/adequacy.ts': 1,
  'src/documents/calendar/of-organisation.ts': 4,
  'src/documents/calendar/of-service.ts': 5,
  'src/documents/calendar/subprocessor.ts': 1,
  'src/documents/kinds.ts': 1,
  'src/documents/matrix/columns.ts': 9,
  'src/documents/matrix/matrix.ts': 1,
  'src/model/builtin-rules.ts': 2,
}

const ids = rules.map(({ id }) => id)
const rule = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g')
const article = /\b(?:Art(?:icle|ikel|ículo|\.)?\s?\d+|[a-z-]{3,8}:\d+\()/g

/** Keys that are generated from the words are words. */
const isGenerated = (text: string) => /^\/\*\*? ?[^\n]*[Gg]enerated/.test(text)

/** Comments explain, and the help of a command shows what can be typed. */
const isHelp = (file: string) => /^src\/cli\/(?:.*\/)?commands?\.ts$/.test(file)
const code = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')

test('no rule and no article stands in src', () => {
  const found = filesIn('src')
    .filter((file) => !isHelp(file))
    .map((file) => {
      const whole = readFileSync(file, 'utf8')
      const text = isGenerated(whole) ? '' : code(whole)
      return [file, [...text.matchAll(rule), ...text.matchAll(article)].length] as const
    })
    .filter(([, count]) => count > 0)
  expect(found.filter(([file, count]) => count > (left[file] ?? 0))).toEqual([])
})
