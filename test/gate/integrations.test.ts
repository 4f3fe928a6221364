import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { type Repo, repoIn } from '../cli/git-world.ts'
import { type ActionRun, action, type Job, root, runAction } from './github.ts'
import { runPipeline } from './gitlab.ts'
import { installHooks, runHook } from './pre-commit.ts'
import { openRegistry, type Registry } from './registry.ts'
import { githubCheckout, gitlabCheckout, serverWith, shallowCheckout, staged } from './server.ts'
import { type Env, jobEnv, newFolder, removeFolders, run } from './shell.ts'
import { files, main, newcomer, scenarios, today } from './story.ts'

/** The files that join us to GitHub, GitLab and pre-commit, run as these would, on the same changes. */

let registry: Registry
let env: Env
let bin: string
let temp: string
let npm: string

const [install, check] = action.runs.steps
const asOf = `--as-of\n${today}`

beforeAll(async () => {
  registry = await openRegistry()
  const released = { RELEASED: registry.integrity }
  env = { ...jobEnv(join(newFolder(), 'home'), registry.url), ...released }
  temp = newFolder()
  const { code, log } = await runAction({ workspace: newFolder(), temp, env }, install && [install])
  if (code !== 0) throw new Error(log)
  bin = await installHooks(registry.tarball, env)
  npm = installedAlready(join(temp, 'dpa-lint/node_modules'))
})
afterAll(() => {
  registry.close()
  removeFolders()
})

/** The action on a pull request, the package being installed already. */
function onPullRequest(
  { repo, baseSha }: { readonly repo: Repo; readonly baseSha: string },
  inputs: Job['inputs'] = {},
): Promise<ActionRun> {
  const event = { pull_request: { base: { sha: baseSha } } }
  const job = { workspace: repo.home, temp, env, baseRef: 'main', event }
  return runAction({ ...job, inputs: { args: asOf, ...inputs } }, check && [check])
}

/** An npm that gives what was installed once, and does nothing else: a job takes longest to install. */
function installedAlready(modules: string): string {
  const folder = newFolder()
  const script = `#!/bin/sh\n[ "$1" = install ] && ln -s '${modules}' node_modules\n`
  writeFileSync(join(folder, 'npm'), script, { mode: 0o755 })
  return folder
}

/** A job of a merge request, the package being installed already. */
function onMergeRequest(
  { repo, baseSha }: { readonly repo: Repo; readonly baseSha: string },
  variables: Readonly<Record<string, string>> = {},
  folder = npm,
) {
  return runPipeline(repo.home, {
    env,
    npm: folder,
    variables: {
      CI_MERGE_REQUEST_IID: '1',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: baseSha,
      DPA_LINT_ARGS: asOf,
      ...variables,
    },
  })
}

interface Found {
  readonly severity: string
  readonly rule: string
  readonly location: { readonly file: string; readonly line: number }
}

const shown = ({ severity, rule, location: { file, line } }: Found) =>
  `${severity} ${rule} ${file}:${line}`
const sorted = (lines: readonly string[]) => [...lines].sort()

/** What each format says was found, all in the same words. */
const said = {
  json: (text: string) => (JSON.parse(text) as { findings: readonly Found[] }).findings.map(shown),
  annotations: ({ commands }: ActionRun) =>
    commands.map(({ command, properties: { file = '', line, title = '' } }) =>
      shown({
        severity: command,
        rule: title.replace('dpa-lint: ', ''),
        location: { file, line: Number(line) },
      }),
    ),
  sarif(text: string) {
    const { runs } = JSON.parse(text) as SarifLog
    return runs.flatMap(({ results }) =>
      results.map(({ level, ruleId, locations: [{ physicalLocation }] }) => {
        const { artifactLocation, region } = physicalLocation
        const location = { file: artifactLocation.uri, line: region.startLine }
        return shown({ severity: level, rule: ruleId, location })
      }),
    )
  },
  codeQuality: (text: string) =>
    (JSON.parse(text) as readonly CodeQualityIssue[]).map(
      ({ severity, check_name, location: { path, lines } }) =>
        shown({
          severity: { critical: 'error', major: 'warning' }[severity] ?? severity,
          rule: check_name,
          location: { file: path, line: lines.begin },
        }),
    ),
  junit: (text: string) =>
    casesIn(text)
      .filter(({ failure }) => failure !== undefined)
      .map(({ '@_classname': name, '@_file': file = '', '@_line': line, failure }) =>
        shown({
          severity: failure?.['@_type'] ?? '',
          rule: name.replace('dpa-lint.', ''),
          location: { file, line: Number(line) },
        }),
      ),
}

interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly level: string
      readonly ruleId: string
      readonly locations: readonly [
        {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string }
            readonly region: { readonly startLine: number }
          }
        },
      ]
    }[]
  }[]
}
interface CodeQualityIssue {
  readonly severity: string
  readonly check_name: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}
interface JunitCase {
  readonly '@_classname': string
  readonly '@_file'?: string
  readonly '@_line'?: string
  readonly failure?: { readonly '@_type': string }
}

function casesIn(text: string): readonly JunitCase[] {
  const isArray = (name: string) => name === 'testsuite' || name === 'testcase'
  const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray }).parse(text) as {
    readonly testsuites: {
      readonly testsuite: readonly { readonly testcase: readonly JunitCase[] }[]
    }
  }
  return testsuites.testsuite.flatMap(({ testcase }) => testcase)
}

describe.each(scenarios)('$name', ({ proposal, gate, open, mine }) => {
  test('on GitHub', async () => {
    const checkout = githubCheckout(serverWith(proposal))
    const ran = await onPullRequest(checkout, { 'sarif-file': 'out/dpa-lint.sarif' })
    expect(sorted(said.annotations(ran))).toEqual(sorted(gate.found))
    const count = (severity: string) =>
      `${gate.found.filter((line) => line.startsWith(severity)).length}`
    const { report = '', ...outputs } = ran.outputs
    expect({ code: ran.code, outputs }).toEqual({
      code: gate.code,
      outputs: { 'exit-code': `${gate.code}`, errors: count('error'), warnings: count('warning') },
    })
    const json = readFileSync(report, 'utf8')
    expect(sorted(said.json(json))).toEqual(sorted(gate.found))
    const commit = checkout.repo.git('rev-parse', 'origin/main')
    expect(JSON.parse(json)).toMatchObject({ base: { ref: 'origin/main', commit } })
    const sarif = readFileSync(join(checkout.repo.home, 'out/dpa-lint.sarif'), 'utf8')
    expect(sorted(said.sarif(sarif))).toEqual(sorted(open))
    for (const line of gate.found) expect(ran.summary).toContain(line.split(' ')[1])
  })

  test('on GitLab', async () => {
    const { code, quality, junit } = await onMergeRequest(gitlabCheckout(serverWith(proposal)))
    expect(code).toBe(gate.code)
    expect(sorted(said.codeQuality(quality ?? ''))).toEqual(sorted(open))
    expect(sorted(said.junit(junit ?? ''))).toEqual(sorted(gate.found))
  })

  test('before a commit', async () => {
    const repo = staged(serverWith(proposal))
    const args = ['--format', 'json', '--as-of', today]
    const ran = await runHook('dpa-lint', repo, { bin, env, args })
    expect(ran && { code: ran.code, found: sorted(said.json(ran.stdout)) }).toEqual(
      mine && { ...mine, found: sorted(mine.found) },
    )
  })
})

test('pre-commit can build the hooks: what npm pack prints is the name of the package', async () => {
  const copy = newFolder()
  cpSync(join(root, '.npmrc'), join(copy, '.npmrc'))
  const { name, version } = pkg
  const scripts = { prepack: 'echo built' }
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ name, version, scripts }))
  const { code, stdout } = await run(['npm', 'pack'], { cwd: copy, env })
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${name}-${version}.tgz\n` })
})

describe('the hook for what is new', () => {
  const asked = ['--format', 'json', '--as-of', today]

  test('lets old gaps be, and stops new ones', async () => {
    const hook = (repo: Repo, args = ['main', ...asked]) =>
      runHook('dpa-lint-new', repo, { bin, env, args })
    const harmless = await hook(staged(serverWith(scenarios[0]?.proposal ?? { main, change: {} })))
    expect(harmless).toMatchObject({ code: 0, stderr: '' })
    const stopped = await hook(staged(serverWith({ main, change: newcomer })))
    expect(said.json(stopped?.stdout ?? '')).toEqual(scenarios[1]?.gate.found)
    expect(stopped?.code).toBe(1)
  })

  test('compares with main unless it is told otherwise', async () => {
    const repo = staged(serverWith({ main, change: newcomer }))
    expect(await runHook('dpa-lint-new', repo, { bin, env })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/ against main \([0-9a-f]{7}\)$/m),
    })
  })
})

describe('the hook for the configuration', () => {
  test('is asked when that changes, and says what is wrong with it', async () => {
    const broken = { [files.config]: 'files: [vendors]\nfailOn: eror\n' }
    const repo = staged(serverWith({ main, change: broken }))
    const ran = await runHook('dpa-lint-config', repo, { bin, env })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('"error"') })
    const other = staged(serverWith({ main, change: newcomer }))
    expect(await runHook('dpa-lint-config', other, { bin, env })).toBeUndefined()
  })
})

describe('the package and the image of the pipeline', () => {
  test.each([
    ['no hash', { DPA_LINT_INTEGRITY: '' }, 'DPA_LINT_INTEGRITY takes the sha512'],
    [
      'another hash',
      { DPA_LINT_INTEGRITY: `sha512-${'A'.repeat(86)}==` },
      'the package is not the one that DPA_LINT_INTEGRITY names',
    ],
    [
      'a tag',
      { DPA_LINT_IMAGE: 'node:22-bookworm' },
      'DPA_LINT_IMAGE takes an image by its digest',
    ],
  ])('with %s nothing runs', async (_, variables, told) => {
    const ran = await runPipeline(newFolder(), { env, variables })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(told) })
  })
})

describe('the package that the action installs', () => {
  const installs = (inputs: NonNullable<Job['inputs']>, workspace = newFolder()) =>
    runAction({ workspace, temp: newFolder(), env, inputs }, install && [install])

  test('is that of one exact version', async () => {
    for (const version of ['latest', '^0.1.0', '0.1', '', '0.1.0 --registry=evil', '0.1.0\n0.2.0'])
      expect(await installs({ version }), version).toMatchObject({
        code: 2,
        commands: [{ command: 'error', data: expect.stringMatching(/^"version" takes one exact/) }],
      })
    const { code, log } = await installs({ version: '9.9.9' })
    expect(code).toBe(1)
    expect(log).toContain('ETARGET')
  })

  test('is the one that was meant', async () => {
    const { integrity } = registry
    expect(await installs({ integrity })).toMatchObject({ code: 0, commands: [] })
    const other = integrity.endsWith('A==')
      ? integrity.replace(/A==$/, 'Q==')
      : integrity.replace(/.==$/, 'A==')
    for (const none of ['', 'sha512-', 'sha256-AAAA'])
      expect(await installs({ integrity: none }), none).toMatchObject({
        code: 2,
        commands: [
          { command: 'error', data: expect.stringMatching(/^"integrity" takes the sha512/) },
        ],
      })
    expect(await installs({ integrity: other })).toMatchObject({
      code: 2,
      commands: [{ command: 'error', data: 'the package is not the one that "integrity" names' }],
    })
  })

  test('does not come from the pull request', async () => {
    const script = '#!/bin/sh\necho taken over\n'
    const { home } = serverWith({
      main,
      change: {
        ...newcomer,
        '.npmrc': 'registry=http://127.0.0.1:9/\nignore-scripts=false\n',
        'package.json': JSON.stringify({ name: 'dpa-lint', version: pkg.version, bin: 'evil.js' }),
        'node_modules/.bin/dpa-lint': script,
        'node_modules/dpa-lint/package.json': JSON.stringify({ name: 'dpa-lint', bin: 'evil.js' }),
        npm: script,
        node: script,
        git: script,
      },
    })
    const repo = repoIn(home)
    repo.git('checkout', '--quiet', 'change')
    for (const name of ['npm', 'node', 'git', 'node_modules/.bin/dpa-lint'])
      chmodSync(join(home, name), 0o755)
    const ran = await runAction({
      workspace: home,
      temp: newFolder(),
      env,
      baseRef: 'main',
      event: { pull_request: { base: { sha: repo.git('rev-parse', 'main') } } },
      inputs: { args: asOf },
    })
    expect(ran.log).not.toContain('taken over')
    expect({ code: ran.code, found: said.annotations(ran) }).toEqual(scenarios[1]?.gate)
  })
})

describe('what the action is given', () => {
  const checkout = () => githubCheckout(serverWith({ main, change: newcomer }))
  const gap = scenarios[1]?.gate.found ?? []

  test('is never run by the shell', async () => {
    const { repo, baseSha } = checkout()
    const evil = '$(touch ran) `touch ran` "; touch ran; #\' && touch ran'
    for (const name of Object.keys(action.inputs).filter(
      (name) => !['version', 'integrity', 'working-directory'].includes(name),
    )) {
      const { code } = await onPullRequest({ repo, baseSha }, { [name]: evil })
      expect(code, name).toBe(name === 'comment-file' || name === 'sarif-file' ? 1 : 2)
    }
    expect(readdirSync(repo.home)).not.toContain('ran')
  })

  test('may be paths with blanks and dashes, one a line', async () => {
    const { repo, baseSha } = checkout()
    const text = 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: [\n'
    for (const name of ['-x y/a b.yaml', '--help/c.yaml', '$HOME/d.yaml']) {
      mkdirSync(dirname(join(repo.home, name)), { recursive: true })
      writeFileSync(join(repo.home, name), text)
    }
    const ran = await onPullRequest({ repo, baseSha }, { paths: '-x y\n--help/c.yaml\n\n$HOME\n' })
    expect(sorted(said.annotations(ran))).toEqual(
      sorted(
        ['$HOME/d.yaml', '--help/c.yaml', '-x y/a b.yaml'].map(
          (file) => `error malformed-yaml ${file}:4`,
        ),
      ),
    )
  })

  test('steers the check', async () => {
    const { repo, baseSha } = checkout()
    const code = async (inputs: Job['inputs']) =>
      (await onPullRequest({ repo, baseSha }, inputs)).code
    expect(await code({ 'fail-on': 'never' })).toBe(0)
    expect(await code({ base: 'HEAD' })).toBe(0)
    expect(await code({ paths: files.ours })).toBe(0)
    expect(await code({ args: `${asOf}\n--rule\ntransfer-without-safeguard=off` })).toBe(0)
    expect(await code({ args: `${asOf}\n--rule\nno-such-rule=off` })).toBe(2)
    expect(await code({ config: 'no-such-file.yaml' })).toBe(2)
    expect(await code({ base: 'no-such-ref' })).toBe(2)
    expect(await code({ preset: 'strict' })).toBe(1)
  })

  test('may say that everything counts, as it does outside of pull requests', async () => {
    const { repo, baseSha } = checkout()
    const all = sorted(scenarios[1]?.open ?? [])
    expect(
      sorted(said.annotations(await onPullRequest({ repo, baseSha }, { base: 'none' }))),
    ).toEqual(all)
    const push = { workspace: repo.home, temp, env, event: {}, inputs: { args: asOf } }
    const ran = await runAction(push, check && [check])
    expect(sorted(said.annotations(ran))).toEqual(all)
    expect(ran.code).toBe(1)
  })

  test('may be a repository beside others', async () => {
    const { repo, baseSha } = checkout()
    const ran = await runAction(
      {
        workspace: dirname(repo.home),
        temp,
        env,
        baseRef: 'main',
        event: { pull_request: { base: { sha: baseSha } } },
        inputs: { args: asOf, 'working-directory': basename(repo.home) },
      },
      check && [check],
    )
    expect(said.annotations(ran)).toEqual(gap)
  })

  test('is a merge queue as well as a pull request', async () => {
    const { repo, baseSha } = checkout()
    const event = { merge_group: { base_sha: baseSha } }
    const job = { workspace: repo.home, temp, env, event, inputs: { args: asOf } }
    const ran = await runAction(job, check && [check])
    expect({ code: ran.code, found: said.annotations(ran) }).toEqual(scenarios[1]?.gate)
    expect(JSON.parse(readFileSync(ran.outputs['report'] ?? '', 'utf8'))).toMatchObject({
      base: { ref: baseSha, commit: baseSha },
    })
  })

  test('may ask for a comment, which says what the change means', async () => {
    const { repo, baseSha } = checkout()
    const comment = join(repo.home, 'out/posture.md')
    const written = async (inputs: Job['inputs']) => {
      rmSync(comment, { force: true })
      const { code } = await onPullRequest(
        { repo, baseSha },
        { 'comment-file': 'out/posture.md', ...inputs },
      )
      return { code, text: existsSync(comment) ? readFileSync(comment, 'utf8') : undefined }
    }
    const worse = expect.stringMatching(
      /^\*\*1 weaker, 0 stronger, 1 neutral\*\* in 1 declaration/m,
    )
    expect(await written({})).toEqual({ code: 1, text: worse })
    expect(await written({ paths: files.vendor })).toEqual({ code: 1, text: worse })
    const same = expect.not.stringContaining('1 weaker')
    expect(await written({ paths: files.ours })).toEqual({ code: 0, text: same })
    expect(await written({ base: 'none' })).toEqual({ code: 1, text: undefined })
  })

  test('may mend what could not be read before', async () => {
    const broken = { ...main, [files.vendor]: 'name: [\n' }
    const mended = { [files.vendor]: main[files.vendor] }
    const { repo, baseSha } = githubCheckout(serverWith({ main: broken, change: mended }))
    const inputs = {
      'comment-file': 'posture.md',
      args: `${asOf}\n--rule\nconfidentiality-missing=off`,
    }
    const { code, log } = await onPullRequest({ repo, baseSha }, inputs)
    expect({ code, log }).toMatchObject({ code: 0 })
    expect(readFileSync(join(repo.home, 'posture.md'), 'utf8')).toContain('could not be')
  })

  test('must hold the base', async () => {
    const ran = await onPullRequest(shallowCheckout(serverWith({ main, change: newcomer })))
    expect(ran).toMatchObject({
      code: 2,
      outputs: { 'exit-code': '2' },
      commands: [
        {
          command: 'error',
          data: 'the base of this pull request is not in the clone: give actions/checkout "fetch-depth: 0"',
        },
      ],
    })
  })
})

describe('a job of GitLab', () => {
  const gate = scenarios[1]?.gate

  test('compares with the beginning where the target cannot be had', async () => {
    const checkout = gitlabCheckout(serverWith({ main, change: newcomer, meanwhile: { note: '' } }))
    checkout.repo.git('remote', 'set-url', 'origin', '/nowhere')
    const { code, junit, stderr, stdout } = await onMergeRequest(checkout)
    expect(stderr).toContain("'/nowhere' does not appear to be a git repository")
    expect({ code, found: said.junit(junit ?? '') }).toEqual(gate)
    expect(stdout).toContain(` against ${checkout.baseSha.slice(0, 7)}\n`)
  })

  test('counts everything on the default branch', async () => {
    const { repo, baseSha } = gitlabCheckout(serverWith({ main, change: newcomer }))
    // As a job begins: it installs the package itself.
    const { code, junit } = await onMergeRequest(
      { repo, baseSha },
      { CI_MERGE_REQUEST_IID: '' },
      '',
    )
    expect({ code, found: sorted(said.junit(junit ?? '')) }).toEqual({
      code: 1,
      found: sorted(scenarios[1]?.open ?? []),
    })
  })

  test('takes settings as words and never as commands', async () => {
    const { repo, baseSha } = gitlabCheckout(serverWith({ main, change: newcomer }))
    const evil = '$(touch ran) `touch ran` "; touch ran; *'
    for (const name of ['PATHS', 'BASE', 'FAIL_ON', 'ARGS', 'VERSION']) {
      const { code } = await onMergeRequest({ repo, baseSha }, { [`DPA_LINT_${name}`]: evil })
      expect(code, name).toBe(2)
    }
    expect(existsSync(join(repo.home, 'ran'))).toBe(false)
    const never = { DPA_LINT_FAIL_ON: 'never' }
    expect((await onMergeRequest({ repo, baseSha }, never)).code).toBe(0)
  })
})
