import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Change, gitEnv, type Repo, repo } from './git-world.ts'
import { folder, run, service } from './world.ts'

/** Ways in which a pull request might get past the gate, or make it tell what it must not; each tried. */

const gate = ['--base', 'main', '--config-from', 'main', '--waivers-from', 'main']
const config = 'files: [services]\n'

/** The gate on a work tree: its exit code and what is open, or what it says instead. */
async function gated(home: string, ...flags: readonly string[]) {
  const argv = ['check', '--format', 'json', ...(flags.length > 0 ? flags : gate)]
  const { code, stdout, stderr } = await run(home, argv, { env: gitEnv })
  if (stdout === '') return { code, stderr }
  const { findings, unchanged, fixed } = JSON.parse(stdout)
  const shown = (all: readonly { rule: string; location: { file: string } }[]) =>
    all.map(({ rule, location }) => `${rule} ${location.file}`)
  return {
    code,
    open: shown(findings),
    unchanged: shown(unchanged),
    fixed: shown(fixed),
    messages: (findings as readonly { message: string }[]).map(({ message }) => message),
    stderr,
  }
}

/** `main`, and a branch with a change of it. */
function change(main: Change, after: Change): Repo {
  const made = repo({
    'dpa-lint.config.yaml': config,
    'services/a.yaml': service('good', 'a'),
    ...main,
  })
  made.git('checkout', '--quiet', '-b', 'change')
  made.commit('change', after)
  return made
}

describe('a link that a change puts in the place of a file of the policy', () => {
  const secret = () => folder({ 'secret.yaml': '{ auths: { registry: { auth: c2VjcmV0 } } }\n' })

  test.each(['dpa-lint.waivers.yaml', 'dpa-lint.baseline.yaml'])(
    '%s leads nowhere out of the workspace',
    async (name) => {
      const { home } = change({}, { [name]: { to: join(secret(), 'secret.yaml') } })
      expect(await gated(home)).toEqual({
        code: 2,
        stderr: `dpa-lint: ${name} is a link that leads out of the workspace\n`,
      })
    },
  )

  test('a folder that leads out does not take a named file along', async () => {
    const made = change(
      {
        'dpa-lint.config.yaml': `${config}waivers: { file: policy/secret.yaml }\n`,
        'policy/secret.yaml': 'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers: []\n',
      },
      { policy: { to: secret() } },
    )
    expect(await gated(made.home)).toEqual({
      code: 2,
      stderr: 'dpa-lint: policy/secret.yaml is a link that leads out of the workspace\n',
    })
  })

  test('the configuration is not read from there, nor told', async () => {
    const { home } = change({}, { 'dpa-lint.config.yaml': { to: join(secret(), 'secret.yaml') } })
    expect(await gated(home)).toMatchObject({
      code: 0,
      open: ['configuration-edited dpa-lint.config.yaml'],
      messages: [
        'the configuration is a link that leads out of the workspace; the one on main counts',
      ],
    })
  })

  test.each([
    ['a folder', { 'dpa-lint.config.yaml': null, 'dpa-lint.config.yaml/x': '' }, 'it is a folder'],
    [
      'a circle',
      { 'dpa-lint.config.yaml': { to: 'dpa-lint.config.yaml' } },
      'its links lead in a circle',
    ],
  ])('the configuration as %s is told and no mistake of ours', async (_, after, why) => {
    const { home } = change({}, after)
    expect(await gated(home)).toMatchObject({
      code: 0,
      open: ['configuration-edited dpa-lint.config.yaml'],
      messages: [`the configuration cannot be read here: ${why}; the one on main counts`],
    })
  })

  test('inside the workspace a link is a file like any other', async () => {
    const { home } = change(
      {},
      {
        'policy/w.yaml': 'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers: []\n',
        'dpa-lint.waivers.yaml': { to: 'policy/w.yaml' },
      },
    )
    expect(await gated(home)).toMatchObject({ code: 0, open: [] })
  })
})

describe('a name that means two things', () => {
  const worse = { 'services/a.yaml': service('error', 'a') }

  test.each([
    ['main', 'main', 'refs/heads/main'],
    ['origin/main', 'origin/main', 'refs/remotes/origin/main'],
  ])('a tag %s does not take the place of the branch', async (tag, ref, full) => {
    const { home, git } = change({}, worse)
    git('update-ref', 'refs/remotes/origin/main', 'main')
    git('tag', tag)
    expect(await gated(home, '--base', ref)).toEqual({
      code: 2,
      stderr: `dpa-lint: "${ref}" names more than one commit here, as branch, tag or otherwise: write it in full, as in ${full}\n`,
    })
    expect(await gated(home, '--base', full)).toMatchObject({
      code: 1,
      open: ['name-with-error services/a.yaml'],
    })
  })

  test('nor does a setting that hides it', async () => {
    const { home, git } = change({}, worse)
    git('tag', 'main')
    git('config', 'core.warnAmbiguousRefs', 'false')
    expect(await gated(home, '--base', 'main')).toMatchObject({ code: 2 })
  })

  test('a branch HEAD does not take the place of what is checked out', async () => {
    const { home, git } = change({}, worse)
    git('update-ref', 'refs/heads/HEAD', 'main')
    expect(await gated(home)).toMatchObject({ code: 1, open: ['name-with-error services/a.yaml'] })
  })
})

describe('what was there before', () => {
  test('is not inherited by another service in its file', async () => {
    const { home } = change(
      { 'services/a.yaml': service('error', 'a') },
      { 'services/a.yaml': `${service('error', 'b')}provider: { name: Other }\n` },
    )
    expect(await gated(home)).toMatchObject({
      code: 1,
      open: ['declaration-removed services/a.yaml', 'name-with-error services/a.yaml'],
      unchanged: [],
    })
  })

  test('is inherited by the same service under another id', async () => {
    const { home } = change(
      { 'services/a.yaml': service('error', 'a') },
      { 'services/a.yaml': service('error', 'b') },
    )
    expect(await gated(home)).toMatchObject({
      code: 0,
      open: [],
      unchanged: ['name-with-error services/a.yaml'],
    })
  })

  test('is not what nobody could weigh, and what says something else now', async () => {
    const broken = `${service('good', 'a')}colour: red\n`
    const main = { 'services/a.yaml': broken }
    expect(
      await gated(change(main, { 'services/b.yaml': service('good', 'b') }).home),
    ).toMatchObject({ code: 0, open: [], unchanged: ['unknown-key services/a.yaml'] })
    const worse = { 'services/a.yaml': broken.replace('name: good', 'name: error') }
    expect(await gated(change(main, worse).home)).toMatchObject({
      code: 1,
      open: ['unknown-key services/a.yaml'],
      unchanged: [],
    })
  })

  test('is not mended by a move to where the policy asks less', async () => {
    const { home } = change(
      {
        'dpa-lint.config.yaml': `${config}overrides: [{ files: [legacy], rules: { name-with-error: off } }]\n`,
        'services/a.yaml': service('error', 'a'),
      },
      { 'services/a.yaml': null, 'services/legacy/a.yaml': service('error', 'a') },
    )
    expect(await gated(home)).toMatchObject({
      code: 0,
      open: ['declaration-removed services/legacy/a.yaml'],
      fixed: [],
    })
  })
})

describe('a policy of the house that was not met before', () => {
  const policy = `${config}policies:
  house:
    title: House
    severity: error
    select: service
    require:
      properties:
        transfers: { items: { properties: { to: { not: { enum: [CN, US] } } } } }
        breach: { properties: { notice: { properties: { within: { maxDuration: 24 hours } } } } }
    message: as the house asks
    remedy: mend it
    basis: House 1
`
  const text = (hours: number, ...countries: readonly string[]) =>
    `${service('good', 'a')}breach: { notice: { within: ${hours} hours } }\ntransfers:\n${countries.map((to) => `  - { to: ${to} }\n`).join('')}`
  const found = async (hours: number, ...countries: readonly string[]) => {
    const main = { 'dpa-lint.config.yaml': policy, 'services/a.yaml': text(12, 'US') }
    const { home } = change(main, { 'services/a.yaml': text(hours, ...countries) })
    const { messages, unchanged } = await gated(home)
    return { messages, unchanged }
  }

  test('is not met at a second place either, and that is new', async () => {
    const unchanged = ['house services/a.yaml']
    expect(await found(12, 'US')).toEqual({ messages: [], unchanged })
    expect(await found(12, 'US', 'CN')).toEqual({
      messages: ['as the house asks: "to" of "CN" is "CN"'],
      unchanged,
    })
    expect(await found(48, 'US')).toEqual({
      messages: ['as the house asks: "within" is "48 hours", more than 24 hours'],
      unchanged,
    })
  })
})

describe('whatever a change is called, or however much it asks', () => {
  test('no name of a file commands a build server', async () => {
    const { home } = change({}, { 'services/##[error]b.yaml': { to: 'nowhere.yaml' } })
    expect((await gated(home)).stderr).toBe(
      'dpa-lint: cannot read services/\\u{23}#[error]b.yaml: no such file or folder\n',
    )
  })

  test('a waiver may run for ever where the configuration says so', async () => {
    const { home } = repo({
      'dpa-lint.config.yaml': `${config}waivers: { longest: { error: 99999999999 years } }\n`,
      'services/a.yaml': service('error', 'a'),
      'dpa-lint.waivers.yaml':
        'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:\n  - { rule: name-with-error, service: a, path: name, owner: Ann, approver: Bob, reason: x, expires: 2999-12-31 }\n',
    })
    expect(await gated(home, '--fail-on', 'info')).toMatchObject({ code: 0, open: [] })
  })
})
