import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clockEnv } from '../clock.ts'
import { gitEnv, repo } from './git-world.ts'
import { folder, program, run, service, start } from './world.ts'

async function words(...typed: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await run('/', ['complete', ...typed])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t', 1)[0] ?? '']))
}

describe('the words that fit', () => {
  test.each([
    [['ch'], ['check']],
    [['check', '--fail'], ['--fail-on']],
    [
      ['check', '--fail-on', ''],
      ['error', 'warning', 'info', 'never'],
    ],
    [['check', '--fail-on', 'w'], ['warning']],
    [['check', '--preset', 'gdpr,s'], ['gdpr,strict']],
    [
      ['check', '--format', 's'],
      ['sarif', 'sonarqube'],
    ],
    [
      ['check', '-f', 'gi'],
      ['github', 'gitlab'],
    ],
    [['check', '--rule', 'name-with-error=e'], ['name-with-error=error']],
    [['check', '--select', 'breach'], ['breach']],
    [['explain', 'name-with-e'], ['name-with-error']],
    [
      ['baseline', ''],
      ['create', 'update', 'prune'],
    ],
    [['config', 'p'], ['print']],
    [
      ['--quiet', 'check', '--no-c'],
      ['--no-config', '--no-color'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['check', '--format=sa'], ['--format=sarif']],
    [['check', '--preset=gdpr,s'], ['--preset=gdpr,strict']],
    // Bash makes three words of a flag and its value.
    [['check', '--format', '=', 'sa'], ['sarif']],
    [
      ['check', '--fail-on', '='],
      ['error', 'warning', 'info', 'never'],
    ],
    [['check', '--fail-on', '=', 'info', '--max'], ['--max-warnings']],
    [['check', ''], []],
    [['check', '--output', ''], []],
    [['nothing', ''], []],
  ])('after %j are %j', async (typed, expected) => {
    expect(await words(...typed)).toEqual(expected)
  })

  test('have what they do behind a tab', async () => {
    expect((await run('/', ['complete', 'explain', 'name-with-e'])).stdout).toBe(
      'name-with-error\tA name that asks for a error\n',
    )
  })

  test('of a word that is being typed nothing is parsed or refused', async () => {
    expect(await words('check', '--fail-on', 'nonsense', '--as')).toEqual([
      '--assume-invalid',
      '--as-of',
    ])
  })
})

describe('the words of a workspace', () => {
  test('are the ids of services, as files show them, with their names', async () => {
    const home = folder({
      'services/two.yaml': `${service('Acme Calls', 'acme')}---\n${service('"Beta"', 'beta')}`,
      'services/ours.yaml': 'kind: Organisation\nid: us\nname: Us\n',
      'broken.yaml': 'kind: Service\nid: [\n',
      'elsewhere/other.yaml': service('Other', 'other'),
    })
    const ask = async (cwd: string) =>
      (await run(cwd, ['complete', 'report', 'letter', '--service', ''])).stdout
    expect(await ask(join(home, 'services'))).toBe('acme\tAcme Calls\nbeta\tBeta\n')
    expect(await ask(home)).toBe('[\t\nacme\tAcme Calls\nbeta\tBeta\nother\tOther\n')
    writeFileSync(join(home, 'dpa-lint.config.yaml'), 'files: [elsewhere]\n')
    expect(await ask(home)).toBe('other\tOther\n')
  })

  test('are branches and tags where a commit is asked for', async () => {
    const { home, git } = repo()
    git('tag', 'v1')
    git('branch', 'topic/one')
    const ask = async (...typed: readonly string[]) =>
      (await run(home, ['complete', ...typed], { env: gitEnv })).stdout
        .split('\t\n')
        .filter(Boolean)
    expect(await ask('check', '--base', '')).toEqual(['main', 'topic/one', 'v1'])
    expect(await ask('check', '--waivers-from=t')).toEqual(['--waivers-from=topic/one'])
    expect(await ask('diff', 'v')).toEqual(['v1'])
    expect(await words('check', '--base', '')).toEqual([])
  })
})

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('prints what %s needs', async (shell) => {
    const { code, stdout } = await run('/', ['completion', shell])
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`../golden/cli/completion.${shell}`)
  })

  test('knows four shells', async () => {
    expect((await run('/', ['completion', 'fsh'])).stderr).toBe(
      'dpa-lint: completion knows bash, zsh, fish and powershell, not "fsh", did you mean "zsh"?\n',
    )
  })

  test('works in bash, files included', () => {
    const home = withProgram()
    const { stdout: script } = start(home, ['completion', 'bash'])
    const ask = (...line: readonly string[]) => {
      const typed = ['dpa-lint', ...line].map((word) => `'${word}'`).join(' ')
      const { stdout, stderr } = spawnSync(
        'bash',
        [
          '--norc',
          '-c',
          `${script}\nCOMP_WORDS=(${typed}); COMP_CWORD=${line.length}; _dpa_lint; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        {
          cwd: home,
          env: { ...clockEnv, PATH: `${home}:${process.env['PATH']}` },
          encoding: 'utf8',
        },
      )
      expect(stderr).toBe('')
      return stdout.trim().split('\n')
    }
    expect(ask('ba')).toEqual(['baseline'])
    expect(ask('explain', 'breach-notice-t')).toEqual(['breach-notice-too-late'])
    expect(ask('check', 'ser')).toEqual([''])
    expect(script).toContain('complete -o default')
  })

  test.runIf(isThere('fish'))('works in fish, with files only where no word fits', () => {
    const home = withProgram()
    const ask = (line: string) =>
      inShell(home, 'fish', [
        '--no-config',
        '-c',
        `dpa-lint completion fish | source; complete -C '${line}'`,
      ])
        .split('\n')
        .map((one) => one.split('\t', 1)[0])
    expect(ask('dpa-lint ba')).toEqual(['baseline'])
    expect(ask('dpa-lint s')).toEqual(['schema'])
    expect(ask('dpa-lint check --format=sa')).toEqual(['--format=sarif'])
    expect(ask('dpa-lint check ser')).toEqual(['services/'])
  })

  test.runIf(isThere('zsh'))('works in zsh', () => {
    const home = withProgram()
    const ask = (...line: readonly string[]) =>
      inShell(home, 'zsh', [
        '-f',
        '-c',
        `compdef() { : }; _describe() { print -l -- "\${(@P)2}" }; _files() { print files }
eval "$(dpa-lint completion zsh)"
words=(dpa-lint ${line.map((word) => `'${word}'`).join(' ')}); CURRENT=${line.length + 1}; _dpa_lint`,
      ]).split('\n')
    expect(ask('ba')).toEqual([
      'baseline:write the file of findings that were there before the gate',
    ])
    expect(ask('check', '--format=sa')).toEqual(['--format=sarif:'])
    expect(ask('check', 'ser')).toEqual(['files'])
  })
})

/** A folder with a declaration and the program by its name. */
function withProgram(): string {
  const home = folder({
    'services/a.yaml': '',
    'dpa-lint': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  })
  chmodSync(join(home, 'dpa-lint'), 0o755)
  return home
}

function isThere(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0
}

function inShell(home: string, shell: string, args: readonly string[]): string {
  const env = { ...clockEnv, HOME: home, PATH: `${home}:${process.env['PATH']}` }
  const { stdout, stderr } = spawnSync(shell, args, { cwd: home, env, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim()
}
