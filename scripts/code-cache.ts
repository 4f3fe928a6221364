/**
 * What V8 makes of the program, kept beside it: compiling is half of a short run. A cache holds for
 * one version of Node on one kind of machine; everywhere else the program starts without it.
 * See docs/decisions/0004-start-up.md.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { version } from '../src/model/version.ts'

/** How the program is written, for `vm.Script` to give its function. */
export const wrapper = {
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
} as const

/** What the bin entry runs, for this program. */
async function launcher(root: string, hash: string, help: string): Promise<string> {
  const template = await readFile(join(root, 'scripts/launcher.cjs'), 'utf8')
  return template
    .replace('<hash>', hash)
    .replace('<version>', version)
    .replace("'<help>'", () => JSON.stringify(help))
}

/** The program as the launcher runs it. */
const run = `
const [filename, ...args] = process.argv.slice(1)
process.argv = [process.argv[0], filename, ...args]
const script = new (require('node:vm').Script)(require('node:fs').readFileSync(filename, 'latin1'), { filename })
script.runInThisContext()(exports, require, module, filename, require('node:path').dirname(filename))
`

/** Runs once what most runs will do, and keeps everything that was compiled on the way. */
const keep = `
const { readFileSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')
const [filename, cache, ...args] = process.argv.slice(1)
process.argv = [process.argv[0], filename, ...args]
const script = new Script(readFileSync(filename, 'latin1'), { filename })
process.on('exit', () => writeFileSync(cache, script.createCachedData()))
script.runInThisContext()(exports, require, module, filename, require('node:path').dirname(filename))
`

export async function launchable(root: string, dist: string): Promise<void> {
  const program = join(dist, 'program.cjs')
  // V8 itself only compares the length of the text, so the name of the cache says of which text it is.
  const hash = createHash('sha256')
    .update(await readFile(program))
    .digest('hex')
    .slice(0, 16)
  const { version: node, platform, arch } = process
  const name = `program-${hash}-${node}-${platform}-${arch}.cache`
  const files = await readdir(dist)
  for (const file of files)
    if (file.endsWith('.cache') && file !== name) await rm(join(dist, file), { force: true })
  if (!files.includes(name)) await makeCache(root, program, join(dist, name))
  const help = await helpOf(root, program)
  await writeFile(join(dist, 'dpa-lint.cjs'), await launcher(root, hash, help))
  await chmod(join(dist, 'dpa-lint.cjs'), 0o755)
}

/** What the program says of itself, where no terminal says how wide it may be. */
async function helpOf(root: string, program: string): Promise<string> {
  const args = ['-e', run, program, '--help']
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  const help = await text(child.stdout)
  if (help === '') throw new Error('the program does not say how it is called')
  return help
}

async function makeCache(root: string, program: string, cache: string): Promise<void> {
  const printed = ['pretty', 'json'].map((name) => ({ name, file: `${cache}.${name}` }))
  const outputs = printed.flatMap(({ name, file }) => ['--format', name, '--output', file])
  const args = ['-e', keep, program, cache, 'check', '--no-config', 'examples/real', ...outputs]
  // Options of Node would become part of what the cache is compared with.
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...env } = process.env
  // What it finds is of no interest here, nor whether a rule breaks down: the tests tell.
  await once(spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' }), 'exit')
  for (const { file } of printed) await rm(file, { force: true })
}
