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

/** Two programs beside each other: the last row is what the row of ours is held against. */
export function besideOther(results: readonly Result[]): string {
  const lines = results.map(({ count, rows }) => {
    const before = rows.at(-1)?.runs ?? []
    const now = rows.find(({ name }) => name === names.ours)?.runs ?? []
    const ratio = (field: 'main' | 'ms' | 'peak') =>
      (least(now, field) / least(before, field)).toFixed(2)
    return `| ${spaced(count)} | ${ratio('main')} | ${ratio('ms')} | ${ratio('peak')} |`
  })
  const head = ['| files | main thread | time | peak memory |', '| ---: | ---: | ---: | ---: |']
  return [
    ...results.map(table),
    ['### This tree, times the other', '', ...head, ...lines].join('\n'),
  ].join('\n\n')
}

/** What a history keeps of a run: ratios to what cannot be avoided, by the main thread's least time, and memory. */
export function historyOf(results: readonly Result[]): readonly string[] {
  const ours = (count: number) =>
    rowsOf(results, count).find(({ name }) => name === names.ours)?.runs ?? []
  const ratio = (count: number, name: string) => {
    const floor = rowsOf(results, count).find((row) => row.name === name)?.runs ?? []
    const times = least(ours(count), 'main') / least(floor, 'main')
    return Number.isFinite(times) ? times.toFixed(1) : ''
  }
  const peak = (count: number) =>
    ours(count).length > 0 ? spaced(median(ours(count), 'peak')) : ''
  return [
    ratio(1, names.node),
    ratio(1_000, names.load),
    ratio(10_000, names.load),
    ...[1_000, 10_000, 100_000].map(peak),
  ]
}

/** The slow moments of a machine only add. */
const least = (runs: readonly Usage[], field: keyof Usage): number =>
  Math.min(...runs.map((run) => run[field]))

function table({ count, rows }: Result): string {
  const lines = rows.map(({ name, runs, note }) => {
    if (runs.length === 0) return [name, '', '', '', '', '', '', note, '']
    const [ms, main] = [median(runs, 'ms'), median(runs, 'main')]
    const [cpu, peak] = [median(runs, 'cpu'), median(runs, 'peak')]
    return [
      name,
      spaced(ms),
      times(ms, timeOf(rows, names.node)),
      times(ms, timeOf(rows, names.ours)),
      main.toFixed(2),
      cpu.toFixed(2),
      spaced(peak),
      note,
      String(runs.length),
    ]
  })
  const head = [
    '',
    'ms',
    '× node',
    '× dpa-lint',
    'main thread s',
    'CPU s',
    'peak MB',
    'broken files found',
    'runs',
  ]
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
  const faster = (name: string) => ratio(time(1_000, name), time(1_000, names.ours))
  const timesLoad = (count: number) => ratio(time(count, names.ours), time(count, names.load))
  const lines = [
    goal(
      'one file, times `node -e 0`',
      '≤',
      [2.5, 2.2],
      ratio(time(1, names.ours), time(1, names.node)),
    ),
    goal('1 000 files, times read + `js-yaml` load', '≤', [4, 3], timesLoad(1_000)),
    goal('10 000 files, times read + `js-yaml` load', '≤', [3, 2.5], timesLoad(10_000)),
    goal('1 000 files, times faster than Spectral', '≥', [60, 60], faster(names.spectral)),
    goal(
      '1 000 files, times faster than ESLint without the schema',
      '≥',
      [4, 4],
      faster(names.eslint),
    ),
    goal('1 000 files, peak memory in MB', '≤', [120, 120], peak(1_000)),
    goal('10 000 files, peak memory in MB', '≤', [150, 150], peak(10_000)),
    goal('100 000 files, peak memory in MB', '≤', [300, 300], peak(100_000)),
  ]
  const head = ['| | must | aim | measured | |', '| --- | ---: | ---: | ---: | --- |']
  return ['### Goals', '', ...head, ...lines].join('\n')
}

function goal(
  what: string,
  sign: '≤' | '≥',
  [must, aim]: readonly [number, number],
  measured: number | undefined,
): string {
  const goals = `| ${what} | ${sign} ${must} | ${sign} ${aim} |`
  if (measured === undefined) return `${goals} not measured | |`
  const isMet = (limit: number) => (sign === '≤' ? measured <= limit : measured >= limit)
  const verdict = isMet(aim) ? 'aim met' : isMet(must) ? 'must met' : 'missed'
  return `${goals} ${measured.toFixed(1)} | ${verdict} |`
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
