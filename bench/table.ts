import { names } from './contenders.ts'
import type { Usage } from './measure.ts'

/** One program at one size of the corpus. */
export interface Row {
  readonly name: string
  /** None where it was not run. */
  readonly runs: readonly Usage[]
  /** `5 of 5`: the broken files that it found, of those there are; or why it was not run. */
  readonly note: string
}

export interface Result {
  readonly count: number
  readonly rows: readonly Row[]
}

/** A table a size, and the goals held against them. */
export function markdownOf(results: readonly Result[]): string {
  return [...results.map(table), goals(results)].join('\n\n')
}

function table({ count, rows }: Result): string {
  const lines = rows.map(({ name, runs, note }) => {
    if (runs.length === 0) return [name, '', '', '', '', '', note, '']
    const [ms, cpu, peak] = [median(runs, 'ms'), median(runs, 'cpu'), median(runs, 'peak')]
    return [
      name,
      spaced(ms),
      times(ms, timeOf(rows, names.node)),
      times(ms, timeOf(rows, names.ours)),
      cpu.toFixed(2),
      spaced(peak),
      note,
      String(runs.length),
    ]
  })
  const head = ['', 'ms', '× node', '× dpa-lint', 'CPU s', 'peak MB', 'broken files found', 'runs']
  return [
    `### ${count === 1 ? '1 file' : `${spaced(count)} files`}`,
    '',
    ...[head, ['---', ...head.slice(1).map(() => '---:')], ...lines].map(
      (cells) => `| ${cells.join(' | ')} |`,
    ),
  ].join('\n')
}

function goals(results: readonly Result[]): string {
  const time = (count: number, name: string) => timeOf(rowsOf(results, count), name)
  const peak = (count: number) => medianOf(rowsOf(results, count), names.ours, 'peak')
  const ratio = (a: number | undefined, b: number | undefined) => a && b && a / b
  const lines = [
    goal('one file, times `node -e 0`', '≤', 2.5, ratio(time(1, names.ours), time(1, names.node))),
    goal(
      '1 000 files, times faster than Spectral',
      '≥',
      20,
      ratio(time(1_000, names.spectral), time(1_000, names.ours)),
    ),
    goal(
      '1 000 files, times faster than ESLint with the JSON schema',
      '≥',
      20,
      ratio(time(1_000, names.eslint), time(1_000, names.ours)),
    ),
    goal('1 000 files, peak memory in MB', '≤', 150, peak(1_000)),
    goal('10 000 files, peak memory in MB', '≤', 150, peak(10_000)),
  ]
  return ['### Goals', '', '| | goal | measured | |', '| --- | ---: | ---: | --- |', ...lines].join(
    '\n',
  )
}

function goal(what: string, sign: '≤' | '≥', limit: number, measured: number | undefined): string {
  if (measured === undefined) return `| ${what} | ${sign} ${limit} | not measured | |`
  const met = sign === '≤' ? measured <= limit : measured >= limit
  return `| ${what} | ${sign} ${limit} | ${measured.toFixed(1)} | ${met ? 'met' : 'missed'} |`
}

const rowsOf = (results: readonly Result[], count: number): readonly Row[] =>
  results.find((result) => result.count === count)?.rows ?? []

const timeOf = (rows: readonly Row[], name: string) => medianOf(rows, name, 'ms')

function medianOf(rows: readonly Row[], name: string, field: keyof Usage): number | undefined {
  const runs = rows.find((row) => row.name === name)?.runs ?? []
  return runs.length > 0 ? median(runs, field) : undefined
}

export function median(runs: readonly Usage[], field: keyof Usage): number {
  const values = runs.map((run) => run[field]).sort((a, b) => a - b)
  const middle = values.length >> 1
  const [low = 0, high = 0] = [
    values[values.length % 2 === 1 ? middle : middle - 1],
    values[middle],
  ]
  return (low + high) / 2
}

const times = (value: number, of: number | undefined) => (of ? (value / of).toFixed(1) : '')

const spaced = (value: number) => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ' ')
