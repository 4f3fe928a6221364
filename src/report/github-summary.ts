import type { Crash, Finding, WrittenReport } from '../model/report.ts'
import { severities } from '../model/severity.ts'
import { caveats } from './caveats.ts'
import { markdownLink, markdownText } from './markdown-text.ts'
import { comparisonOf, grantOf, lapseOf } from './suppressions.ts'
import { count, lawAsked } from './text.ts'

/** GitHub drops a summary of more than 1 MiB whole; a little is left to others in the same step. */
const mostBytes = 1_000_000
/** Beyond this a text is cut: the summary is for people. */
const longestText = 1_000

/** The job summary in Markdown: what was found, the gravest first. */
export function githubSummary(report: WrittenReport): string {
  const { summary: found, findings, crashes, asOf, lawDate, regimes } = report
  const counts = [
    count(found.errors, 'error'),
    count(found.warnings, 'warning'),
    count(found.infos, 'info'),
    count(found.unknownFacts, 'unknown fact'),
    ...(found.waived > 0 ? [`${found.waived} waived`] : []),
    ...(found.known > 0 ? [`${found.known} in the baseline`] : []),
  ]
  const comparison = comparisonOf(report)
  const excused = found.waived + found.known + found.unchanged
  const head = [
    '## dpa-lint',
    '',
    findings.length + excused === 0
      ? 'Nothing found in what is declared.'
      : `${counts.join(', ')}.`,
    ...(comparison === undefined ? [] : ['', `**${escaped(comparison)}**`]),
    ...caveats(report).flatMap((caveat) => ['', `**${escaped(caveat)}**`]),
  ]
  const foot = [
    '',
    `${count(found.services, 'service')} in ${count(found.files, 'file')}, ${count(found.rules, 'rule')}, ${lawAsked(regimes)} as of ${escaped(asOf)} (tables of ${escaped(lawDate)}).`,
  ]
  const rows = crashes.length + findings.length + report.waived.length
  const room = mostBytes - bytesOf([...head, ...foot, left(rows)].join('\n'))
  const shown = fitting(rowsOf(report), room)
  const rest = rows - shown.length
  return `${[...head, ...shown, ...(rest > 0 ? ['', left(rest)] : []), ...foot].join('\n')}\n`
}

const left = (rows: number) =>
  `${count(rows, 'more finding')} did not fit: the log of the step and the other formats have them all.`

function* rowsOf({ crashes, findings, waived, summary }: WrittenReport): Generator<string> {
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos }
  yield* table("dpa-lint's own mistakes", crashes, crashRow)
  for (const severity of severities) {
    const title = count(counts[severity], severity)
    yield* table(title, findings, (one) =>
      one.severity === severity ? findingRow(one) : undefined,
    )
  }
  yield* table(`${waived.length} waived`, waived, waivedRow)
}

/** The rows of a table, the first with the table's head above it. */
function* table<T>(
  title: string,
  items: Iterable<T>,
  rowOf: (item: T) => string | undefined,
): Generator<string> {
  let head = ['', `### ${title}`, '', '| Where | What | Rule |', '| --- | --- | --- |']
  for (const item of items) {
    const row = rowOf(item)
    if (row === undefined) continue
    yield [...head, row].join('\n')
    head = []
  }
}

function fitting(rows: Iterable<string>, room: number): readonly string[] {
  const shown: string[] = []
  let used = 0
  for (const row of rows) {
    used += bytesOf(row)
    if (used > room) break
    shown.push(row)
  }
  return shown
}

/** In UTF-8, with a line break. */
const bytesOf = (text: string) => new TextEncoder().encode(text).length + 1

function findingRow(finding: Finding): string {
  const { location, message, basis, law, remedy, rule, before, waiver } = finding
  const what = [
    escaped(message),
    ...(before === undefined ? [] : [`was: ${escaped(before)}`]),
    ...(waiver ? [`waiver: ${escaped(lapseOf(waiver))}`] : []),
    ...(finding.implied ?? []).map(
      (other) =>
        `also: ${escaped(other.message)} (${escaped(other.rule)}, line ${other.location.line})`,
    ),
    `basis: ${basis.map(({ provision, url }) => link(provision, url)).join(', ')}`,
    ...(law ? [`fact: ${link(law.title, law.url)}`] : []),
    `mend: ${escaped(remedy)}`,
  ]
  return `| ${escaped(location.file)}:${location.line} | ${what.join('<br>')} | ${escaped(rule)} |`
}

function waivedRow({ location, message, rule, waiver }: Finding): string {
  const what = [escaped(message), ...(waiver ? [escaped(grantOf(waiver))] : [])]
  return `| ${escaped(location.file)}:${location.line} | ${what.join('<br>')} | ${escaped(rule)} |`
}

function crashRow({ file, declaration, message, rule }: Crash): string {
  return `| ${escaped(file)} | ${escaped(declaration)}: ${escaped(message)} | ${escaped(rule)} |`
}

const link = (text: string, url: string | undefined) => markdownLink(text, url, longestText)

const escaped = (text: string) => markdownText(text, longestText)
