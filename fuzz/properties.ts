import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import * as book from '../rules/index.ts'
import { main } from '../src/cli/main.ts'
import { lint } from '../src/index.ts'
import { readYaml } from '../src/read/yaml/yaml.ts'
import type { Kind } from './inputs.ts'

/** What a stranger wrote. */
export type Input = string | Uint8Array

/** The day that every run is given. */
const asOf = '2026-11-30'
/** What is longer than this is a hang, in milliseconds of this process and of the clock. */
const longest = 2_000

const declaration = `apiVersion: dpa-lint/v1
kind: Service
id: fuzz
name: Fuzz
reviewed: 2026-10-01
documents:
  agreement: { type: agreement, title: Data processing agreement, date: 2026-01-02 }
activities:
  - { id: a, role: processor, purposes: [telephone campaigns], source: agreement §1 }
subprocessors:
  - { id: helpdesk, name: unknown, country: unknown }
transfers:
  - { to: US, recipient: helpdesk }
`

/** What does not hold for an input, in one line; undefined where all does. */
export async function broken(kind: Kind, input: Input): Promise<string | undefined> {
  const [cpu, wall] = [process.cpuUsage(), Date.now()]
  const fault = await ways[kind](input).catch(
    (error: unknown) => `throws ${String(error instanceof Error ? error.stack : error)}`,
  )
  const { user, system } = process.cpuUsage(cpu)
  const took = Math.min((user + system) / 1000, Date.now() - wall)
  return fault ?? (took > longest ? `takes ${Math.round(took)} ms` : undefined)
}

const absent =
  /^dpa-lint: (?:cannot read .*: (?:no such|part of the path|the name is)|no |nothing )/

type Way = (input: Input) => Promise<string | undefined>

const options = { asOf, lawDate: book.lawDate }
const file = (name: string, text: Input) => ({ file: name, text })

const ways: Readonly<Record<Kind, Way>> = {
  declaration: (input) => linted([file('a.yaml', input), file('b.yaml', declaration)], {}),
  waivers: (input) => linted([file('b.yaml', declaration)], { waivers: [file('a.yaml', input)] }),
  baseline: (input) => linted([file('b.yaml', declaration)], { baseline: file('a.yaml', input) }),
  configuration: async (input) => {
    const folder = folderWith({ 'dpa-lint.config.yaml': input, 'b.yaml': declaration })
    try {
      const validated = await called(folder, ['config', 'validate'])
      const checked = await called(folder, ['check', '--format', 'json', '--as-of', asOf])
      for (const { code, stderr } of [validated, checked])
        if (code === 3) return `a mistake of ours: ${stderr}`
      // That what it names is not on this disk, or can have no such name, is no fault of its text.
      return validated.code === 0 && checked.code === 2 && !absent.test(checked.stderr)
        ? `valid, and refused: ${checked.stderr}`
        : undefined
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  answers: async (input) => {
    const folder = folderWith({ 'b.yaml': declaration, 'sheet.yaml': input })
    try {
      const { code, stderr } = await called(folder, ['merge', 'b.yaml', 'sheet.yaml', '--write'])
      const text = readFileSync(join(folder, 'b.yaml'), 'utf8')
      if (code === 3) return `a mistake of ours: ${stderr}`
      if (code !== 0) return text === declaration ? undefined : 'refused, and written'
      const { documents, faults } = readYaml(text)
      if (faults.length > 0 || documents.length !== 1) return 'what was merged cannot be read back'
      return /^\s*# *dpa-lint-waive/m.test(text) ? 'an answer waives' : undefined
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Excuses = NonNullable<Parameters<typeof lint>[2]['excuses']>

/** Runs the engine, and asks of its report what has to hold whatever stands in the sources. */
async function linted(sources: ReturnType<typeof file>[], excuses: Excuses) {
  const report = await lint(sources, book.rules, { ...options, excuses })
  const [crash] = report.crashes
  if (crash) return `a rule breaks: ${crash.rule} ${crash.message}`
  const texts = new Map(
    [...sources, ...(excuses.waivers ?? []), ...(excuses.baseline ? [excuses.baseline] : [])].map(
      ({ file, text }) => [file, linesOf(text)] as const,
    ),
  )
  for (const { rule, location, related } of report.findings)
    for (const place of [location, ...related.map((other) => other.location)]) {
      const outside = outsideOf(place, texts.get(place.file))
      // Bytes that are no UTF-8 have no columns, and a text that is too large is not read to its end.
      if (outside && rule !== 'unreadable-text' && rule !== 'yaml-beyond-limits')
        return `${rule} points outside: ${outside}`
    }
  const fingerprints = new Set(report.findings.map(({ fingerprint }) => fingerprint))
  if (fingerprints.size !== report.findings.length) return 'two findings have one fingerprint'
  for (const source of report.sources)
    if (
      (!source.checked || source.declarations.length === 0) &&
      !report.findings.some(
        ({ severity, location }) => severity === 'error' && location.file === source.file,
      )
    )
      return `${source.file} is not read, and no error says so`
  return undefined
}

const linesOf = (text: Input): readonly string[] =>
  (typeof text === 'string' ? text : new TextDecoder().decode(text))
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)

function outsideOf(
  {
    line,
    column,
    endLine,
    endColumn,
  }: { line: number; column: number; endLine: number; endColumn: number },
  lines: readonly string[] | undefined,
): string | undefined {
  if (!lines) return 'in no file that was given'
  const [first, last] = [lines[line - 1], lines[endLine - 1]]
  if (first === undefined || last === undefined)
    return `line ${line} to ${endLine} of ${lines.length}`
  if (column < 1 || column > first.length + 1) return `column ${column} of ${first.length}`
  if (endColumn < 1 || endColumn > last.length + 1) return `end ${endColumn} of ${last.length}`
  if (endLine < line || (endLine === line && endColumn < column)) return 'ends before it begins'
  return undefined
}

function folderWith(files: Readonly<Record<string, Input>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dpa-lint-fuzz-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The command line in this process. */
async function called(cwd: string, argv: readonly string[]) {
  const said = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof said) => ({
    write(text: string | Uint8Array, done?: (error?: Error | null) => void) {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
      done?.()
      return true
    },
  })
  const code = await main(
    {
      argv,
      cwd,
      today: asOf,
      env: {},
      stdin: Readable.from([]),
      stdout: stream('stdout'),
      stderr: stream('stderr'),
    },
    book,
  )
  return { code, ...said }
}

/** A declaration twice, the files in another order: nothing of it may show. */
export async function differing(input: Input): Promise<string | undefined> {
  const sources = [file('a.yaml', input), file('b.yaml', declaration)]
  const one = await lint(sources, book.rules, options)
  const other = await lint(sources.toReversed(), book.rules, options)
  return JSON.stringify(one) === JSON.stringify(other) ? undefined : 'two runs differ'
}

/** The same declaration through the built program: it has to say what the sources say. */
export async function brokenWhenBuilt(input: Input): Promise<string | undefined> {
  const folder = folderWith({ 'a.yaml': input, 'b.yaml': declaration })
  try {
    const argv = ['check', 'a.yaml', 'b.yaml', '--format', 'json', '--as-of', asOf, '--no-config']
    const program = join(import.meta.dirname, '../dist/dpa-lint.cjs')
    const built = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    })
    if (built.status === null) return `the program was ended by ${built.signal}`
    const here = await called(folder, argv)
    if (built.status !== here.code)
      return `the program ends in ${built.status}, the sources in ${here.code}`
    return built.stdout === here.stdout
      ? undefined
      : 'the program and the sources say different things'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
