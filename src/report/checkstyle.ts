import { groupBy } from '../model/group-by.ts'
import type { Crash, Finding, WrittenReport } from '../model/report.ts'
import { byFile } from './by-file.ts'
import { crashLine, oneLine } from './one-line.ts'
import { xmlAttributes } from './xml-text.ts'

/** The version of Checkstyle's format that other linters write. */
const version = '4.3'

/** Checkstyle's XML, which many viewers read: what is open and nothing else, because every entry counts. */
export function* checkstyle({ findings, crashes }: WrittenReport): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${xmlAttributes({ version })}>\n`
  const failed = groupBy(crashes, ({ file }) => file)
  const beside = new Map<string, readonly Finding[]>()
  if (failed.size > 0)
    for (const [file, found] of byFile(findings)) if (failed.has(file)) beside.set(file, found)
  for (const [file, ofFile] of failed)
    yield fileOf(file, [...ofFile.map(failureOf), ...(beside.get(file) ?? []).map(errorOf)])
  for (const [file, found] of byFile(findings))
    if (!failed.has(file)) yield fileOf(file, found.map(errorOf))
  yield '</checkstyle>\n'
}

const failureOf = (crash: Crash) => ({
  line: 1,
  severity: 'error',
  message: crashLine(crash),
  source: sourceOf(crash.rule),
})

function errorOf(finding: Finding) {
  const { location, severity, rule } = finding
  const { line, column } = location
  return { line, column, severity, message: oneLine(finding), source: sourceOf(rule) }
}

const sourceOf = (rule: string) => `dpa-lint.${rule}`

type Line = Readonly<Record<string, string | number>>

const fileOf = (name: string, errors: readonly Line[]) =>
  `  <file${xmlAttributes({ name })}>\n${errors.map(written).join('')}  </file>\n`

const written = (line: Line) => `    <error${xmlAttributes(line)}/>\n`
