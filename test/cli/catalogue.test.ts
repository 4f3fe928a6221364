import { join, parse } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot, rulePage } from '../../src/cli/book/pages.ts'
import { gateRules, readingRules } from '../../src/model/builtin-rules.ts'
import { folder, rules, run } from './world.ts'

describe('packageRoot', () => {
  test('is the folder of the package, from anywhere in it', () => {
    expect(packageRoot(import.meta.dirname)).toBe(join(import.meta.dirname, '../..'))
  })

  test('ends where nothing lies above', () => {
    const { root } = parse(import.meta.dirname)
    expect(() => packageRoot(join(root, 'nowhere', 'at all'))).toThrow(
      'no package.json lies above the program',
    )
  })
})

describe('explain', () => {
  test('shows the page as it is written where nobody draws it', async () => {
    const stdout = rulePage('malformed-yaml')
    expect(await run(folder(), ['explain', 'malformed-yaml'])).toEqual({
      code: 0,
      stdout,
      stderr: '',
    })
  })

  test('draws it on a terminal', async () => {
    const { stdout } = await run(folder(), ['explain', 'malformed-yaml'], { isTTY: true })
    await expect(stdout).toMatchFileSnapshot('../golden/cli/explain-malformed-yaml.ansi')
    const wide = await run(folder(), ['explain', 'malformed-yaml'], { isTTY: true, columns: 140 })
    await expect(wide.stdout).toMatchFileSnapshot('../golden/cli/explain-malformed-yaml-140.ansi')
  })

  test('says of whom a rule asks what it asks, and a program is told too', async () => {
    const [first, ...others] = rules
    const appliesTo = { id: 'some', who: 'some of us', holds: () => true }
    const book = first ? [{ ...first, appliesTo }, ...others] : []
    const ask = ['explain', 'name-with-error']
    const { stdout } = await run(folder(), ask, {}, book)
    expect(stdout).toBe(
      '# name-with-error\n\nA name that asks for a error: find a better name.\n\nIt applies to some of us.\n',
    )
    const asJson = await run(folder(), [...ask, '--format', 'json'], {}, book)
    expect(JSON.parse(asJson.stdout).appliesTo).toEqual({ id: 'some', who: 'some of us' })
  })

  test('has everything for a program', async () => {
    const { stdout } = await run(folder(), ['explain', 'name-with-info', '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual({
      id: 'name-with-info',
      chapter: 'breach',
      title: 'A name that asks for an info',
      severity: 'info',
      basis: rules[2]?.basis,
      remedy: 'find a better name',
      requirements: ['R1'],
      options: { words: { type: 'strings', default: ['info'], description: 'What to look for.' } },
      since: '0.1.0',
      page: '# name-with-info\n\nA name that asks for an info: find a better name.\n',
    })
  })
})

describe('rules', () => {
  const ids = async (...args: readonly string[]) => {
    const { stdout } = await run(folder(), ['rules', '--format', 'json', ...args])
    return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)
  }
  const reading = Object.keys(readingRules)
  const gate = Object.keys(gateRules)
  const named = ['name-with-error', 'name-with-warning', 'name-with-info']

  test('is a table with a row a rule', async () => {
    const { stdout } = await run(folder(), ['rules'])
    await expect(stdout).toMatchFileSnapshot('../golden/cli/rules.txt')
  })

  test('breaks its rows on a narrow terminal only', async () => {
    const wide = await run(folder(), ['rules', '--no-color'], { isTTY: true, columns: 140 })
    expect(wide).toEqual(await run(folder(), ['rules']))
    const narrow = await run(folder(), ['rules', '--no-color'], { isTTY: true, columns: 72 })
    await expect(narrow.stdout).toMatchFileSnapshot('../golden/cli/rules-narrow.txt')
    expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThan(73)
  })

  test.each([
    ['breach', named],
    ['declaration', reading],
    ['name-with-info', ['name-with-info']],
    ['gdpr:28', ['name-that-breaks', ...named]],
    ['gdpr:28(3)', ['name-that-breaks', ...named]],
    ['GDPR:28', ['name-that-breaks', ...named]],
    ['gdpr:5', [...reading, ...gate]],
    ['gate', gate],
    ['gdpr:28-31', ['name-that-breaks', ...named]],
    ['gdpr', [...reading, 'name-that-breaks', ...named, ...gate]],
    ['LAW', [...reading, 'name-that-breaks', ...named, ...gate]],
    ['transfers,name-with-info', ['name-that-breaks', 'name-with-info']],
  ])('--select %s', async (selection, expected) => {
    expect(await ids('--select', selection)).toEqual(expected)
  })

  test('--coverage holds what the law asks for against the rules', async () => {
    const { code, stdout, stderr } = await run(folder(), ['rules', '--coverage', '-f', 'json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      requirements: [
        {
          id: 'R1',
          title: 'a good name',
          flag: 'mandatory',
          law: ['GDPR Art. 28(3)'],
          rules: named,
          like: [],
        },
        {
          id: 'R2',
          title: 'a good heart',
          flag: 'optional',
          law: [],
          rules: [],
          like: [],
          reason: 'nobody can see it',
        },
      ],
      articles: [],
    })
    const text = await run(folder(), ['rules', '--coverage'])
    await expect(text.stdout).toMatchFileSnapshot('../golden/cli/rules-coverage.txt')
  })

  test('--select can be repeated', async () => {
    expect(await ids('--select', 'transfers', '--select', 'name-with-info')).toEqual([
      'name-that-breaks',
      'name-with-info',
    ])
  })

  test.each(['warning', 'gdpr:2', 'gdpr:280', 'gdpr:29-31', 'gd', 'nothing', ''])(
    '--select %j selects nothing',
    async (selection) => {
      expect((await run(folder(), ['rules', '--select', selection])).code).toBe(2)
    },
  )
})
