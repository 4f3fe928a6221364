import type { Crash, Finding, RelatedPlace, WrittenReport } from '../model/report.ts'
import { alsoOf } from './advice.ts'
import { byFile } from './by-file.ts'
import { caveats } from './caveats.ts'
import { markdownLink, markdownText } from './markdown-text.ts'
import { comparisonOf, grantOf, lapseOf } from './suppressions.ts'
import { count, lawAsked } from './text.ts'

/**
 * For a comment on a pull request, or a wiki: by file, with the law to open and the remedy. Every
 * line begins with words of ours, so that no input is taken for a list, or for a command such as
 * GitLab obeys (`/merge`); and there is no HTML in it.
 */
export function* markdown(report: WrittenReport): Generator<string> {
  const { findings, waived, fixed, crashes } = report
  yield `## dpa-lint\n\n${head(report).join('\n\n')}\n`
  yield* section("dpa-lint's own mistakes", crashes, crashItem)
  for (const [file, ofFile] of byFile(findings))
    yield* section(markdownText(file), ofFile, findingItem)
  yield* section('Waived', waived, waivedItem)
  yield* section('Fixed', fixed, fixedItem)
  yield `\n${foot(report)}\n`
}

function head(report: WrittenReport): readonly string[] {
  const { errors, warnings, infos, unknownFacts, unchecked, waived, known } = report.summary
  const comparison = comparisonOf(report)
  const counts = [
    ...counted(errors, 'error'),
    ...counted(warnings, 'warning'),
    ...counted(infos, 'info'),
    ...counted(unknownFacts, 'unknown fact'),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
  ]
  return [
    ...(comparison === undefined ? [] : [`**${markdownText(comparison)}.**`]),
    ...(report.findings.length > 0 ? [] : [nothing(report)]),
    ...(counts.length > 0 ? [`${counts.join(', ')}.`] : []),
    ...(unchecked > 0 ? [`**${count(unchecked, 'file')} could not be weighed.**`] : []),
    ...caveats(report).map((caveat) => `**${markdownText(caveat)}.**`),
  ]
}

const counted = (number: number, noun: string) => (number > 0 ? [count(number, noun)] : [])

/** Never more than what was looked at, and never a verdict. */
function nothing({ base, summary: { waived, known } }: WrittenReport): string {
  if (base) return 'Nothing new found in what is declared.'
  return waived + known > 0
    ? 'Nothing found in what is declared but what is waived or in the baseline.'
    : 'Nothing found in what is declared.'
}

function* section<T>(
  title: string,
  items: Iterable<T> & { readonly length: number },
  item: (value: T) => readonly string[],
): Generator<string> {
  if (items.length === 0) return
  yield `\n### ${title}\n\n`
  for (const value of items) {
    const [first = '', ...details] = item(value)
    yield [`- ${first}\n`, ...details.map((detail) => `  - ${detail}\n`)].join('')
  }
}

function findingItem(finding: Finding): readonly string[] {
  const { severity, rule, message, location, related, basis, law, remedy } = finding
  return [
    `**${severity}** in line ${location.line}, ${markdownText(rule)}: ${markdownText(message)}`,
    ...(finding.before === undefined ? [] : [`was: ${markdownText(finding.before)}`]),
    ...(finding.waiver ? [`waiver: ${markdownText(lapseOf(finding.waiver))}`] : []),
    ...related.map((other) => `see: ${see(other, location.file)}`),
    ...(finding.implied ?? []).map((other) => `also: ${markdownText(alsoOf(other))}`),
    `basis: ${basis.map(({ provision, url }) => markdownLink(provision, url)).join(', ')}`,
    ...(law ? [`fact: ${markdownLink(law.title, law.url)}`] : []),
    `mend: ${markdownText(remedy)}`,
  ]
}

function see({ message, page, location: { file, line } }: RelatedPlace, home: string): string {
  const spot = page === undefined ? `:${line}` : `, page ${page}`
  const place = file === home ? `line ${line}` : `${markdownText(file)}${spot}`
  return `${markdownText(message)} (${place})`
}

/** A finding in one line, wherever it is. */
const brief = ({ severity, location, rule, message }: Finding) =>
  `${severity} in ${markdownText(location.file)}:${location.line}, ${markdownText(rule)}: ${markdownText(message)}`

function waivedItem(finding: Finding): readonly string[] {
  const { waiver } = finding
  return [brief(finding), ...(waiver ? [`waived ${markdownText(grantOf(waiver))}`] : [])]
}

const fixedItem = (finding: Finding): readonly string[] => [brief(finding)]

const crashItem = ({ rule, file, declaration, message }: Crash): readonly string[] => [
  `rule ${markdownText(rule)} failed on ${markdownText(declaration)} in ${markdownText(file)}: ${markdownText(message)}`,
]

function foot({
  summary: { services, files, rules },
  regimes,
  asOf,
  lawDate,
}: WrittenReport): string {
  return `${count(services, 'service')} in ${count(files, 'file')}, ${count(rules, 'rule')}, ${lawAsked(regimes)} as of ${markdownText(asOf)} (tables of ${markdownText(lawDate)}).`
}
