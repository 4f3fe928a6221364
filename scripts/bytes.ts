/**
 * Writes all that a built program says, a file a call, to be compared with what another one says: of
 * the examples, the agreements of the score, the blocks of the rules' pages, a state and the next one,
 * and a thousand invented declarations, in every format and every document.
 *
 *     npm run bytes -- before [<program>]   the program of the other tree, by default the one here
 *     npm run bytes -- after
 *     git diff --no-index --stat before after
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { corpus } from '../bench/corpus.ts'
import { documentKinds } from '../src/documents/kinds.ts'
import { formats } from '../src/report/formats.ts'
import { pageOf } from '../test/rules/page.ts'
import { makeEstate } from './gallery.ts'

const root = join(import.meta.dirname, '..')
const [target, program = join(root, 'dist/dpa-lint.cjs')] = process.argv.slice(2)
if (target === undefined) throw new Error('where to write what the program says?')
const out = resolve(target)
const home = mkdtempSync(join(tmpdir(), 'dpa-lint-bytes-'))
/** The day on which the examples were declared. */
const day = ['--as-of', '2026-11-21']

/** What a call writes, what it says beside that, and how it ended. */
function say(name: string, cwd: string, argv: readonly string[]): void {
  const call = [resolve(program), ...argv]
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, COLUMNS: '100' },
    maxBuffer: 2 ** 30,
  })
  mkdirSync(dirname(join(out, name)), { recursive: true })
  const said = `$ dpa-lint ${argv.join(' ')}\n${stdout}\n--- ${status}\n${stderr}`
  writeFileSync(join(out, `${name}.txt`), said.replaceAll(out, '<out>').replaceAll(home, '<home>'))
}

function check(name: string, cwd: string, paths: readonly string[]): void {
  const outputs = Object.keys(formats).flatMap((format) => [
    ...['--format', format],
    ...['--output', join(out, name, `check.${format}`)],
  ])
  mkdirSync(join(out, name), { recursive: true })
  say(`${name}/check`, cwd, ['check', ...paths, ...outputs, ...day])
  say(`${name}/pretty`, cwd, ['check', ...paths, '--show-ids', '--stats', ...day])
}

/** Every document in its usual format, or in each; a letter to the provider of one service. */
function documents(
  name: string,
  cwd: string,
  { service, flags = [], each = false }: { service: string; flags?: string[]; each?: boolean },
): void {
  mkdirSync(join(out, name), { recursive: true })
  for (const [kind, { formats, ...about }] of Object.entries(documentKinds)) {
    const ofOne = 'ofOne' in about ? ['--service', service] : []
    const since = kind === 'trend' ? ['--from', 'HEAD'] : []
    for (const format of each ? formats : formats.slice(0, 1)) {
      const file = ['--format', format, '--output', join(out, name, `${kind}.${format}`)]
      const argv = ['report', kind, '.', ...ofOne, ...since, ...file, ...day, ...flags]
      say(`${name}/${kind}-${format}`, cwd, argv)
    }
  }
}

function commitAll(cwd: string): void {
  const who = ['-c', 'user.name=Counsel', '-c', 'user.email=counsel@example.org']
  const at = '2026-09-30T12:00:00Z'
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...who, 'commit', '-qm', 'one'],
  ])
    execFileSync('git', args, { cwd, env })
}

function write(folder: string, files: readonly { readonly file: string; readonly text: string }[]) {
  for (const { file, text } of files) {
    mkdirSync(dirname(join(home, folder, file)), { recursive: true })
    writeFileSync(join(home, folder, file), text)
  }
  return join(home, folder)
}

/** A folder as it lies here, in a repository of its own. */
function copied(folder: string, name = folder): string {
  cpSync(join(root, folder), join(home, name), { recursive: true })
  commitAll(join(home, name))
  return join(home, name)
}

/** The blocks of the rules' pages, each a file. */
const pageBlocks = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .toSorted()
  .flatMap((file) =>
    pageOf(readFileSync(join(root, 'rules', file), 'utf8')).examples.map(({ yaml }, index) => ({
      file: `${file.slice(0, -'.md'.length)}-${index}.yaml`,
      text: yaml,
    })),
  )

try {
  const help = spawnSync(process.execPath, [resolve(program), '--help'], {
    encoding: 'utf8',
  }).stdout
  const names = [...help.matchAll(/^ {2}([a-z-]+) [[<]/gm)].map(([, name = '']) => name)
  for (const name of ['', ...names, 'config', 'completion'])
    say(`help/${name || 'all'}`, home, [...(name ? [name] : []), '--help'])
  for (const [call, argv] of Object.entries({
    rules: ['rules', '--format', 'json'],
    coverage: ['rules', '--coverage'],
    schema: ['schema'],
    field: ['explain', 'obligations.audit'],
    completion: ['completion', 'bash'],
  }))
    say(`help/${call}`, home, argv)

  for (const [name, service] of [
    ['chain', 'exampledesk'],
    ['clean', 'exampleline-callback'],
    ['evidence', 'examplepost'],
  ] as const) {
    const cwd = copied(`examples/${name}`, name)
    check(name, cwd, ['.'])
    documents(name, cwd, { service })
    for (const format of ['text', 'markdown', 'json'])
      say(`${name}/evidence-${format}`, cwd, [
        'evidence',
        '.',
        '--unused',
        '--format',
        format,
        ...day,
      ])
  }
  const policy = copied('examples/policy', 'policy')
  check('policy', policy, [])
  say('policy/config', policy, ['config', 'print'])

  const estate = join(home, 'estate')
  mkdirSync(estate)
  await makeEstate(estate)
  documents('real/en', estate, { service: 'kavkom', each: true })
  documents('real/de', estate, { service: 'kavkom', flags: ['--lang', 'de'] })
  check('real', estate, ['.'])
  for (const format of ['text', 'markdown', 'json']) {
    const where = ['--paths', '.', '--format', format, ...day]
    say(`real/diff-${format}`, estate, ['diff', 'HEAD', ...where])
  }

  check('score', copied('test/score/agreements'), ['.'])
  check('pages', write('pages', pageBlocks), ['.'])

  const thousand = write('thousand', corpus(1_000))
  commitAll(thousand)
  check('thousand', thousand, ['.'])
  const service = 'northwind-calls-00000'
  documents('thousand', thousand, { service })
  // The same services as others would have declared them.
  write('thousand', corpus(1_000, 43))
  for (const format of ['text', 'markdown', 'json'])
    say(`thousand/diff-${format}`, thousand, [
      'diff',
      'HEAD',
      '--paths',
      '.',
      '--format',
      format,
      ...day,
    ])
} finally {
  rmSync(home, { recursive: true, force: true })
}
