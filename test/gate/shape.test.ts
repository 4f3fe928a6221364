import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import pkg from '../../package.json' with { type: 'json' }
import { pinned, pinnedFiles } from '../../scripts/release.ts'
import { configNames } from '../../src/model/own-names.ts'
import { type Action, action, actionText, root } from './github.ts'
import { type GitlabJob, pipeline, pipelineText } from './gitlab.ts'
import { hooks } from './pre-commit.ts'

/** What the other side demands of the files that join us to it, and what we demand ourselves. */

const configPlaceNames = [...configNames, 'package.json']

const speaks = (shell: string, script: string) =>
  spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' })

describe('action.yml', () => {
  const { steps } = action.runs

  test('says what the metadata of an action says, and nothing else', () => {
    expect(Object.keys(action).sort()).toEqual(
      ['author', 'branding', 'description', 'inputs', 'name', 'outputs', 'runs'].sort(),
    )
    expect(action).toMatchObject({
      name: 'dpa-lint',
      branding: { icon: 'shield', color: 'blue' },
      runs: { using: 'composite' },
    })
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(Object.keys(input), name).toEqual(['description', 'default'])
      expect(input.description, name).toMatch(/^(?=.{10}).*\.$/s)
    }
    for (const [name, output] of Object.entries(action.outputs)) {
      expect(Object.keys(output), name).toEqual(['description', 'value'])
      expect(output.value, name).toBe(`\${{ steps.check.outputs.${name} }}`)
    }
  })

  test('runs no action of anybody else', () => {
    for (const step of steps) {
      expect(step).not.toHaveProperty('uses')
      expect(step.shell).toBe('bash')
      expect(step.run).toMatch(/^set -euo pipefail\n/)
      expect(speaks('bash', step.run)).toMatchObject({ status: 0, stderr: '' })
    }
  })

  test('hands what others wrote to the shell as variables, never as part of a script', () => {
    for (const { run } of steps) expect(run).not.toMatch(/\$\{\{/)
    const expressions = [...actionText.matchAll(/^ *(\S+): (.*\$\{\{.*)$/gm)]
    expect(expressions.length).toBe((actionText.match(/\$\{\{/g) ?? []).length)
    for (const [, key = ''] of expressions)
      expect(key).toMatch(/^(?:value|working-directory|EVENT_BASE|DPA_LINT_[A-Z_]+)$/)
  })

  test('uses every input, and every variable that it sets', () => {
    for (const name of Object.keys(action.inputs))
      expect(actionText, name).toContain(`: \${{ inputs.${name} }}`)
    for (const { env, run } of steps) {
      for (const name of Object.keys(env))
        expect(run, name).toMatch(new RegExp(`\\$\\{?${name}\\b`))
      for (const [, name = ''] of run.matchAll(/\$\{?(DPA_LINT_[A-Z_]+)/g))
        expect(env, name).toHaveProperty(name)
    }
  })

  test('reaches for nothing but the package, in the version of this release', () => {
    expect(action.inputs['version']?.default).toBe(pkg.version)
    const scripts = steps.map(({ run }) => run).join('\n')
    expect(scripts.match(/\b(?:npm|npx|curl|wget|git|gh|pip)\b [a-z-]+/g)).toEqual([
      'npm install',
      'git rev-parse',
    ])
    expect(scripts).toContain('npm install --ignore-scripts')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  test('says what a hook says, and nothing else', () => {
    for (const hook of hooks)
      expect(hook).toEqual({
        id: expect.stringMatching(/^[a-z-]+$/),
        name: expect.any(String),
        description: expect.stringMatching(/\.$/),
        language: 'node',
        entry: expect.stringMatching(/^dpa-lint [a-z]/),
        ...(hook.args && { args: ['main'] }),
        files: expect.any(String),
        pass_filenames: false,
        require_serial: true,
      })
    expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
      ['dpa-lint', 'dpa-lint check'],
      ['dpa-lint-new', 'dpa-lint check --base'],
      ['dpa-lint-config', 'dpa-lint config validate'],
    ])
    expect(pkg.bin).toHaveProperty('dpa-lint')
  })

  test('is asked for every file that may hold a declaration, a waiver or the policy', () => {
    const [files, , policy] = hooks.map((hook) => new RegExp(hook.files))
    for (const name of ['a.yaml', 'deep/er/b.yml', 'dpa-lint.waivers.yaml', 'dpa-lint.config.yaml'])
      expect(files?.test(name), name).toBe(true)
    for (const name of ['a.yaml.md', 'README.md', 'yaml'])
      expect(files?.test(name), name).toBe(false)
    for (const name of [...configPlaceNames, 'deep/dpa-lint.config.yaml'])
      expect(policy?.test(name), name).toBe(true)
    for (const name of ['a.yaml', 'my-dpa-lint.config.yaml', 'package.json5', 'tsconfig.json'])
      expect(policy?.test(name), name).toBe(false)
  })
})

describe('a release', () => {
  test('writes the version, the hash and the image where they are asked for', () => {
    const pins = { version: '9.9.9', integrity: 'sha512-x==', image: 'node:1@sha256:y' }
    const [act, template] = pinnedFiles.map((file) =>
      parse(pinned(file, readFileSync(join(root, file), 'utf8'), pins)),
    ) as [Action, Readonly<Record<string, GitlabJob>>]
    expect(pinnedFiles).toEqual(['action.yml', 'templates/gitlab-ci.yml'])
    expect(act.inputs['version']?.default).toBe('9.9.9')
    expect(act.inputs['integrity']?.default).toBe('sha512-x==')
    expect(template['dpa-lint']?.variables).toMatchObject({
      DPA_LINT_VERSION: '9.9.9',
      DPA_LINT_INTEGRITY: 'sha512-x==',
      DPA_LINT_IMAGE: 'node:1@sha256:y',
    })
  })
})

describe('templates/gitlab-ci.yml', () => {
  const job = pipeline['dpa-lint']
  const script = job?.script.join('\n') ?? ''

  test('is one job, with what a job has', () => {
    expect(pipeline).toEqual({
      'dpa-lint': {
        stage: 'test',
        image: '$DPA_LINT_IMAGE',
        variables: {
          DPA_LINT_IMAGE: expect.stringMatching(/^node:\d+-\w+$/),
          DPA_LINT_VERSION: pkg.version,
          DPA_LINT_INTEGRITY: '',
          GIT_DEPTH: '0',
        },
        rules: [
          { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
          { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
        ],
        script: [expect.any(String)],
        artifacts: {
          when: 'always',
          expire_in: '1 week',
          reports: { codequality: 'gl-code-quality-report.json', junit: 'dpa-lint-junit.xml' },
        },
      },
    })
    for (const name of Object.values(job?.artifacts.reports ?? {}))
      expect(script).toContain(`--output ${name} `)
  })

  test('is understood by a small shell', () => {
    expect(speaks('sh', script)).toMatchObject({ status: 0, stderr: '' })
  })

  test('quotes every variable, except two lists that are split at line breaks alone', () => {
    const bare = script
      .replaceAll(/^ *#.*$/gm, '')
      // Quoted, or in an assignment, where nothing is split.
      .replaceAll(/"[^"]*"/g, '')
      .replaceAll(/'[^']*'/g, '')
      .replaceAll(/\b\w+=\S*/g, '')
      .matchAll(/\$\{?(\w+)/g)
    expect([...bare].map(([, name]) => name)).toEqual([
      ...['base', 'base', 'DPA_LINT_ARGS', 'DPA_LINT_PATHS'],
      ...['base', 'base', 'DPA_LINT_ARGS', 'base', 'DPA_LINT_FAIL_ON', 'DPA_LINT_PATHS'],
    ])
  })

  test('says which settings there are', () => {
    const [head = ''] = pipelineText.split('\ndpa-lint:')
    const told = [...head.matchAll(/^# {3}(DPA_LINT_\w+) /gm)].map(([, name]) => name)
    const used = pipelineText.slice(head.length).match(/DPA_LINT_[A-Z_]+/g)
    expect([...new Set(used)].sort()).toEqual([...told].sort())
  })
})
