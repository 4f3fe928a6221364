import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withPlainState } from '../../scripts/plain-parser-state.ts'
import { withSharedShapes } from '../../scripts/shared-shapes.ts'

test('what begins with a spread begins with another, and means the same', () => {
  const before = 'const a = { x: 1 }, f = ({ ...rest }) => ({ ...rest, y: { ...a, "{...z}": 2 } })'
  const after = withSharedShapes(before)
  expect(after).toBe(
    'const a = { x: 1 }, f = ({ ...rest }) => ({ ...null,...rest, y: { ...null,...a, "{...z}": 2 } })',
  )
  const run = (program: string) => new Function(`${program}; return f({ y: 0, w: 3 })`)()
  expect(run(after)).toEqual(run(before))
  expect(withSharedShapes('({ ...a } = b)')).toBe('({ ...a } = b)')
})

test('no object of the program begins with a spread of something', () => {
  const program = readFileSync('dist/program.cjs', 'utf8')
  expect(withSharedShapes(program).match(/\{\s*\.\.\.null,\.\.\.null,/g) ?? []).toHaveLength(
    (program.match(/\{\s*\.\.\.null,/g) ?? []).length,
  )
})

test('the parser of the package is the one whose state is made plain, and another is refused', () => {
  const source = readFileSync('node_modules/js-yaml/dist/js-yaml.mjs', 'utf8')
  expect(withPlainState(source)).not.toBe(source)
  expect(readFileSync('dist/program.cjs', 'utf8')).toMatch(/maxDepth:options\d*\?\.maxDepth\?\?100/)
  expect(() => withPlainState('const state = { ...DEFAULT_PARSER_OPTIONS }')).toThrow(
    'another parser state',
  )
})
