import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { gateRules, readingRules } from '../../src/model/builtin-rules.ts'
import { type Page, pageOf } from './page.ts'
import { runExample } from './run-example.ts'

const root = join(import.meta.dirname, '../../rules')
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
)
const chapterOf = new Map([
  ...Object.keys(readingRules).map((id) => [id, 'declaration'] as const),
  ...Object.keys(gateRules).map((id) => [id, 'gate'] as const),
  ...rules.map(({ id, chapter }) => [id, chapter] as const),
])

test('every rule has one page, in its chapter, and every page has its rule', () => {
  const expected = [...chapterOf].map(([id, chapter]) => `${chapter}/${id}.md`)
  expect(pages.sort()).toEqual(expected.sort())
})

test('every rule of the law book stands in a file of its name', () => {
  for (const { id, chapter } of rules)
    expect(existsSync(join(root, chapter, `${id}.ts`)), id).toBe(true)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!law\/)[\w-]+\/(?!index|_)[\w-]+\.ts$/.test(file))
    .map((file) => basename(file, '.ts'))
  expect(files.sort()).toEqual(rules.map(({ id }) => id).sort())
})

test('ids are used once and name no remedy', () => {
  const ids = [...chapterOf.keys()]
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^(?!no-[a-z]+-allowed|require)[a-z]+(-[a-z0-9]+)*$/)
})

test('every rule cites its provision with a source, and says how to mend and since when', () => {
  for (const { id, basis, remedy, since, title } of rules) {
    expect(basis.length, id).toBeGreaterThan(0)
    for (const { url } of basis) expect(url, id).toMatch(/^https:\/\//)
    expect(since, id).toMatch(/^\d+\.\d+\.\d+$/)
    expect(remedy, id).toMatch(/^[^.\n]+[^.]$/)
    expect(title, id).toMatch(/^[A-Z][^.\n]+[^.]$/)
  }
})

/** Wording is copied into letters to real vendors: whoever is invented on the page has no place in it. */
const invented = /exampl|exemple|ejemplo|beispiel|muster/i

test.each(pages)('the wording of %s names nobody', (file) => {
  const page = readFileSync(join(root, file), 'utf8')
  const quoted = page.match(/^>.*$/gm)?.join('\n') ?? ''
  const names = [...page.matchAll(/\b(?:name|address|contact): ["']?([A-Z\d][^,}"'\n]{3,})/g)]
  expect(names.filter(([, name = '']) => quoted.includes(name.trim())).map(([all]) => all)).toEqual(
    [],
  )
  expect(quoted).not.toMatch(invented)
})

/** A link that names an article and leads to the first page of its act: hundreds of them read alike. */
const toTheFirstPage = (name: string, url = '') => {
  const article = /\bArt\. (\w+)/.exec(name)?.[1]
  const isAct = /eur-lex\.europa\.eu\/.*(eli|CELEX:3)|fedlex|legislation\.gov\.uk\/eur/.test(url)
  return isAct && article !== undefined && !url.match(`#art_${article}$|/article/${article}$`)
}

test('every citation leads to the article that it names', () => {
  const cited = rules.flatMap(({ basis }) => basis)
  expect(cited.filter(({ provision, url }) => toTheFirstPage(provision, url))).toEqual([])
})

/** What the findings of a page say, between the line that names each and the line of the file. */
const messagesIn = ({ examples }: Page): readonly string[] =>
  examples.flatMap(({ printed }) =>
    [
      ...printed.matchAll(
        /^ +(?:[\d:]+|-) +(?:error|warning|info) +[\w-]+\n((?: {9}(?!basis |mend |see |fact |law )\S.*\n)+)/gm,
      ),
    ].map(([, message = '']) => message.trim().replaceAll(/\s+/g, ' ')),
  )

describe.each(pages)('%s', (file) => {
  const id = basename(file, '.md')
  const markdown = readFileSync(join(root, file), 'utf8')
  const page = pageOf(markdown)

  test('links to the articles that it names', () => {
    const links = [...markdown.matchAll(/\[([^\]]*)\]\((https:[^)]*)\)/g)]
    expect(links.filter(([, name = '', url]) => toTheFirstPage(name, url))).toEqual([])
  })

  test('has the sections that a reader looks for', () => {
    expect(page.title).toBe(id)
    expect(page.sections).toEqual([
      'Fails',
      'Passes',
      'Why this grade',
      'How to mend it',
      'When not to use it',
      'Sources',
    ])
    expect(markdown).toMatch(/## Sources\n[\s\S]*https:\/\//)
    expect(markdown).not.toMatch(/\bDPA\b(?! 2018)/)
    expect(dirname(file)).toBe(chapterOf.get(id))
  })

  test('says why each grade that it prints', () => {
    const [, why = ''] = /## Why this grade\n\n([\s\S]*?)\n\n##/.exec(markdown) ?? []
    const printed = page.examples.flatMap(({ printed }) =>
      [...printed.matchAll(new RegExp(`^ +[\\d:-]+ +(\\w+) +${id}$`, 'gm'))].map(
        ([, grade]) => grade,
      ),
    )
    for (const grade of new Set(printed))
      expect(why).toMatch(
        grade === 'info' ? /\b[Aa]n information\b/ : new RegExp(`\\b[Aa]n? ${grade}\\b`),
      )
  })

  test('says no sentence of more than 35 words', () => {
    // What is quoted is the document's own.
    for (const sentence of messagesIn(page).flatMap((message) => message.split('; ')))
      expect(
        sentence.replaceAll(/"[^"]*"/g, 'quoted').split(/\s+/).length,
        sentence,
      ).toBeLessThanOrEqual(35)
  })

  test('has a failing and a passing block', () => {
    expect(page.examples.filter(({ section }) => section === 'Fails').length).toBeGreaterThan(0)
    expect(page.examples.filter(({ section }) => section === 'Passes').length).toBeGreaterThan(0)
  })

  test.each(
    page.examples.map((example, index) => ({ name: `${example.section} ${index + 1}`, example })),
  )('$name prints what the page shows', async ({ example }) => {
    const printed = await runExample(id, example, page.copies)
    expect(printed).toBe(example.printed)
    expect(printed === '').toBe(example.section === 'Passes')
  })
})
