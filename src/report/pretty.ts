import type { Finding, RelatedPlace, WrittenReport } from '../model/report.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { alsoOf } from './advice.ts'
import { byFile } from './by-file.ts'
import { caveats } from './caveats.ts'
import { type Look, plain, type Style } from './style.ts'
import { comparisonOf, grantOf, lapseOf } from './suppressions.ts'
import { count, inert, lawAsked, visible, widthOf, wrap } from './text.ts'
import { waiverLine } from './waiver-line.ts'

/** Text wider than this is hard to read, however wide the terminal. */
const widest = 110
const margin = '  '

/** For people at the desk: grouped by file, each finding with its line, its law and its remedy. */
export const pretty = (report: WrittenReport, look: Look = plain, ids = false): string =>
  [...prettyPieces(report, look, ids)].join('')

/** The same file by file: of a large estate the whole would be longer than a text can be. */
export function* prettyPieces(report: WrittenReport, look: Look, ids = false): Generator<string> {
  for (const [file, findings] of byFile(report.findings))
    yield `${inert(fileBlock(file, findings, look, ids))}\n\n`
  for (const part of waived(report, look)) yield `${inert(part)}\n\n`
  yield `${inert(summary(report, look))}\n`
}

/** What somebody has excused is said in every report: who, until when and why. */
function waived({ waived: findings }: WrittenReport, look: Look): readonly string[] {
  if (findings.length === 0) return []
  const width = Math.min(look.width, widest) - 9
  const blocks = [...findings].map((finding) => {
    const { location, rule, message, waiver } = finding
    const place = `${visible(location.file)}:${location.line}:${location.column}`
    return [
      `${margin}${look.paint('quiet', place)}  ${look.linkRule(rule, look.paint('strong', visible(rule)))}`,
      ...wrap(visible(message), width).map((line) => `         ${line}`),
      ...wrap(visible(waiver ? grantOf(waiver) : ''), width).map(
        (line) => `         ${look.paint('unknown', line)}`,
      ),
    ].join('\n')
  })
  return [[look.paint('strong', 'waived'), ...blocks].join('\n\n')]
}

function fileBlock(file: string, findings: readonly Finding[], look: Look, ids: boolean): string {
  const blocks = findings.map((finding) =>
    // On one line however long it is, for it is there to be copied.
    ids
      ? `${findingBlock(finding, look)}\n         ${look.paint('quiet', 'waive')}  ${visible(waiverLine(finding))}`
      : findingBlock(finding, look),
  )
  return [look.paint('strong', visible(file)), ...blocks].join('\n\n')
}

/** One finding as it is printed under its file; the pages of the law book show the same. */
export function findingBlock(finding: Finding, look: Look = plain): string {
  const { severity, rule, location } = finding
  const place = `${location.line}:${location.column}`.padEnd(6)
  const label = look.paint(severity, severity.padEnd('warning'.length))
  const head = `${margin}${look.paint('quiet', place)} ${label}  ${look.linkRule(rule, look.paint('strong', visible(rule)))}`
  const indent = margin + ' '.repeat(place.length + 1)
  const width = Math.min(look.width, widest) - indent.length
  return [
    head,
    ...wrap(visible(finding.message), width).map((line) => indent + line),
    ...frame(location, look, severity).map((line) => indent + line),
    ...(finding.before === undefined
      ? []
      : field('was', visible(finding.before), indent, width, look)),
    ...(finding.waiver
      ? field('waiver', visible(lapseOf(finding.waiver)), indent, width, look, 'unknown')
      : []),
    ...finding.related.flatMap((other) => [
      ...field(
        'see',
        `${visible(other.message)} (${placeOf(other, location)})`,
        indent,
        width,
        look,
      ),
    ]),
    ...(finding.implied ?? []).flatMap((other) =>
      field('also', visible(alsoOf(other)), indent, width, look),
    ),
    ...field(
      'basis',
      finding.basis.map(({ provision }) => visible(provision)).join(', '),
      indent,
      width,
      look,
    ),
    ...(finding.law ? field('fact', visible(finding.law.title), indent, width, look) : []),
    ...field('mend', visible(finding.remedy), indent, width, look, 'good'),
  ].join('\n')
}

function placeOf({ location, page }: RelatedPlace, home: SourceLocation): string {
  const { file, line, column } = location
  if (page !== undefined) return `${visible(file)}, page ${page}`
  return file === home.file ? `line ${line}` : `${visible(file)}:${line}:${column}`
}

/** The line itself with a mark under the words at fault; a long line is cut around the mark. */
function frame(
  place: SourceLocation,
  look: Look,
  severity: Finding['severity'],
): readonly string[] {
  if (place.lineText.trim() === '') return []
  const gutter = String(place.line)
  const room = Math.max(20, Math.min(look.width, widest) - gutter.length - 14)
  const before = visible(place.lineText.slice(0, place.column - 1))
  const marked = visible(place.lineText.slice(place.column - 1, place.endColumn - 1))
  const after = visible(place.lineText.slice(place.endColumn - 1))
  const kept = widthOf(before) > room - 20 ? endOf(before, 10) : before
  const lead = kept === before ? kept : `…${kept}`
  const cut = clip(`${lead}${marked}${after}`, room)
  const from = widthOf(lead)
  const length = Math.max(1, Math.min(widthOf(marked), widthOf(cut) - from))
  const bar = look.paint('quiet', '│')
  return [
    ` ${look.paint('quiet', gutter)} ${bar} ${cut}`,
    ` ${' '.repeat(gutter.length)} ${bar} ${' '.repeat(from)}${look.paint(severity, '~'.repeat(length))}`,
  ]
}

function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let shown = ''
  for (const character of text) {
    if (widthOf(shown) + widthOf(character) > columns - 1) break
    shown += character
  }
  return `${shown}…`
}

/** As many of the last characters as fit. */
function endOf(text: string, columns: number): string {
  let end = ''
  for (const character of [...text].reverse()) {
    if (widthOf(end) + widthOf(character) > columns) break
    end = character + end
  }
  return end
}

function field(
  name: string,
  text: string,
  indent: string,
  width: number,
  look: Look,
  style: Style = 'quiet',
): readonly string[] {
  const label = name.padEnd(6).padEnd(name.length + 1)
  return wrap(text, width - label.length).map((line, index) =>
    index === 0
      ? `${indent}${look.paint(style, label)}${line}`
      : `${indent}${' '.repeat(label.length)}${line}`,
  )
}

/** What was found in what is declared. Never a verdict: nothing found is not the same as lawful. */
function summary(report: WrittenReport, { paint, width }: Look): string {
  const { summary: found, findings: shown, asOf, lawDate, regimes, sources } = report
  const part = (style: 'error' | 'warning' | 'info' | 'unknown', number: number, noun: string) =>
    number === 0 ? paint('quiet', count(number, noun)) : paint(style, count(number, noun))
  const comparison = comparisonOf(report)
  const findings = found.errors + found.warnings + found.infos
  const hidden = findings - shown.length
  const services = `${count(found.services, 'service')} in ${count(found.files, 'file')}`
  const unread = sources.filter(({ checked }) => !checked)
  return [
    findings === 0 ? paint('good', nothing(report)) : undefined,
    comparison === undefined ? undefined : paint('strong', visible(comparison)),
    [
      part('error', found.errors, 'error'),
      part('warning', found.warnings, 'warning'),
      part('info', found.infos, 'info'),
      part('unknown', found.unknownFacts, 'unknown fact'),
      ...(found.waived > 0 ? [paint('unknown', `${found.waived} waived`)] : []),
      ...(found.known > 0 ? [paint('unknown', `${found.known} in the baseline`)] : []),
    ].join('   '),
    hidden > 0
      ? paint('quiet', `${count(hidden, 'finding')} ${hidden === 1 ? 'is' : 'are'} not shown`)
      : undefined,
    unread.length > 0
      ? paint(
          'error',
          `${count(unread.length, 'file')} could not be weighed: mend the faults above first`,
        )
      : undefined,
    ...caveats(report)
      .flatMap((caveat) => wrap(visible(caveat), Math.min(width, widest)))
      .map((line) => paint('warning', line)),
    ...wrap(
      `${services}, ${count(found.rules, 'rule')}, ${lawAsked(regimes)} as of ${asOf} (tables of ${lawDate})`,
      Math.min(width, widest),
    ).map((line) => paint('quiet', line)),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

/** Never more than what was looked at: what is excused or was there before is found all the same. */
function nothing({ base, summary: { waived, known, unchanged } }: WrittenReport): string {
  if (base) return 'nothing new found in what is declared'
  return waived + known + unchanged > 0
    ? 'nothing found in what is declared but what is waived or in the baseline'
    : 'nothing found in what is declared'
}
