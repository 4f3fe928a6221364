import type { Crash, Finding, Report } from '../model/report.ts'
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
export function githubSummary(report: Report): string {
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
  const rows = [
    ...table("dpa-lint's own mistakes", crashes.map(crashRow)),
    ...severities.flatMap((severity) => {
      const ofSeverity = findings.filter((finding) => finding.severity === severity)
      return table(count(ofSeverity.length, severity), ofSeverity.map(findingRow))
    }),
    ...table(`${report.waived.length} waived`, report.waived.map(waivedRow)),
  ]
  const shown = fitting(rows, mostBytes - bytesOf([...head, ...foot, left(rows.length)].join('\n')))
  const rest = rows.length - shown.length
  return `${[...head, ...shown, ...(rest > 0 ? ['', left(rest)] : []), ...foot].join('\n')}\n`
}

const left = (rows: number) =>
  `${count(rows, 'more finding')} did not fit: the log of the step and the other formats have them all.`

/** The rows of a table, the first with the table's head above it. */
function table(title: string, rows: readonly string[]): readonly string[] {
  const [first, ...others] = rows
  if (first === undefined) return []
  const head = ['', `### ${title}`, '', '| Where | What | Rule |', '| --- | --- | --- |']
  return [[...head, first].join('\n'), ...others]
}

function fitting(rows: readonly string[], room: number): readonly string[] {
  let used = 0
  const end = rows.findIndex((row) => {
    used += bytesOf(row)
    return used > room
  })
  return end === -1 ? rows : rows.slice(0, end)
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
