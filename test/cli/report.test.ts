import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as book from '../../rules/index.ts'
import { documentKinds } from '../../src/documents/kinds.ts'
import { type Circumstances, folder, run, service } from './world.ts'

/** How documents are asked for, written and held against committed copies. */

const day = ['--as-of', '2026-11-21']

const report = (home: string, call: string, circumstances?: Circumstances) =>
  run(home, ['report', ...call.split(' ')], circumstances)

const findings = (home: string, call: string, circumstances?: Circumstances) =>
  run(home, ['report', 'findings', 'a.yaml', ...call.split(' ').filter(Boolean)], circumstances)

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')
const home = () => folder({ 'a.yaml': service('error') })

describe('the format', () => {
  test('is the first of the kind, or what the name of the file means, or what is asked for', async () => {
    const here = home()
    const html = await findings(here, '--as-of 2026-11-21')
    expect(html.stdout).toMatch(/^<!doctype html>/)
    const calls = [
      ['--output a.html', 'a.html', html.stdout],
      ['--output b', 'b', html.stdout],
      ['--output c.md', 'c.md', '<!-- dpa-lint'],
      ['--output d.md --format html', 'd.md', html.stdout],
      ['--output e.HTM', 'e.HTM', html.stdout],
    ] as const
    for (const [call, file, start] of calls) {
      expect(await findings(here, `${call} ${day.join(' ')}`), call).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      })
      expect(read(here, file).startsWith(start), call).toBe(true)
    }
    expect(readdirSync(here).sort()).toEqual(['a.html', 'a.yaml', 'b', 'c.md', 'd.md', 'e.HTM'])
  })

  test('of bytes is not sent to a terminal', async () => {
    expect(await report(home(), 'transfers a.yaml --format xlsx', { isTTY: true })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: xlsx is no text for a terminal: name a file with --output\n',
    })
  })
})

test('a document with findings is written, and no failure', async () => {
  const { code, stdout, stderr } = await findings(home(), '--format markdown --as-of 2026-11-21')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('##### **error** A name that asks for a error `name-with-error`')
  const hash = createHash('sha256').update(service('error')).digest('hex')
  expect(stdout).toContain(`| \`a.yaml\` | \`error\` | \`${hash}\` |`)
})

test('the language of the fixed texts', async () => {
  const { stdout } = await findings(home(), '--format markdown --lang de --as-of 2026-11-21')
  expect(stdout).toContain('# Feststellungen zum Datenschutz')
})

test('one service', async () => {
  const here = folder({ 'a.yaml': service('error'), 'b.yaml': service('warning') })
  const { stdout } = await report(here, 'findings . --format markdown --service warning')
  expect(stdout).toContain('name-with-warning')
  expect(stdout).not.toContain('name-with-error')
})

describe('what cannot be read', () => {
  test('is said in the document, on standard error and by the exit code', async () => {
    const { code, stdout, stderr } = await findings(home(), 'gone.yaml --format markdown')
    const line = 'cannot read gone.yaml: no such file or folder'
    expect({ code, stderr }).toEqual({ code: 2, stderr: `dpa-lint: ${line}\n` })
    expect(stdout).toContain('> **Not everything could be read**')
    expect(stdout).toContain('> - cannot read gone.yaml: no such file or folder')
  })

  test('of a file that is no declaration, the same', async () => {
    const here = folder({ 'a.yaml': service('clean'), 'b.yaml': 'kind: [' })
    const { code, stdout } = await report(here, 'findings . --format markdown')
    expect(code).toBe(0)
    expect(stdout).toContain('> - `b.yaml`: read in part, or not as a declaration')
    expect(stdout).toContain('##### **error** YAML that does not parse `malformed-yaml`')
  })

  test('a rule that breaks is our mistake', async () => {
    const { code, stderr } = await report(folder({ 'a.yaml': service('crash') }), 'findings a.yaml')
    expect(code).toBe(3)
    expect(stderr).toContain('name-that-breaks')
  })
})

test('a document does not replace what it is about', async () => {
  const here = home()
  expect(await findings(here, '--output a.yaml')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'dpa-lint: a.yaml is checked in this run, so no report is written there\n',
  })
  expect(read(here, 'a.yaml')).toBe(service('error'))
})

describe('--check', () => {
  const committed = async () => {
    const here = home()
    await findings(here, '--output docs/a.md --as-of 2026-03-01')
    return here
  }
  const check = (here: string, more = '') => findings(here, `--output docs/a.md --check ${more}`)

  test('passes a copy that is what would be written on its own day', async () => {
    const here = await committed()
    const before = read(here, 'docs/a.md')
    expect(await check(here)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'dpa-lint: docs/a.md is up to date, as of 2026-03-01\n',
    })
    expect(read(here, 'docs/a.md')).toBe(before)
  })

  test('catches one changed byte, and shows it', async () => {
    const here = await committed()
    const text = read(here, 'docs/a.md')
    writeFileSync(join(here, 'docs/a.md'), text.replace('# Data protection', '# Data Protection'))
    const { code, stdout, stderr } = await check(here)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'dpa-lint: docs/a.md is stale; run the same command without --check to renew it\n',
    })
    expect(stdout).toBe(
      [
        '--- docs/a.md\tcommitted',
        '+++ docs/a.md\tas it would be',
        '@@ -1,6 +1,6 @@',
        ...text
          .split('\n')
          .slice(0, 2)
          .map((line) => ` ${line}`),
        '-# Data Protection findings',
        '+# Data protection findings',
        ...text
          .split('\n')
          .slice(3, 6)
          .map((line) => ` ${line}`),
        '',
      ].join('\n'),
    )
  })

  test('catches a declaration that has changed', async () => {
    const here = await committed()
    writeFileSync(join(here, 'a.yaml'), service('warning', 'error'))
    const { code, stdout } = await check(here)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^-.*name-with-error/m)
    expect(stdout).toMatch(/^\+.*name-with-warning/m)
  })

  test('says when nothing but the day differs', async () => {
    expect(await check(await committed(), '--as-of 2026-03-02')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'dpa-lint: docs/a.md is stale (as of 2026-03-01, compared as of 2026-03-02): nothing but the day differs; run the same command without --check to renew it\n',
    })
  })

  test('says when nothing but the line ends differ', async () => {
    const here = await committed()
    const text = read(here, 'docs/a.md').replaceAll('\n', '\r\n')
    writeFileSync(join(here, 'docs/a.md'), text)
    expect(await check(here)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'dpa-lint: docs/a.md is stale: nothing but its line ends differ; run the same command without --check to renew it\n',
    })
  })

  test('fails where there is no copy, and makes none', async () => {
    const here = home()
    expect(await check(here)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'dpa-lint: docs/a.md does not exist, run the same command without --check to make it\n',
    })
    expect(readdirSync(here)).toEqual(['a.yaml'])
  })

  test('names both hashes of bytes that nobody can read', async () => {
    const here = home()
    await report(here, 'transfers a.yaml --output a.xlsx --as-of 2026-03-01')
    const sound = readFileSync(join(here, 'a.xlsx'))
    expect(
      await report(here, 'transfers a.yaml --output a.xlsx --check --as-of 2026-03-01'),
    ).toEqual({ code: 0, stdout: '', stderr: 'dpa-lint: a.xlsx is up to date, as of 2026-03-01\n' })
    const other = Buffer.concat([sound, Buffer.from('x')])
    writeFileSync(join(here, 'a.xlsx'), other)
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(
      await report(here, 'transfers a.yaml --output a.xlsx --check --as-of 2026-03-01'),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: `dpa-lint: a.xlsx is stale: its SHA-256 is ${hash(other)}, and what would be written has ${hash(sound)}; run the same command without --check to renew it\n`,
    })
  })

  test('shows what steers a terminal instead of sending it', async () => {
    const here = await committed()
    writeFileSync(join(here, 'docs/a.md'), `${read(here, 'docs/a.md')}\u001b[2J\n`)
    expect((await check(here)).stdout).toContain('-\\u{1b}[2J')
  })

  test('does not cover what could not be read', async () => {
    const here = await committed()
    expect((await check(here, 'gone.yaml')).code).toBe(2)
  })
})

test('its help names every kind with its formats, in 80 columns', async () => {
  const { code, stdout } = await run(folder(), ['help', 'report'])
  expect(code).toBe(0)
  const [, list = ''] = stdout.split('Kinds, each with its formats, the usual one first:\n')
  expect(list.replaceAll(/\s+/g, ' ').trim()).toBe(
    Object.entries(documentKinds)
      .map(([kind, { title, formats }]) => `${kind} ${title} ${formats.join(', ')}`)
      .join(' '),
  )
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

describe('slips', () => {
  test.each([
    ['fndings a.yaml', /^report knows findings, .*, not "fndings", did you mean "findings"\?$/],
    [
      'findings a.yaml --format mrkdown',
      /^report findings --format knows html, markdown and docx, not "mrkdown", did you mean "markdown"\?$/,
    ],
    ['findings a.yaml --service eror', /^no service is called "eror", did you mean "error"\?$/],
    [
      'findings a.yaml --lang dee',
      /^--lang knows en, fr, de and es, not "dee", did you mean "de"\?$/,
    ],
    ['findings a.yaml --check', /^--check compares with a committed copy: name it with --output$/],
    [
      'findings a.yaml --within soon',
      /^--within takes days or weeks, for example 90d or 12w, not "soon"$/,
    ],
    ['findings a.yaml --output a.yaml/b.md', /^cannot write a\.yaml\/b\.md: /],
    ['findings', /^nothing says what to check: /],
  ])('%s', async (call, says) => {
    const { code, stdout, stderr } = await report(home(), call)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/^dpa-lint: /, '').trimEnd()).toMatch(says)
  })
})

test('a letter says what its reader knows things by, and never our ids', async () => {
  const here = folder({
    'a.yaml': readFileSync(join(import.meta.dirname, '../../examples/real/kavkom.yaml'), 'utf8'),
  })
  const call = 'report letter a.yaml --service kavkom --format text --as-of 2026-11-21'
  const { stdout } = await run(here, call.split(' '), {}, book.rules, book)
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    '“"Personal data outsourcing agreement" bears no date, so nothing shows which text holds and since when”',
  )
  expect(stdout).not.toMatch(/sms-provider|outsourced-processing/)
})
