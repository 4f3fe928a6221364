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

/** How the program is written, for `vm.Script` to give its function. */
export const wrapper = {
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
} as const

/** What the bin entry runs: the program, from its cache where there is one for this Node. */
function launcher(hash: string): string {
  return `#!/usr/bin/env node
'use strict'
const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')
const filename = __dirname + '/program.cjs'
let cachedData
try {
  cachedData = readFileSync(\`\${__dirname}/program-${hash}-\${process.version}-\${process.platform}-\${process.arch}.cache\`)
} catch {}
new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  .runInThisContext()(exports, require, module, filename, __dirname)
`
}

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
  const { version, platform, arch } = process
  const name = `program-${hash}-${version}-${platform}-${arch}.cache`
  const files = await readdir(dist)
  for (const file of files)
    if (file.endsWith('.cache') && file !== name) await rm(join(dist, file), { force: true })
  if (!files.includes(name)) await makeCache(root, program, join(dist, name))
  await writeFile(join(dist, 'dpa-lint.cjs'), launcher(hash))
  await chmod(join(dist, 'dpa-lint.cjs'), 0o755)
}

async function makeCache(root: string, program: string, cache: string): Promise<void> {
  const args = ['-e', keep, program, cache, 'check', '--no-config', 'examples/real']
  // Options of Node would become part of what the cache is compared with.
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...env } = process.env
  // What it finds is of no interest here, nor whether a rule breaks down: the tests tell.
  await once(spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' }), 'exit')
}
