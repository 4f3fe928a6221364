import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { filesIn } from './files.ts'

/** Each crosses one line on purpose; what it imports is an empty file, or a package with nothing in it. */
const breaks = [
  ['src/model/a.ts', '../read/b.ts', 'src/model-imports-only-what-it-may'],
  ['src/read/a.ts', '../check/b.ts', 'src/read-imports-only-what-it-may'],
  ['src/check/a.ts', '../read/b.ts', 'src/check-imports-only-what-it-may'],
  ['src/gate/a.ts', '../read/b.ts', 'src/gate-imports-only-what-it-may'],
  ['src/estate/a.ts', '../gate/b.ts', 'src/estate-imports-only-what-it-may'],
  ['src/policy/a.ts', '../check/b.ts', 'src/policy-imports-only-what-it-may'],
  ['src/draft/a.ts', '../check/b.ts', 'src/draft-imports-only-what-it-may'],
  ['src/desk/a.ts', '../model/b.ts', 'src/desk-imports-only-what-it-may'],
  ['src/lint.ts', './report/b.ts', 'src/lint-imports-only-what-it-may'],
  ['src/read-estate.ts', './cli/b.ts', 'src/lint-imports-only-what-it-may'],
  ['src/index.ts', './documents/b.ts', 'src/index-imports-only-what-it-may'],
  ['src/report/a.ts', '../documents/b.ts', 'src/report-imports-only-what-it-may'],
  ['src/documents/a.ts', '../check/b.ts', 'src/documents-imports-only-what-it-may'],
  ['src/documents/c.ts', 'node:fs', 'node-only-at-the-edge'],
  ['src/evidence/a.ts', '../check/b.ts', 'src/evidence-imports-only-what-it-may'],
  ['src/diff/a.ts', '../documents/b.ts', 'src/diff-imports-only-what-it-may'],
  ['src/cli/d.ts', '../../rules/data/b.ts', 'src/cli-imports-only-what-it-may'],
  ['src/cli/check/a.ts', '../merge/b.ts', 'commands-know-no-other-command'],
  ['src/cli/brand-new/a.ts', '../merge/b.ts', 'commands-know-no-other-command'],
  ['src/cli/config/a.ts', '../merge/b.ts', 'shared-folders-know-no-command'],
  ['src/cli/e.ts', './merge/b.ts', 'shared-folders-know-no-command'],
  ['src/gossip/a.ts', '../model/b.ts', 'every-file-has-its-line'],
  ['src/cli/f.ts', '../whisper/b.ts', 'no-file-without-a-line-is-used'],
  ['rules/loose.ts', '../src/check/b.ts', 'rules/index-imports-only-what-it-may'],
  ['rules/law/a.ts', '../data/b.ts', 'rules/law-imports-only-what-it-may'],
  ['rules/data/a.ts', '../transfers/_b.ts', 'rules/chapter-imports-only-what-it-may'],
  ['rules/data/c.ts', '../../src/model/b.ts', 'rules/chapter-imports-only-what-it-may'],
  ['bin/a.ts', '../src/read/b.ts', 'bin-imports-only-what-it-may'],
  ['src/cli/git/a.ts', 'node:https', 'no-network'],
  ['src/cli/git/c.ts', 'node:child_process', 'one-door-to-other-programs'],
  ['src/cli/g.ts', 'yaml', 'parsers-only-in-read'],
  ['src/read/c.ts', 'chalk', 'terminal-only-in-cli'],
  ['src/check/e.ts', './f.ts', 'no-circular'],
  ['src/check/d.ts', './nowhere.ts', 'resolvable'],
] as const

const run = promisify(execFile)

test('each line that is crossed on purpose is found', async () => {
  const home = mkdtempSync(join(tmpdir(), 'dpa-lint-house-'))
  try {
    const write = (file: string, text: string) => {
      mkdirSync(join(home, dirname(file)), { recursive: true })
      writeFileSync(join(home, file), text)
    }
    for (const [file, target] of breaks)
      if (target.endsWith('/b.ts')) write(join(dirname(file), target), 'export const b = 1\n')
    for (const name of ['yaml', 'chalk']) {
      write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`)
      write(`node_modules/${name}/index.js`, '')
    }
    for (const [file, target] of breaks) write(file, `export * from '${target}'\n`)
    write('src/check/f.ts', "export * from './e.ts'\n")
    write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true } }')
    write('package.json', '{ "type": "module" }')
    const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const config = resolve('.dependency-cruiser.mjs')
    const args = [program, '--config', config, '--output-type', 'json', 'src', 'rules', 'bin']
    const { stdout } = await run(process.execPath, args, { cwd: home })
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: readonly { from: string; rule: { name: string } }[] }
    }
    const found = new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))
    expect(breaks.filter(([file, , rule]) => !found.has(`${file}: ${rule}`))).toEqual([])
    const { default: table } = await import(pathToFileURL(config).href)
    const lines: readonly string[] = table.forbidden.map(({ name }: { name: string }) => name)
    expect(lines.filter((line) => !breaks.some(([, , rule]) => rule === line))).toEqual([])
  } finally {
    rmSync(home, { recursive: true })
  }
}, 120_000)

test('every file has a line that says what it may import', async () => {
  const table = pathToFileURL(resolve('.dependency-cruiser.mjs')).href
  const { mayImport } = (await import(table)) as {
    readonly mayImport: readonly { readonly folder: string }[]
  }
  const lines = mayImport.map(({ folder }) => new RegExp(folder))
  const files = [...filesIn('src'), ...filesIn('rules')]
  expect(files.filter((file) => !lines.some((line) => line.test(file)))).toEqual([])
})

/** What nobody outside the command line may ask, as it would be written there. */
const worldly = [
  ['Date.now()', 'nobody but the process asks'],
  ['new Date()', 'nobody but the process asks'],
  ['Math.random()', 'only the command line knows'],
  ['globalThis.process', 'only the command line knows'],
  ["globalThis['console']", 'only the command line knows'],
  ['process.env', 'noRestrictedGlobals'],
  ['performance.now()', 'noRestrictedGlobals'],
  ["console.log('')", 'noConsole'],
] as const

test('nobody outside the command line asks the world', async () => {
  const folders = ['src/model', 'src/read', 'src/check', 'src/gate', 'src/policy', 'src/diff']
  folders.push('src/report', 'src/documents', 'rules/data', 'src/brand-new')
  const home = mkdtempSync(join(tmpdir(), 'dpa-lint-house-'))
  try {
    cpSync('biome.json', join(home, 'biome.json'))
    cpSync('scripts/lint', join(home, 'scripts/lint'), { recursive: true })
    for (const folder of folders) {
      mkdirSync(join(home, folder), { recursive: true })
      for (const [at, [what]] of worldly.entries())
        writeFileSync(join(home, folder, `a${at}.ts`), `export const a = ${what}\n`)
    }
    const args = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false']
    args.push('--reporter=github', '--max-diagnostics=none', '.')
    const { stdout } = await run(process.execPath, args, { cwd: home }).catch(
      (failed: { readonly stdout: string }) => failed,
    )
    const missed = folders.flatMap((folder) =>
      worldly.flatMap(([what, rule], at) => {
        const line = stdout.split('\n').find((one) => one.includes(`${folder}/a${at}.ts`))
        return line?.includes(rule) ? [] : [`${folder}: ${what}`]
      }),
    )
    expect(missed).toEqual([])
  } finally {
    rmSync(home, { recursive: true })
  }
}, 120_000)
