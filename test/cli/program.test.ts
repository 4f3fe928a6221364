import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { clockEnv } from '../clock.ts'
import { folder, program, service, start } from './world.ts'

/** The built program as a process: what only a process can get wrong. */

const broken = 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: [\n'

test('its version', () => {
  expect(start(folder(), ['--version'])).toEqual({
    code: 0,
    stdout: `${pkg.version}\n`,
    stderr: '',
  })
})

test('exit codes', () => {
  const home = folder({ 'a.yaml': broken, 'empty/x.txt': '' })
  const code = (...args: readonly string[]) => start(home, args).code
  expect(code('check', 'a.yaml')).toBe(1)
  expect(code('check', 'a.yaml', '--fail-on', 'never')).toBe(0)
  expect(code('check', 'gone.yaml')).toBe(2)
  expect(code('check', 'empty')).toBe(2)
  expect(code('check', 'empty', '--allow-empty')).toBe(0)
  expect(code('--no-such-flag')).toBe(2)
  expect(code('no-such-command')).toBe(2)
  expect(code()).toBe(2)
  expect(code('--help')).toBe(0)
  expect(code('help')).toBe(0)
  expect(code('help', 'check')).toBe(0)
  expect(code('rules')).toBe(0)
  expect(code('explain', 'malformed-yaml')).toBe(0)
})

test('a mistake is one line, without a stack', () => {
  expect(start(folder(), ['check', '--no-such-flag'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "dpa-lint: unknown option '--no-such-flag' (see dpa-lint check --help)\n",
  })
})

test('a working directory that was deleted gets words', () => {
  const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" check .'
  const { status, stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', script, process.execPath, program],
    {
      cwd: folder(),
      encoding: 'utf8',
    },
  )
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    'dpa-lint: cannot use the working directory: no such file or folder\n',
  ])
})

test('standard output is the document and nothing else', () => {
  const home = folder({ 'a.yaml': broken })
  const { code, stdout, stderr } = start(home, ['check', '.', '--format', 'json'])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    tool: { name: 'dpa-lint', version: pkg.version },
    findings: [{ rule: 'malformed-yaml' }],
  })
})

test('standard input', () => {
  const args = ['check', '-', '--stdin-filename', 'x.yaml', '--format', 'json']
  const { code, stdout } = start(folder(), args, { stdin: broken })
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ sources: [{ file: 'x.yaml' }] })
})

test('colour is left out of a pipe, and forced into it', () => {
  const home = folder({ 'a.yaml': broken })
  const plain = start(home, ['check', 'a.yaml'])
  expect(plain.stdout).not.toContain('\u001b')
  const forced = start(home, ['check', 'a.yaml'], { env: { FORCE_COLOR: '1' } })
  expect(forced.stdout).toContain('\u001b[1m')
  expect(start(home, ['check', 'a.yaml'], { env: { NO_COLOR: '1' } })).toEqual(plain)
  expect(forced.stderr).toBe('')
})

test('a reader that goes away is no failure, and the exit code stays', async () => {
  const files = Array.from({ length: 300 }, (_, index) => [`${index}.yaml`, broken])
  const home = folder(Object.fromEntries(files))
  const script = '"$0" "$1" check . --format json | head -c 1; echo "$PIPESTATUS"'
  const shell = spawn('bash', ['-c', script, process.execPath, program], { cwd: home })
  let [stdout, stderr] = ['', '']
  shell.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  shell.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  await once(shell, 'close')
  expect({ stdout, stderr }).toEqual({ stdout: '{1\n', stderr: '' })
})

test('a long report comes through a pipe whole', () => {
  const files = Array.from({ length: 300 }, (_, index) => [`${index}.yaml`, broken])
  const { stdout } = start(folder(Object.fromEntries(files)), ['check', '.', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 300 } })
})

test('an interruption ends it at once', async () => {
  const run = spawn(process.execPath, [program, 'check', '-'], { stdio: 'pipe' })
  // It waits for the text, for nobody closes its standard input.
  await new Promise((resolve) => setTimeout(resolve, 500))
  run.kill('SIGINT')
  // A shell makes 130 of it.
  expect(await once(run, 'exit')).toEqual([null, 'SIGINT'])
})

describe('leaves the world alone', () => {
  // Each run a test of its own: on a busy machine one takes seconds.
  test.each<[code: number, ...args: string[]]>([
    [1, 'check', '--format', 'pretty'],
    [1, 'check', '--format', 'json'],
    [1, 'check', '--format', 'sarif'],
    [1, 'check', '--format', 'github'],
    [0, 'rules'],
    [0, 'explain', 'malformed-yaml'],
    [0, '--help'],
  ])('no connection is opened, and no other program started (%i: %s %s %s)', (code, ...args) => {
    const home = folder({
      'guard.cjs': `
const refuse = (what) => () => { process.stderr.write('touched ' + what); process.abort() }
const net = require('node:net')
net.Socket.prototype.connect = refuse('net')
net.connect = net.createConnection = refuse('net')
for (const name of ['dns', 'http', 'https', 'tls', 'dgram', 'child_process', 'worker_threads']) {
  const module = require('node:' + name)
  for (const key of ['lookup', 'resolve', 'request', 'get', 'connect', 'createSocket', 'spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync', 'Worker'])
    if (key in module) module[key] = refuse(name)
}
globalThis.fetch = refuse('fetch')
`,
      'a.yaml': broken,
      'b.yaml': service('b'),
      '.dpa-lintrc': 'files: ["*.yaml"]\n',
    })
    const guard = `--require ${join(home, 'guard.cjs')}`
    const env = { NODE_OPTIONS: `${clockEnv['NODE_OPTIONS'] ?? ''} ${guard}` }
    expect(start(home, args, { env })).toEqual({ code, stdout: expect.anything(), stderr: '' })
  })

  test('a check changes no file', () => {
    const home = folder({ 'a.yaml': broken, 'b/c.yaml': service('c') })
    start(home, ['check', '.'])
    expect(readdirSync(home, { recursive: true }).sort()).toEqual(['a.yaml', 'b', 'b/c.yaml'])
    expect(readFileSync(join(home, 'a.yaml'), 'utf8')).toBe(broken)
  })
})

test('runs through a link, and without what V8 kept of it', () => {
  const home = folder()
  symlinkSync(program, join(home, 'dpa-lint'))
  // A flag of V8 makes another V8 of it: the cache does not fit, and nobody notices.
  const run = spawnSync(process.execPath, ['--max-lazy', join(home, 'dpa-lint'), '--version'])
  expect(`${run.stdout}${run.stderr}`).toBe(`${pkg.version}\n`)
})
