import type { Finding, Report } from '../model/report.ts'
import { byFile } from './by-file.ts'
import { crashLine, oneLine } from './one-line.ts'
import { xmlAttributes } from './xml-text.ts'

/** The version of Checkstyle's format that other linters write. */
const version = '4.3'

/** Checkstyle's XML, which many viewers read: what is open and nothing else, because every entry counts. */
export function* checkstyle({ findings, crashes }: Report): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${xmlAttributes({ version })}>\n`
  const failures = crashes.map((crash) => ({
    file: crash.file,
    line: 1,
    severity: 'error',
    message: crashLine(crash),
    source: sourceOf(crash.rule),
  }))
  for (const [name, errors] of byFile([...failures, ...findings.map(errorOf)], ({ file }) => file))
    yield `  <file${xmlAttributes({ name })}>\n${errors.map(written).join('')}  </file>\n`
  yield '</checkstyle>\n'
}

function errorOf(finding: Finding) {
  const { location, severity, rule } = finding
  const { file, line, column } = location
  return { file, line, column, severity, message: oneLine(finding), source: sourceOf(rule) }
}

const sourceOf = (rule: string) => `dpa-lint.${rule}`

type Line = Readonly<Record<string, string | number>>

const written = ({ file: _, ...line }: Line) => `    <error${xmlAttributes(line)}/>\n`
