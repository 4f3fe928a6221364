import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pkg from '../package.json' with { type: 'json' }
import { types } from '../scripts/build.ts'
import { languages } from '../src/model/language.ts'

/** The package as a stranger gets it: packed, installed without a network, run. */

const root = join(import.meta.dirname, '..')
const packed: string[] = []
let home: string
let tarball: string

/** npm, without what the surrounding `npm test` has put into the environment. */
function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--silent'], { cwd, env: bare(), encoding: 'utf8' })
}

function bare(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
  )
}

/** Runs a program in the stranger's folder. */
function run(program: string, args: readonly string[]): { status: number; stdout: string } {
  try {
    const stdout = execFileSync(program, args, { cwd: home, encoding: 'utf8', stdio: 'pipe' })
    return { status: 0, stdout }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { status, stdout }
  }
}

function dpaLint(...args: string[]): { status: number; stdout: string } {
  return run(join(home, 'node_modules/.bin/dpa-lint'), args)
}

/** Broken YAML, a misshapen declaration, broken UTF-8, and a rule that throws. */
const calls = `
const breaking = rule({
  id: 'rule-that-breaks',
  chapter: 'transfers',
  title: 'A rule that breaks',
  severity: 'error',
  basis: [],
  remedy: 'mend it',
  since: '0.1.0',
  *check() { throw new Error('boom') },
})
const head = 'apiVersion: dpa-lint/v1\\nkind: Service\\nid: a\\n'
const given = [
  'a: [',
  'a: "\\\\q"\\n',
  head + 'nmae: A\\n',
  Uint8Array.of(0x61, 0x3a, 0x20, 0xff),
  Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
  head + 'name: A\\n',
]
const asked = { asOf: '2026-11-21', lawDate: '2026-11-21' }
const reports = Promise.all(given.map((text) => lint([{ file: 'a.yaml', text }], [breaking], asked)))
reports.then((all) => console.log(JSON.stringify(all.map(({ findings, crashes }) => ({
  findings: findings.map(({ rule, message }) => rule + ': ' + message),
  crashes: crashes.map(({ rule, message }) => rule + ': ' + message),
})))))
`

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dpa-lint-package-'))
  // The programs are built before any test (scripts/test-setup.ts).
  await types()
  const answer = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', home], root)
  const [pack] = JSON.parse(answer) as [{ filename: string; files: { path: string }[] }]
  packed.push(...pack.files.map(({ path }) => path))
  tarball = join(home, pack.filename)
  await writeFile(join(home, 'package.json'), '{ "private": true, "type": "module" }\n')
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], home)
})

afterAll(() => rm(home, { recursive: true, force: true }))

describe('the package', () => {
  test('contains what the program needs, and nothing else', async () => {
    const alone = [
      ...[
        '.dockerignore',
        '.pre-commit-hooks.yaml',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'Dockerfile',
      ],
      ...['LICENSE', 'README.md', 'action.yml', 'man/dpa-lint.1', 'package.json'],
    ]
    const foreign = packed.filter(
      (file) =>
        !alone.includes(file) &&
        !/^(?:docs|examples|templates)\/[\w/.-]+\.(?:md|png|webp|jpg|svg|yaml|yml)$/.test(file) &&
        !/^schemas\/[\w-]+\.schema\.json$/.test(file) &&
        !/^rules\/[\w-]+\/[\w-]+\.md$/.test(file) &&
        !/^dist\/(dpa-lint\.cjs|program\.cjs|rare\.cjs|papers\.cjs|graphviz\.cjs|draft-words\.cjs|docx\.cjs|pdf\.cjs|reader\.cjs|reader-thread\.cjs|index\.js|rules\.js|shared-\w+\.js|THIRD-PARTY-LICENSES\.txt)$/.test(
          file,
        ) &&
        !/^dist\/desk\/(?:page\.html|desk\.css|desk\.js)$/.test(file) &&
        !/^examples\/evidence\/agreement(?:-tagged)?\.(?:pdf|docx|html|txt)$/.test(file) &&
        !/^dist\/locales\/(en|(messages\/)?(fr|de|es))\.json$/.test(file) &&
        !/^dist\/types\/(src|rules|schemas)\/[\w/-]+\.d\.ts$/.test(file),
    )
    expect(foreign).toEqual([])
    const pages = (await readdir(join(root, 'rules'), { recursive: true }))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `rules/${file}`)
    const schemas = (await readdir(join(root, 'schemas')))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `schemas/${file}`)
    const programs = [
      'dist/dpa-lint.cjs',
      'dist/program.cjs',
      'dist/rare.cjs',
      'dist/papers.cjs',
      'dist/docx.cjs',
      'dist/graphviz.cjs',
      'dist/index.js',
      'dist/rules.js',
      ...languages.map((language) => `dist/locales/${language}.json`),
      ...['fr', 'de', 'es'].map((language) => `dist/locales/messages/${language}.json`),
    ]
    expect(packed).toEqual(expect.arrayContaining([...alone, ...programs, ...pages, ...schemas]))
  })

  test('holds all that its pages point to', async () => {
    const has = new Set(packed)
    const missing: string[] = []
    for (const page of packed.filter((file) => file.endsWith('.md'))) {
      const text = (await readFile(join(root, page), 'utf8')).replaceAll(/(`+)[^`][\s\S]*?\1/g, '')
      for (const [, path = ''] of text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)) {
        const target = posix.join(posix.dirname(page), path)
        if (!has.has(target) && !packed.some((file) => file.startsWith(`${target}/`)))
          missing.push(`${page}: ${path}`)
      }
    }
    expect(missing).toEqual([])
  })

  test('has schemas with an address, and examples whose first line leads to them', async () => {
    const owner = /github\.com\/([^/]+)/.exec(pkg.repository.url)?.[1]
    for (const file of packed.filter((name) => name.startsWith('schemas/')))
      expect(JSON.parse(await readFile(join(root, file), 'utf8')).$id).toBe(
        `https://raw.githubusercontent.com/${owner}/dpa-lint/main/${file}`,
      )
    for (const file of packed.filter((name) => /^examples\/.*\.yaml$/.test(name))) {
      const text = await readFile(join(root, file), 'utf8')
      const [, path] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? []
      if (path !== undefined) expect(packed).toContain(posix.join(posix.dirname(file), path))
    }
  })

  test('says in one place where it lives', async () => {
    const home = pkg.repository.url.replace(/^git\+|\.git$/g, '')
    expect({ homepage: pkg.homepage, bugs: pkg.bugs.url }).toEqual({
      homepage: `${home}#readme`,
      bugs: `${home}/issues`,
    })
    for (const page of packed.filter((file) => /\.(?:md|yml)$/.test(file)))
      for (const [address, path] of (await readFile(join(root, page), 'utf8')).matchAll(
        /https:\/\/(?:github|raw\.githubusercontent)\.com\/([\w-]+\/dpa-lint)\b/g,
      ))
        expect(home, `${page}: ${address}`).toBe(`https://github.com/${path}`)
  })

  test('is installed without a word of warning', async () => {
    const folder = join(home, 'quiet')
    await mkdir(folder)
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
    const call = ['install', '--offline', '--no-audit', '--no-fund', tarball]
    const { stderr, status } = spawnSync('npm', call, {
      cwd: folder,
      env: bare(),
      encoding: 'utf8',
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('depends on no other package, and names those it contains', async () => {
    expect(pkg).not.toHaveProperty('dependencies')
    expect(await readdir(join(home, 'node_modules'))).toEqual([
      '.bin',
      '.package-lock.json',
      'dpa-lint',
    ])
    const licences = await readFile(
      join(home, 'node_modules/dpa-lint/dist/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    )
    expect(licences).toContain('js-yaml')
  })

  test('runs', () => {
    expect(dpaLint('--version')).toEqual({ status: 0, stdout: `${pkg.version}\n` })
  })

  test('checks an example as the sources do', async () => {
    await cp(join(root, 'examples'), join(home, 'examples'), { recursive: true })
    for (const example of await readdir(join(home, 'examples'))) {
      const { status, stdout } = dpaLint('check', `examples/${example}`, '--format', 'json')
      expect([0, 1], example).toContain(status)
      expect(JSON.parse(stdout), example).toMatchObject({ tool: { version: pkg.version } })
    }
  })

  test('writes a letter in the words that it brings along', async () => {
    await cp(join(root, 'examples'), join(home, 'examples'), { recursive: true })
    const letter = ['report', 'letter', 'examples/real', '--service', 'kavkom', '--lang', 'de']
    const { status, stdout } = dpaLint(...letter)
    expect(status).toBe(0)
    expect(stdout).toContain('# Datenschutz bei Kavkom Solution: Fragen und Bitten')
    expect(stdout).toMatch(/^### \d+\. Angaben zu den Unterauftragsverarbeitern$/m)
  })

  test('offers the engine and the law book to a typed program', async () => {
    await writeFile(
      join(home, 'program.ts'),
      `import { lint } from 'dpa-lint'
import * as book from 'dpa-lint/rules'
export const engine: (...args: never[]) => unknown = lint
export const said = \`\${typeof lint} \${Object.keys(book).length > 0}\`
`,
    )
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      module: 'nodenext',
      target: 'es2023',
      types: [],
    }
    const tsconfig = { compilerOptions, files: ['program.ts'] }
    await writeFile(join(home, 'tsconfig.json'), JSON.stringify(tsconfig))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(run(process.execPath, [tsc])).toEqual({ status: 0, stdout: '' })
    expect(await import(join(home, 'program.js'))).toMatchObject({ said: 'function true' })
  })

  test.each([
    ['a module', 'library.mjs', `import { lint, rule } from 'dpa-lint'\n${calls}`],
    ['CommonJS', 'library.cjs', `const { lint, rule } = require('dpa-lint')\n${calls}`],
  ])('rejects nothing, whatever it is given, called from %s', async (_, file, text) => {
    await writeFile(join(home, file), text)
    const { status, stdout } = run(process.execPath, ['--no-warnings', file])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      { findings: ['malformed-yaml: a bracket is never closed'], crashes: [] },
      {
        findings: ['malformed-yaml: a backslash in double quotes begins no known escape'],
        crashes: [],
      },
      {
        findings: ['missing-key: "name" is missing', 'unknown-key: unknown key "nmae"'],
        crashes: [],
      },
      {
        findings: ['unreadable-text: the byte 0xff is not UTF-8 (in Latin-1 it is "ÿ")'],
        crashes: [],
      },
      { findings: ['unreadable-text: the text is UTF-16 (little endian), not UTF-8'], crashes: [] },
      { findings: [], crashes: ['rule-that-breaks: boom'] },
    ])
  })
})
