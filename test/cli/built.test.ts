import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as book from '../../rules/index.ts'
import { languages } from '../../src/model/language.ts'
import { pageOf } from '../rules/page.ts'
import { folder, run, start } from './world.ts'

/**
 * The built program says what the sources say, which all other tests ask: a pattern or a text that the
 * build does not carry over as it is written would be seen nowhere else. Where every rule finds
 * something, and in four languages.
 */

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** All that both say and write of one call. */
async function said(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const [here, there] = [folder(files), folder(files)]
  const outcomes = [start(here, args), await run(there, args, {}, book.rules, book)]
  return [here, there].map((home, at) => ({
    ...outcomes[at],
    files: readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((file) => !Object.hasOwn(files, file) && file.includes('.'))
      .sort()
      .map((file) => [file, readFileSync(join(home, file), 'utf8')]),
  }))
}

const pages = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()

test('of every example in which a page finds something', async () => {
  const examples = pages.flatMap((page) =>
    pageOf(read(`rules/${page}`))
      .examples.filter(({ section }) => section === 'Fails')
      .map(({ yaml }, at) => [page.replace('.md', `-${at}.yaml`), yaml] as const),
  )
  const args = ['check', '.', '--format', 'json', '--as-of', book.lawDate, '--no-config']
  const [program, sources] = await said(Object.fromEntries(examples), args)
  expect(program).toEqual(sources)
  expect(program?.stdout).toContain('’')
})

const papers = languages.flatMap((language) => {
  const home = `test/draft/documents/${language}`
  const texts = readdirSync(join(root, home)).filter((file) => /\.(md|txt)$/.test(file))
  return texts.toSorted().map((file) => ({ file, text: read(`${home}/${file}`) }))
})

test.each(papers)('of a draft of $file', async ({ file, text }) => {
  const args = ['draft', file, '--provider', 'Examplehost GmbH']
  const [program, sources] = await said({ [file]: text }, args)
  expect(program).toEqual(sources)
  expect(program).toMatchObject({
    code: 0,
    files: [[expect.stringMatching(/\.yaml$/), expect.anything()]],
  })
})

test.each(languages)('of the findings report in %s', async (language) => {
  const file = 'examples/real/kavkom.yaml'
  const args = ['report', 'findings', '.', '--format', 'markdown', '--lang', language]
  const [program, sources] = await said({ 'a.yaml': read(file) }, [
    ...args,
    '--as-of',
    book.lawDate,
  ])
  expect(program).toEqual(sources)
})
