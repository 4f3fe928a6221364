import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { at, type Rule, rule } from '../../src/model/rule.ts'
import { type Change, gitAt, gitEnv, type Repo, repo } from './git-world.ts'
import { folder, rules, run, service, start } from './world.ts'

/** Ways past the gate that an attacker found; each was open once. */

const gate = ['--base', 'main', '--config-from', 'main', '--waivers-from', 'main']
const config = 'files: [services]\n'

/** Finds every place of a sub-processor, and whoever is not approved. */
const book: readonly Rule[] = [
  ...rules,
  rule({
    id: 'place-abroad',
    chapter: 'transfers',
    title: 'A place abroad',
    severity: 'error',
    basis: [
      { provision: 'GDPR Art. 44', key: 'gdpr:44', force: 'law', url: 'https://example.com/' },
    ],
    remedy: 'keep it here',
    since: '0.1.0',
    request: 'ours',
    *check({ subprocessors = [] }) {
      if (!Array.isArray(subprocessors)) return
      for (const one of subprocessors)
        for (const [index, place] of (one.locations ?? []).entries())
          if (place !== 'FR' && Array.isArray(one.locations))
            yield at(one.locations, index, `data goes to ${one.id} in ${place}`)
    },
  }),
  rule({
    id: 'not-in-our-book',
    chapter: 'subprocessors',
    title: 'Not in our book',
    severity: 'error',
    basis: [
      {
        provision: 'GDPR Art. 28(2)',
        key: 'gdpr:28(2)',
        force: 'law',
        url: 'https://example.com/',
      },
    ],
    remedy: 'decide',
    since: '0.1.0',
    request: 'ours',
    *check({ id, subprocessors = [] }, { organisation }) {
      if (!Array.isArray(subprocessors) || organisation?.approvals === undefined) return
      for (const one of subprocessors)
        if (!organisation.approvals.some((a) => a.service === id && a.subprocessor === one.id))
          yield at(one, 'id', `${one.id} is not approved`)
    },
  }),
]

const engaging = (...subprocessors: readonly string[]) =>
  `${service('good', 'a')}subprocessors:\n${subprocessors.map((one) => `  - { ${one} }\n`).join('')}`
const ours = (...lines: readonly string[]) =>
  `apiVersion: dpa-lint/v1\nkind: Organisation\nid: us\nname: Us\n${lines.map((line) => `${line}\n`).join('')}`
const approval = (id: string, more = '') =>
  `  - { service: a, subprocessor: ${id}, by: Ann${more} }`
const waiver = (where: string) =>
  `apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:\n  - { rule: place-abroad, service: a, ${where}, owner: Ann, approver: Bob, reason: x, expires: 2026-12-31 }\n`

async function gated(home: string, ...flags: readonly string[]) {
  const argv = ['check', '--format', 'json', ...(flags.length > 0 ? flags : gate)]
  const { code, stdout, stderr } = await run(home, argv, { env: gitEnv }, book)
  if (stdout === '') return { code, stderr }
  const { findings, unchanged } = JSON.parse(stdout) as Record<
    'findings' | 'unchanged',
    readonly { readonly rule: string; readonly message: string }[]
  >
  const shown = (all: typeof findings) => all.map(({ rule: id, message }) => `${id}: ${message}`)
  return { code, open: shown(findings), unchanged: shown(unchanged) }
}

function change(main: Change, after: Change): Repo {
  const made = repo({ 'dpa-lint.config.yaml': config, ...main })
  made.git('checkout', '--quiet', '-b', 'change')
  made.commit('change', after)
  return made
}

describe('our own document', () => {
  const one = 'id: one, name: One SA'
  const two = 'id: two, name: Two SA'
  const main = {
    'services/a.yaml': engaging(one),
    'services/us.yaml': ours('approvals:', approval('one')),
  }
  const unapproved = 'not-in-our-book: two is not approved'

  test('approves nothing that is not approved on the other branch', async () => {
    const { home } = change(main, {
      'services/a.yaml': engaging(one, two),
      'services/us.yaml': ours('approvals:', approval('one'), approval('two')),
    })
    expect(await gated(home)).toEqual({
      code: 1,
      open: [
        unapproved,
        'organisation-edited: this entry of "approvals" is not on main, which counts',
      ],
      unchanged: [],
    })
  })

  test.each([
    ['emptied', ours(), 'organisation-edited: "approvals" is gone here; what is on main counts'],
    [
      'gone',
      null,
      'declaration-removed: the organisation "us" is declared on main and is not checked here',
    ],
  ])('still counts when it is %s', async (_, text, told) => {
    const { home } = change(main, {
      'services/a.yaml': engaging(one, two),
      'services/us.yaml': text,
    })
    const { code, open } = await gated(home)
    expect([code, open?.toSorted()]).toEqual([1, [told, unapproved].sort()])
  })

  test('says nothing where it is as it was', async () => {
    const { home } = change(main, { 'services/b.yaml': service('good', 'b') })
    expect(await gated(home)).toEqual({ code: 0, open: [], unchanged: [] })
  })

  test('approves a company and not whoever comes to bear its id', async () => {
    const { home } = change(main, { 'services/a.yaml': engaging('id: one, name: Other LLC') })
    expect((await gated(home)).open).toEqual([
      'not-in-our-book: one is not approved',
      'company-replaced: "one" is "Other LLC" here and "One SA" on main',
    ])
    const spelt = change(main, { 'services/a.yaml': engaging('id: one, name: "ONE, S.A."') })
    expect(await gated(spelt.home)).toEqual({ code: 0, open: [], unchanged: [] })
  })
})

describe('a waiver of a place', () => {
  const abroad = (places: string, name = 'One Inc.') =>
    engaging(`id: one, name: ${name}, task: mail, locations: [${places}]`)
  const found = async (text: string, where = 'path: subprocessors/one') => {
    const { home } = change(
      { 'services/a.yaml': abroad('US'), 'dpa-lint.waivers.yaml': waiver(where) },
      { 'services/a.yaml': text },
    )
    const { code, open = [] } = await gated(home)
    return { code, open: open.filter((line) => line.startsWith('place-abroad')) }
  }

  test('covers what it was granted for, and nothing that is new below it', async () => {
    expect(await found(abroad('US'))).toEqual({ code: 0, open: [] })
    expect(await found(abroad('US, CN'))).toEqual({
      code: 1,
      open: ['place-abroad: data goes to one in CN'],
    })
    expect(await found(abroad('CN'))).toEqual({
      code: 1,
      open: ['place-abroad: data goes to one in CN'],
    })
  })

  test('covers neither another company nor another task', async () => {
    const open = ['place-abroad: data goes to one in US']
    expect(await found(abroad('US', 'Other LLC'))).toEqual({ code: 1, open })
    expect(await found(abroad('US').replace('task: mail', 'task: profiling'))).toEqual({
      code: 1,
      open,
    })
  })

  test('covers what it names beforehand', async () => {
    const { home } = change(
      {
        'services/a.yaml': service('good', 'a'),
        'dpa-lint.waivers.yaml': waiver('path: subprocessors/one, value: US'),
      },
      { 'services/a.yaml': abroad('US') },
    )
    expect(await gated(home)).toEqual({ code: 0, open: [], unchanged: [] })
  })
})

describe('history', () => {
  test('old is what is old wherever two lines part', async () => {
    const { home, git, commit } = repo({
      'dpa-lint.config.yaml': config,
      'services/a.yaml': service('error', 'a'),
    })
    git('checkout', '--quiet', '-b', 'fix')
    const mended = commit('fix', { 'services/a.yaml': service('good', 'a') })
    git('checkout', '--quiet', 'main')
    const other = commit('other', { 'readme.txt': 'x' })
    git('merge', '--quiet', '--no-ff', '-m', 'merge', mended)
    git('checkout', '--quiet', '-b', 'change', other)
    git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'keep ours', mended)
    expect(await gated(home)).toEqual({
      code: 1,
      open: ['name-with-error: the name is "error"'],
      unchanged: [],
    })
  })

  test('a count is no other finding, unless there is more of what is an error', async () => {
    const { isSameSaying } = await import('../../src/gate/same-saying.ts')
    const said = (message: string, severity: 'error' | 'warning' = 'warning') => ({
      message,
      severity,
    })
    expect(isSameSaying(said('2 services stand on it'), said('3 services stand on it'))).toBe(true)
    expect(isSameSaying(said('1 service stands on it'), said('2 services stand on it'))).toBe(true)
    expect(isSameSaying(said('2 gaps', 'error'), said('3 gaps', 'error'))).toBe(false)
    expect(isSameSaying(said('3 gaps', 'error'), said('2 gaps', 'error'))).toBe(true)
    expect(isSameSaying(said('within 24 hours'), said('within 48 hours'))).toBe(false)
  })
})

describe('what is judged is what the commit holds', () => {
  test.each(['working-tree-encoding=LATIN1', 'ident', 'filter=any'])('%s', async (attribute) => {
    const { home } = change(
      { 'services/a.yaml': service('good', 'a') },
      { '.gitattributes': `*.yml ${attribute}\n`, 'services/b.yml': service('good', 'b') },
    )
    const [name = ''] = attribute.split('=')
    expect((await gated(home)).open).toContain(
      `text-converted: the attribute "${name}" changes the text on its way out of the commit`,
    )
  })

  test('what nobody has seen on the base is not old', async () => {
    const { home } = change(
      { '.gitattributes': '*.yaml ident\n', 'services/a.yaml': service('error', 'a') },
      { '.gitattributes': null },
    )
    expect((await gated(home)).open).toEqual(['name-with-error: the name is "error"'])
  })

  test('a submodule in the place of a folder does not bring its own judge', async () => {
    const other = repo({
      'a.yaml': service('error', 'a'),
      'dpa-lint.config.yaml': 'failOn: never\n',
    })
    const { home, git } = repo({ 'readme.txt': 'x' })
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.home, 'gov')
    const inside = join(home, 'gov')
    gitAt(inside, 'update-ref', 'refs/heads/main', 'HEAD')
    expect(await gated(inside, '.', ...gate)).toMatchObject({ code: 2 })
  })
})

describe('files', () => {
  test('a report goes neither through a link out nor over what steers', async () => {
    const out = folder()
    writeFileSync(join(out, 'victim'), 'mine')
    const { home } = repo({ 'services/a.yaml': service('good', 'a'), 'package.json': '{}' })
    symlinkSync(join(out, 'victim'), join(home, 'report.json'))
    symlinkSync(out, join(home, 'out'))
    symlinkSync(join(out, 'nothing.json'), join(home, 'dangling.json'))
    const refused = [
      ...['report.json', 'out/new.json', 'dangling.json'],
      ...['dpa-lint.config.yaml', 'dpa-lint.waivers.yaml', 'dpa-lint.baseline.yaml'],
      ...['package.json', '.git/HEAD', '.git/hooks/new', 'services/a.yaml'],
    ]
    for (const output of refused) {
      const { code, stderr } = await run(home, [
        ...['check', 'services', '--format', 'json', '--output', output],
      ])
      expect([output, code]).toEqual([output, 2])
      expect(stderr).toContain('so no report is written there')
    }
    expect(readFileSync(join(out, 'victim'), 'utf8')).toBe('mine')
    expect(existsSync(join(out, 'nothing.json'))).toBe(false)
  })

  test('a file with one of our names that is not in use is looked at', async () => {
    const { home } = change(
      { 'services/a.yaml': service('good', 'a') },
      {
        'services/dpa-lint.config.yaml': service('error', 'b'),
        'services/sub/.dpa-lintrc.yaml': 'failOn: never\n',
      },
    )
    expect(await gated(home)).toEqual({
      code: 1,
      open: [
        'own-name-unused: the declaration bears a name of the policy',
        'name-with-error: the name is "error"',
        'own-name-unused: nothing uses this file: it does not steer this run',
      ],
      unchanged: [],
    })
  })

  test.each(['dpa-lint.waivers.yaml', 'dpa-lint.baseline.yaml', 'dpa-lint.config.yaml'])(
    'a pipe called %s does not hang the run',
    (name) => {
      const home = folder({ 'a.yaml': service('good', 'a') })
      spawnSync('mkfifo', [join(home, name)])
      expect(start(home, ['check', 'a.yaml'])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`${name}: it is neither a file nor a folder\n`),
      })
    },
  )

  test('what Git ignores is left alone, and what is no declaration counted once', async () => {
    const { home, git } = repo({
      '.gitignore': 'build\nhidden.yaml\n',
      'a.yaml': service('good', 'a'),
      'compose.yaml': 'services: {}\n',
      'chart.yaml': '{{ if }}\n',
    })
    writeFileSync(join(home, 'hidden.yaml'), service('error', 'b'))
    expect(await run(home, ['check', '.'], { env: gitEnv })).toMatchObject({
      code: 0,
      stderr: 'dpa-lint: 2 YAML files are no declarations, and not checked\n',
    })
    // Nor is it checked where the configuration names the folder.
    writeFileSync(join(home, 'dpa-lint.config.yaml'), "files: ['*.yaml']\nignore: [c*.yaml]\n")
    expect((await run(home, ['check'], { env: gitEnv })).code).toBe(0)
    rmSync(join(home, 'dpa-lint.config.yaml'))
    // What is tracked is never ignored, so that no change can hide what it brings.
    git('add', '--force', 'hidden.yaml')
    expect((await run(home, ['check', '.'], { env: gitEnv })).code).toBe(1)
  })

  test('a name that is no UTF-8 and a folder that is gone are said in words', () => {
    const home = folder({ 'a.yaml': service('good', 'a') })
    writeFileSync(
      Buffer.concat([Buffer.from(`${home}/b`), Buffer.of(0xff), Buffer.from('.yaml')]),
      '',
    )
    expect(start(home, ['check', '.'])).toMatchObject({
      code: 2,
      stderr: 'dpa-lint: cannot read b\ufffd.yaml: its name is not UTF-8, so rename it\n',
    })
  })
})

describe('texts', () => {
  test.each([
    ['a lone carriage return', `${service('good', 'a')}# a comment\rreviewed: 2026-11-01\n`],
    ['a bidirectional control', service('good \u202e', 'a')],
    ['a line separator', `${service('good', 'a')}# a\u2028b\n`],
  ])('%s is a finding', async (_, text) => {
    const home = folder({ 'a.yaml': text })
    const { code, stdout } = await run(home, ['check', 'a.yaml', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'hidden-text' }])
  })

  test('a date that has not come yet is never fresh', async () => {
    const home = folder({ 'a.yaml': `${service('good', 'a')}reviewed: 2126-09-01\n` })
    const { code, stdout } = await run(home, ['check', 'a.yaml', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'future-date', path: 'reviewed' }])
  })

  test('--show-ids gives the entry of a waiver to copy', async () => {
    const home = folder({ 'a.yaml': service('error', 'a') })
    const { stdout } = await run(home, ['check', 'a.yaml', '--show-ids'])
    expect(stdout).toContain(
      '  waive  - { rule: name-with-error, service: a, path: name, value: error, owner: "...", approver: "...", reason: "...", expires: "..." }\n',
    )
  })
})
