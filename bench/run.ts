/**
 * Measures dpa-lint beside Node itself, its parsers and other linters, in turn and in one run.
 *
 *     npm run bench                            1, 100, 1 000 and 10 000 files; half an hour
 *     npm run bench -- --quick                 1 and 100 files, three rounds, to try it out
 *     npm run bench -- --counts 1,1000 --rounds 9,2   two sizes, and how often each
 *     npm run bench -- --write                 puts the tables into docs/benchmark.md
 *     npm run bench -- --program <file>        measures another build of dpa-lint
 *     npm run bench -- --compare main --counts 1000   this tree beside what another commit holds
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import build from '../scripts/test-setup.ts'
import { type Contender, compared, contenders } from './contenders.ts'
import { type CorpusFile, corpus } from './corpus.ts'
import { measure, type Usage } from './measure.ts'
import { type OtherProgram, programAt } from './program-at.ts'
import { besideOther, historyOf, markdownOf, median, type Result, type Row } from './table.ts'

/** A program that would need longer for one run is left out. */
const longestRun = 10 * 60_000
/** A program that has run for so long at one size has shown what it does, and sits out the other rounds. */
const longEnough = 2 * 60_000

const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    counts: { type: 'string' },
    rounds: { type: 'string' },
    program: { type: 'string' },
    compare: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const counts = (options.counts ?? (options.quick ? '1,100' : '1,100,1000,10000'))
  .split(',')
  .map(Number)
const wanted = options.rounds?.split(',').map(Number)
const rounds = (count: number) =>
  wanted?.[counts.indexOf(count)] ??
  wanted?.at(-1) ??
  (options.quick ? 3 : count <= 1 ? 21 : count <= 100 ? 7 : 5)

let other: OtherProgram | undefined
const folder = mkdtempSync(join(tmpdir(), 'dpa-lint-bench-'))
try {
  const conditions = describe()
  if (options.program === undefined) await build()
  const program = resolve(options.program ?? join(root, 'dist/dpa-lint.cjs'))
  if (options.compare !== undefined) other = programAt(root, options.compare, folder)
  const all = other ? compared(program, other) : contenders(program)
  const results: Result[] = []
  for (const count of counts) results.push(await measureAll(all, count, results.at(-1)))
  const report = `${conditions}\n\n${other ? besideOther(results) : markdownOf(results)}`
  console.log(report)
  if (options.write) write(report, results)
} finally {
  other?.remove()
  rmSync(folder, { recursive: true, force: true })
}

interface Trial {
  readonly contender: Contender
  readonly runs: Usage[]
  /** What the table says of it besides its numbers. */
  note: string
  done: boolean
}

/** Every program once, then every program again: the machine's slow moments hit them all. */
async function measureAll(
  all: readonly Contender[],
  count: number,
  smaller: Result | undefined,
): Promise<Result> {
  const cwd = join(folder, String(count))
  const output = join(folder, 'printed')
  const files = writeCorpus(count, cwd)
  const trials = all.map((contender): Trial => {
    const time = expected(contender, count, smaller)
    if (time <= longestRun) return { contender, runs: [], note: '', done: false }
    const about = Number.isFinite(time) ? `, about ${Math.round(time / 60_000)} minutes` : ''
    return { contender, runs: [], note: `not run${about}`, done: true }
  })
  for (let round = 1; round <= rounds(count); round++) {
    for (const trial of trials) {
      if (trial.done) continue
      const { contender, runs } = trial
      try {
        runs.push(await measure(contender.args, cwd, output))
        if (contender.broken && round === 1)
          trial.note = found(contender.broken(readFileSync(output, 'utf8')), files, cwd)
      } catch (error) {
        // One that fails must not cost the others their numbers, and has none itself.
        console.error(error)
        runs.length = 0
        trial.note = 'failed'
        trial.done = true
      }
      trial.done ||= runs.reduce((sum, { ms }) => sum + ms, 0) > longEnough
    }
    console.error(`${count} files: round ${round} of ${rounds(count)}`)
  }
  rmSync(cwd, { recursive: true })
  const rows = trials.map(({ contender: { name }, runs, note }): Row => ({ name, runs, note }))
  return { count, rows }
}

function writeCorpus(count: number, cwd: string): readonly CorpusFile[] {
  const files = corpus(count)
  for (const { file, text } of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true })
    writeFileSync(join(cwd, file), text)
  }
  return files
}

/** How long a run will take, by what it took with fewer files. */
function expected({ name }: Contender, count: number, smaller: Result | undefined): number {
  const row = smaller?.rows.find((candidate) => candidate.name === name)
  if (!smaller || !row) return 0
  if (row.runs.length === 0) return Number.POSITIVE_INFINITY
  return (median(row.runs, 'ms') * count) / smaller.count
}

/** How many of the files that are broken a program calls so, and how many others. */
function found(accused: readonly string[], files: readonly CorpusFile[], cwd: string): string {
  const said = new Set(accused.map((file) => relative(cwd, resolve(cwd, file))))
  const faulty = files.filter(({ fault }) => fault)
  const right = faulty.filter(({ file }) => said.has(file)).length
  const wrongly = said.size - right
  if (faulty.length === 0 && wrongly === 0) return ''
  return `${right} of ${faulty.length}${wrongly > 0 ? `, and ${wrongly} others` : ''}`
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}

/** What the reader has to know to judge the numbers. */
function describe(): string {
  const changed = git('status', '--porcelain') === '' ? '' : ' and uncommitted changes'
  return `Measured at commit ${git('log', '-1', '--format=%h of %cs')}${changed}, with Node ${process.version} on ${availableParallelism()} cores, ${process.platform} ${process.arch}.`
}

/** Into the page, between the marks that stand there for it; and a line into its history. */
function write(report: string, results: readonly Result[]): void {
  const page = join(root, 'docs/benchmark.md')
  const [start, end] = ['<!-- results -->', '<!-- end of results -->']
  const text = readFileSync(page, 'utf8')
  const [before = ''] = text.split(start)
  const after = text.slice(text.indexOf(end))
  const [day, commit] = git('log', '-1', '--format=%cs %h').split(' ')
  const line = `| ${day} | ${commit} | ${process.version} | ${historyOf(results).join(' | ')} |`
  const mark = '<!-- end of history -->'
  writeFileSync(
    page,
    `${before}${start}\n\n${report}\n\n${after.replace(mark, `${line}\n${mark}`)}`,
  )
}
