import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import pkg from '../package.json' with { type: 'json' }
import { action, root } from './gate/github.ts'
import { pipeline } from './gate/gitlab.ts'
import { hooks } from './gate/pre-commit.ts'
import { openRegistry, type Registry } from './gate/registry.ts'
import { type Env, jobEnv, newFolder, removeFolders, run } from './gate/shell.ts'

/** Each line of "Install" in the README, followed as far as a machine without a network can. */

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [, section = ''] = /^## Install\n([\s\S]*?)^## /m.exec(readme) ?? []
const lines = new Map(
  [...section.matchAll(/^\| ([\w -]+) \| `(.+)` \|$/gm)].map(([, name = '', line = '']) => [
    name,
    line,
  ]),
)
const line = (name: string) => lines.get(name) ?? ''

let registry: Registry
let env: Env
let workspace: string

beforeAll(async () => {
  registry = await openRegistry()
  env = jobEnv(join(newFolder(), 'home'), registry.url)
  workspace = newFolder()
  writeFileSync(join(workspace, 'package.json'), '{ "private": true }\n')
  mkdirSync(join(workspace, 'services'))
  for (const name of ['exampleline-callback.yaml', 'organisation.yaml'])
    cpSync(join(root, 'examples/clean', name), join(workspace, 'services', name))
})
afterAll(() => {
  registry.close()
  removeFolders()
})

test('there is a line for each way', () => {
  expect([...lines.keys()]).toEqual([
    ...['npm', 'npx', 'pre-commit', 'GitHub Action', 'GitLab', 'Docker'],
  ])
})

test('npm installs one package, without a word of warning', async () => {
  const { code, stderr } = await run([...line('npm').split(' '), '--no-audit', '--no-fund'], {
    cwd: workspace,
    env,
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(Object.keys(lockOf(workspace))).toEqual(['node_modules/dpa-lint'])
})

test('npx runs it, installed or not', async () => {
  const [npx = '', ...call] = line('npx').split(' ')
  const told = expect.stringContaining('1 service')
  const asOf = ['--as-of', '2026-11-30']
  expect(await run([npx, ...call, ...asOf], { cwd: workspace, env })).toMatchObject({
    code: 0,
    stdout: told,
  })
  const elsewhere = newFolder()
  cpSync(join(workspace, 'services'), join(elsewhere, 'services'), { recursive: true })
  expect(await run([npx, '--yes', ...call, ...asOf], { cwd: elsewhere, env })).toMatchObject({
    code: 0,
    stdout: told,
  })
})

test('pre-commit finds the hook that the line names', () => {
  const [{ repo, rev, hooks: asked }] = parse(line('pre-commit'))
  expect(repo).toBe(pkg.repository.url.replace(/^git\+|\.git$/g, ''))
  expect(rev).toBe(`v${pkg.version}`)
  expect(hooks.map(({ id }) => id)).toEqual(
    expect.arrayContaining(asked.map(({ id }: { readonly id: string }) => id)),
  )
})

test('GitHub and GitLab find the files that the lines name, of this version', () => {
  const [{ uses }] = parse(line('GitHub Action'))
  const home = pkg.repository.url.replace(/^git\+https:\/\/github\.com\/|\.git$/g, '')
  expect(uses).toBe(`${home}@v${pkg.version}`)
  expect(action.inputs['version']?.default).toBe(pkg.version)
  const { include } = parse(line('GitLab'))
  const template = 'templates/gitlab-ci.yml'
  expect(include.remote).toBe(
    `https://raw.githubusercontent.com/${home}/v${pkg.version}/${template}`,
  )
  expect(existsSync(join(root, template))).toBe(true)
  expect(pipeline['dpa-lint']?.variables['DPA_LINT_VERSION']).toBe(pkg.version)
})

test('Docker builds from the installed package, and needs neither root nor a place to write', () => {
  const [build = '', call = ''] = line('Docker').split(' && ')
  const context = join(workspace, build.split(' ').at(-1) ?? '')
  const file = readFileSync(join(context, 'Dockerfile'), 'utf8')
  const told = (word: string) =>
    [...file.matchAll(new RegExp(`^${word} (.+)$`, 'gm'))].map(([, rest = '']) => rest)
  expect(told('USER')).toEqual(['node'])
  expect(told('COPY')).toEqual(['. /opt/dpa-lint/'])
  expect(call).toContain(' --read-only ')

  // What .dockerignore lets through, as the image has it, and a folder that nobody may write to.
  const image = newFolder()
  const kept = [...readFileSync(join(context, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gm)]
  for (const [, name = ''] of kept)
    cpSync(join(context, name), join(image, name), { recursive: true })
  const [program = '', script = ''] = JSON.parse(told('ENTRYPOINT')[0] ?? '[]')
  const mounted = newFolder()
  cpSync(join(workspace, 'services'), join(mounted, 'services'), { recursive: true })
  for (const folder of [image, mounted]) chmodSync(folder, 0o555)
  const [, asked = ''] = call.split(' dpa-lint ')
  const args = [script.replace('/opt/dpa-lint', image), ...asked.split(' ')]
  const { status, stdout, stderr } = spawnSync(program, [...args, '--as-of', '2026-11-30'], {
    cwd: mounted,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('1 service')
})

function lockOf(folder: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).packages
}
