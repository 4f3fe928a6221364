import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clockEnv } from '../clock.ts'
import { folder, program, run, start } from './world.ts'

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
      ['bash', 'zsh', 'fish'],
    ],
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

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('prints what %s needs', async (shell) => {
    const { code, stdout } = await run('/', ['completion', shell])
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`../golden/cli/completion.${shell}`)
  })

  test('knows three shells', async () => {
    expect((await run('/', ['completion', 'fsh'])).stderr).toBe(
      'dpa-lint: completion knows bash, zsh and fish, not "fsh", did you mean "zsh"?\n',
    )
  })

  test('works in bash, files included', () => {
    const home = folder({
      'services/a.yaml': '',
      'dpa-lint': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    })
    chmodSync(join(home, 'dpa-lint'), 0o755)
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
})
