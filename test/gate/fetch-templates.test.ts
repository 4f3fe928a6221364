import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type gitEnv, type Repo, repoIn } from '../cli/git-world.ts'
import { agreement } from '../evidence/agreement.ts'
import { writers } from '../evidence/formats.ts'
import { serving } from '../fetch/server.ts'
import { root } from './github.ts'
import { type Env, jobEnv, newFolder, type Ran, removeFolders, run } from './shell.ts'

/** The nightly templates: their shell, against a vendor, a remote and a GitLab of this machine. */

afterAll(removeFolders)

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

const github = parse(readFileSync(join(root, 'templates/github-fetch.yml'), 'utf8')) as {
  readonly env: Readonly<Record<string, string>>
  readonly jobs: { readonly fetch: { readonly steps: readonly Step[] } }
}
const gitlab = (
  parse(readFileSync(join(root, 'templates/gitlab-fetch.yml'), 'utf8')) as Readonly<
    Record<string, { readonly script: readonly string[]; readonly rules: readonly unknown[] }>
  >
)['dpa-lint-fetch']

const weaker = 'without undue delay and in any event within 72 hours after becoming aware of it'
const html = async (notice?: string) =>
  Buffer.from((await writers['agreement.html']?.(agreement(notice ? { notice } : {}))) ?? '')

/** A vendor who publishes an agreement, a bare remote with its copy, and a checkout as a runner has it. */
async function night() {
  const published = { body: await html(), status: 200 }
  const vendor = await serving((_, answer) => {
    answer.writeHead(published.status, { 'content-type': 'text/html' })
    answer.end(published.body)
  })
  const remote = newFolder()
  execFileSync('git', ['init', '--quiet', '--bare', '-b', 'main', remote])
  const checkout = () => {
    const home = join(newFolder(), 'work')
    execFileSync('git', ['clone', '--quiet', remote, home], { stdio: 'ignore' })
    return repoIn(home)
  }
  const repo = checkout()
  const declaration = readFileSync(join(root, 'examples/evidence/examplepost.yaml'), 'utf8')
  repo.git('checkout', '--quiet', '-B', 'main')
  repo.commit('Declare our vendor', {
    'dpa-lint.config.yaml': 'files: [vendors]\n',
    'vendors/examplepost.yaml': declaration
      .replace('file: agreement.pdf', `url: ${vendor.url}/dpa\n    file: agreement.html`)
      .replace(
        /sha256: \w+/,
        `sha256: ${createHash('sha256').update(published.body).digest('hex')}`,
      ),
    'vendors/agreement.html': published.body,
  })
  repo.git('push', '--quiet', 'origin', 'main')
  return { published, vendor, remote: repoIn(remote), checkout }
}

/** Whoever commits is the job: the names of the tests stay out. */
function env(home: string): Env {
  const {
    GIT_AUTHOR_NAME: _,
    GIT_AUTHOR_EMAIL: __,
    GIT_COMMITTER_NAME: ___,
    GIT_COMMITTER_EMAIL: ____,
    ...rest
  } = jobEnv(home, 'http://127.0.0.1:9') as typeof gitEnv & Env
  return rest
}

/** Puts the program where the install step of a job would. */
function installed(temp: string): void {
  const modules = join(temp, 'dpa-lint/node_modules')
  mkdirSync(modules, { recursive: true })
  symlinkSync(root, join(modules, 'dpa-lint'))
}

/** Runs the steps after the installation, with a `gh` that notes what it is asked. */
async function onGithub(repo: Repo, host: string, open = '') {
  const temp = newFolder()
  const bin = newFolder()
  installed(temp)
  const asked = join(temp, 'asked')
  writeFileSync(asked, '')
  writeFileSync(
    join(bin, 'gh'),
    `#!/usr/bin/env bash\necho "$*" >> '${asked}'\n[ "$2" != list ] || echo '${open}'\n`,
  )
  chmodSync(join(bin, 'gh'), 0o755)
  const given = env(join(temp, 'home'))
  const steps = github.jobs.fetch.steps.filter(({ run }) => run !== undefined).slice(1)
  let log = ''
  let code: number | null = 0
  const exported: Record<string, string> = {}
  for (const step of steps) {
    writeFileSync(join(temp, 'env'), '')
    const ran = await run(
      ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''],
      {
        cwd: repo.home,
        env: {
          ...given,
          ...github.env,
          ...exported,
          PATH: `${bin}${delimiter}${given['PATH']}`,
          RUNNER_TEMP: temp,
          GITHUB_ENV: join(temp, 'env'),
          GITHUB_STEP_SUMMARY: join(temp, 'summary'),
          DPA_LINT_ARGS: `--allow-host ${host}`,
        },
      },
    )
    log += ran.stdout + ran.stderr
    code = ran.code
    if (code !== 0) break
    for (const line of readFileSync(join(temp, 'env'), 'utf8').split('\n').filter(Boolean))
      exported[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  const said = (name: string) => {
    try {
      return readFileSync(join(temp, name), 'utf8')
    } catch {
      return ''
    }
  }
  return {
    code,
    log,
    asked: said('asked').replaceAll(temp, 'TEMP').trim().split('\n').filter(Boolean),
    changes: said('changes.md'),
    summary: said('summary'),
  }
}

const proposal = 'refs/heads/dpa-lint/documents'

/** What the text of the proposal has to say, whoever opened it. */
function expectWords(text: string): void {
  expect(text).toContain('**1 weaker,')
  expect(text).toContain('breach notice: 48 hours to 72 hours, as "agreement" §8.1 says now')
  expect(text).toContain('within \\[-48-\\]{+72+} hours')
}

test('on GitHub a night in which a vendor changed its agreement ends in a pull request', async () => {
  const { published, vendor, remote, checkout } = await night()
  const first = await onGithub(checkout(), vendor.host)
  expect({ code: first.code, asked: first.asked, log: first.log }).toEqual({
    code: 0,
    asked: [],
    log: 'nothing has changed\n',
  })

  published.body = await html(weaker)
  const second = await onGithub(checkout(), vendor.host)
  expect({ code: second.code, log: second.log, asked: second.asked }).toEqual({
    code: 0,
    log: '',
    asked: [
      'pr list --head dpa-lint/documents --state open --json number --jq .[].number',
      'pr create --base main --head dpa-lint/documents --title What vendors publish now --body-file TEMP/changes.md',
    ],
  })
  expectWords(second.changes)
  expect(second.summary).toContain('**changed** agreement: vendors/agreement.html')
  expect(remote.git('diff', '--name-only', 'main', proposal).split('\n')).toEqual([
    'vendors/agreement.html',
    'vendors/examplepost.yaml',
  ])
  expect(remote.git('show', `${proposal}:vendors/agreement.html`)).toContain('within 72 hours')

  // The night after, the same proposal is brought up to date; where somebody works on it, it is left alone.
  const third = await onGithub(checkout(), vendor.host, '7')
  expect([third.code, third.asked.at(-1)]).toEqual([
    0,
    'pr edit dpa-lint/documents --body-file TEMP/changes.md',
  ])
  const person = checkout()
  person.git('checkout', '--quiet', 'dpa-lint/documents')
  person.commit('Declare 72 hours', { 'vendors/note.md': 'asked the vendor' })
  person.git('push', '--quiet', 'origin', 'dpa-lint/documents')
  const theirs = remote.git('rev-parse', proposal)
  const fourth = await onGithub(checkout(), vendor.host, '7')
  expect([fourth.code, fourth.asked, remote.git('rev-parse', proposal)]).toEqual([0, [], theirs])

  published.status = 404
  const fifth = await onGithub(checkout(), vendor.host)
  expect([fifth.code, fifth.asked]).toEqual([2, []])
  expect(fifth.summary).toContain('**failed** agreement')
})

test('on GitLab it ends in a merge request', async () => {
  const { published, vendor, remote, checkout } = await night()
  published.body = await html(weaker)
  const asked: { readonly way: string; readonly form: URLSearchParams; readonly token: unknown }[] =
    []
  let open = '[]'
  const gitlabServer = await serving((request, answer) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      asked.push({
        way: `${request.method} ${request.url}`,
        form: new URLSearchParams(Buffer.concat(pieces).toString()),
        token: request.headers['private-token'],
      })
      answer.writeHead(200, { 'content-type': 'application/json' })
      answer.end(request.method === 'GET' ? open : '{}')
    })
  })
  const job = (): Promise<Ran> => {
    const temp = newFolder()
    installed(temp)
    const script = `dpa_lint=${join(temp, 'dpa-lint/node_modules/dpa-lint/dist/dpa-lint.cjs')}\n${gitlab?.script.join('\n')}`
    return run(['sh', '-e', '-c', script], {
      cwd: checkout().home,
      env: {
        ...env(join(temp, 'home')),
        DPA_LINT_ARGS: `--allow-host ${vendor.host}`,
        DPA_LINT_TOKEN: 'secret',
        CI_SERVER_PROTOCOL: 'https',
        CI_SERVER_HOST: 'gitlab.example',
        CI_PROJECT_PATH: 'ours/vendors',
        CI_PROJECT_ID: '7',
        CI_DEFAULT_BRANCH: 'main',
        CI_API_V4_URL: `${gitlabServer.url}/api/v4`,
        // The address of the project is the bare remote of this machine.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${remote.home}.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://oauth2:secret@gitlab.example/ours/vendors.git',
      },
    })
  }
  expect(gitlab?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }])
  const first = await job()
  expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' })
  expect(asked.map(({ way, token }) => [way.replace('%2f', '%2F'), token])).toEqual([
    [
      'GET /api/v4/projects/7/merge_requests?source_branch=dpa-lint%2Fdocuments&state=opened',
      'secret',
    ],
    ['POST /api/v4/projects/7/merge_requests', 'secret'],
  ])
  const { form } = asked[1] ?? { form: new URLSearchParams() }
  expect([form.get('source_branch'), form.get('target_branch')]).toEqual([
    'dpa-lint/documents',
    'main',
  ])
  expectWords(form.get('description') ?? '')
  expect(remote.git('show', `${proposal}:vendors/agreement.html`)).toContain('within 72 hours')

  open = '[{ "iid": 3 }]'
  await job()
  expect(asked.at(-1)?.way).toBe('PUT /api/v4/projects/7/merge_requests/3')
  expectWords(asked.at(-1)?.form.get('description') ?? '')
})
