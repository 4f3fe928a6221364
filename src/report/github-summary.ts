import type { Crash, Finding, Report } from '../model/report.ts'
import { severities } from '../model/severity.ts'
import { caveats } from './caveats.ts'
import { count, lawAsked, visible } from './text.ts'
import { percent } from './uri.ts'

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
  ]
  const head = [
    '## dpa-lint',
    '',
    findings.length === 0 ? 'Nothing found in what is declared.' : `${counts.join(', ')}.`,
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

function findingRow({ location, message, basis, law, remedy, rule }: Finding): string {
  const what = [
    escaped(message),
    `basis: ${basis.map(({ provision, url }) => link(provision, url)).join(', ')}`,
    ...(law ? [`fact: ${link(law.title, law.url)}${law.verified ? '' : ' (not verified)'}`] : []),
    `mend: ${escaped(remedy)}`,
  ]
  return `| ${escaped(location.file)}:${location.line} | ${what.join('<br>')} | ${escaped(rule)} |`
}

function crashRow({ file, declaration, message, rule }: Crash): string {
  return `| ${escaped(file)} | ${escaped(declaration)}: ${escaped(message)} | ${escaped(rule)} |`
}

function link(text: string, url: string): string {
  const target = url.replaceAll(/[^\w\-.~:/?#&=%+,;@]/gu, percent).replaceAll('&', '&amp;')
  return `[${escaped(text)}](${target})`
}

/**
 * Input as text and nothing else: a character that could mean something to Markdown or HTML becomes
 * a character reference, which stands for itself only. GitHub looks for names and addresses around
 * `@` once more when all is rendered, so an invisible blank keeps them apart.
 */
function escaped(text: string): string {
  const shown = visible(text)
  const cut =
    shown.length > longestText
      ? `${shown.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')}…`
      : shown
  return cut.replaceAll(/[\\`*_{}[\]<>#!|~:/@&$.^]/g, (character) =>
    character === '@' ? '&#64;&#8203;' : `&#${character.charCodeAt(0)};`,
  )
}
