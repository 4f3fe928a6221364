import { inOrder } from '../check/order.ts'
import { compareText } from '../model/compare-text.ts'
import type { Report, Summary, WaiverSummary } from '../model/report.ts'

/** What parts of one estate must have in common to be one report. */
const common = [
  'version',
  'tool',
  'asOf',
  'lawDate',
  'lawStale',
  'regimes',
  'assumedInvalid',
  'selection',
  'rules',
] as const satisfies readonly (keyof Report)[]

type Reports = readonly [Report, ...Report[]]

/** Reports on parts as the report on the whole, or why they are none. */
export function mergeReports(reports: Reports): Report | { readonly refused: string } {
  const refused = refusalOf(reports)
  if (refused !== undefined) return { refused }
  const { part: _, ...shared } = together(reports)
  const all = <K extends 'findings' | 'waived' | 'known' | 'unchanged' | 'fixed'>(list: K) =>
    inOrder(reports.flatMap((report) => report[list]))
  return {
    ...shared,
    findings: all('findings'),
    waived: all('waived'),
    known: all('known'),
    unchanged: all('unchanged'),
    fixed: all('fixed'),
  }
}

/** What reports on parts say besides their findings, put together. */
export function together(reports: Reports): Report {
  return {
    ...reports[0],
    sources: reports
      .flatMap(({ sources }) => sources)
      .toSorted((a, b) => compareText(a.file, b.file)),
    waivers: reports.flatMap(({ waivers }) => waivers).toSorted(byOrigin),
    crashes: reports
      .flatMap(({ crashes }) => crashes)
      .toSorted((a, b) => compareText(a.file, b.file)),
    summary: sum(reports),
  }
}

/** Files of waivers come before comments, as in the report of one run. */
const byOrigin = (a: WaiverSummary, b: WaiverSummary): number =>
  compareText(b.origin, a.origin) ||
  compareText(a.location.file, b.location.file) ||
  a.location.line - b.location.line ||
  a.location.column - b.location.column

function sum(reports: Reports): Summary {
  const all: Record<string, number> = { ...reports[0].summary }
  for (const { summary } of reports.slice(1))
    for (const name of Object.keys(summary))
      if (name !== 'rules') all[name] = (all[name] ?? 0) + summary[name as keyof Summary]
  return all as unknown as Summary
}

/** Parts of another estate, a part too few or one twice would make a report that nobody has checked. */
function refusalOf(reports: Reports): string | undefined {
  const [first, ...others] = reports
  for (const field of common)
    if (others.some((other) => JSON.stringify(other[field]) !== JSON.stringify(first[field])))
      return `the reports differ in "${field}": parts of one report are made by one version with the same settings on the same day`
  if (reports.some(({ base }) => base))
    return 'a report that is compared with a base is whole already'
  const seen = new Set<string>()
  for (const { file } of reports.flatMap(({ sources }) => sources)) {
    if (seen.has(file)) return `two reports judge ${file}`
    seen.add(file)
  }
  return partsMissing(reports.map(({ part }) => part))
}

/** Which part is not there, or there twice; without parts the reports are of estates apart. */
export function partsMissing(parts: readonly Report['part'][]): string | undefined {
  const [first] = parts
  if (parts.every((part) => part === undefined)) return undefined
  if (first === undefined || parts.some((part) => part?.of !== first.of))
    return 'the reports are not parts of one run: each must be of as many parts'
  const indexes = new Set(parts.map((part) => part?.index))
  if (indexes.size < parts.length) return 'a part is there twice'
  for (let index = 1; index <= first.of; index++)
    if (!indexes.has(index)) return `part ${index} of ${first.of} is missing`
  return undefined
}
