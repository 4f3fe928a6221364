import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupBy } from '../../src/model/group-by.ts'
import { filesIn } from './files.ts'

const declared =
  /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type) ([A-Za-z_$][\w$]*)/gm

/** Words and requests on their way out of the code, and what the calendar still counts by itself. */
const leaving = /^src\/documents\/(?:letter\/requests|text|calendar)\//

const files = [...filesIn('src'), ...filesIn('rules')].filter((file) => !leaving.test(file))
const names = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(declared)].map(([, name = '']) => ({ name, file })),
)

/** Words that the house has another name for: docs/architecture.md says which. */
const banned: Readonly<Record<string, string>> = {
  Fault: 'Diagnostic',
  Mistake: 'Diagnostic',
  Misfit: 'SchemaMismatch',
  Slip: 'Diagnostic',
  Place: 'SourceLocation',
  Placer: 'LineIndex',
  Reading: 'ParsedFile',
  Said: 'Statement',
  said: 'statementsOf',
  Stand: 'Stance',
  papers: 'renderers',
  Paper: 'DocumentInput, Rendered',
  posture: 'compareDeclarations',
  Posture: 'Comparison',
  Scene: 'DiffContext',
  Thing: 'CollectionSpec',
  say: 'writeOut',
  complain: 'writeError',
  unshared: 'expandAliases',
  rememberLast: 'memoizeLast',
  isObject: 'isRecord',
}

test('an exported name stands in one file', () => {
  const byName = groupBy(names, ({ name }) => name)
  const twice = [...byName].flatMap(([name, all]) => {
    const where = [...new Set(all.map(({ file }) => file))]
    return where.length > 1 ? [`${name}: ${where.join(', ')}`] : []
  })
  expect(twice).toEqual([])
})

test('no exported name is a word that the house says otherwise', () => {
  const found = names.filter(
    ({ name }) => Object.hasOwn(banned, name) || /Excuse|excuse/.test(name),
  )
  expect(found.map(({ name, file }) => `${file}: ${name}, say ${banned[name]}`)).toEqual([])
})
