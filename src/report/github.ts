import type { Finding, Findings, WrittenReport } from '../model/report.ts'
import { type Severity, severities } from '../model/severity.ts'
import { advice } from './advice.ts'
import { count, visible } from './text.ts'

/** GitHub shows no more than this of each kind from one step. */
const mostOfAKind = 10

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const
type Command = (typeof commands)[keyof typeof commands]

interface Annotation {
  readonly message: string
  readonly properties: Readonly<Record<string, string | number>>
}

/**
 * Workflow commands, which GitHub turns into annotations beside the lines: the gravest first and a
 * turn for each file, so that one bad file does not hide the others. The last of a kind says how
 * many more there are; `githubSummary` lists them all.
 */
export function github(report: WrittenReport): string {
  const crashes = report.crashes.map(({ rule, file, declaration, message }) => ({
    message: `the rule '${visible(rule)}' failed on '${visible(declaration)}': ${visible(message)}`,
    properties: { file: visible(file), title: 'dpa-lint: a rule failed' },
  }))
  return severities
    .flatMap((severity) => {
      const { length, first } = inTurns(report.findings, severity)
      const found = first.map((finding) => ({
        message: [finding.message, ...advice(finding)].map(visible).join('\n'),
        properties: {
          file: visible(finding.location.file),
          line: finding.location.line,
          endLine: finding.location.endLine,
          col: finding.location.column,
          endColumn: finding.location.endColumn,
          title: `dpa-lint: ${finding.rule}`,
        },
      }))
      const before = severity === 'error' ? crashes : []
      return capped([...before, ...found], before.length + length, commands[severity])
    })
    .join('')
}

/** How many there are, and of one of each file, then the second of each, and so on, those that are shown. */
function inTurns(findings: Findings, severity: Severity) {
  const turns = new Map<string, number>()
  let first: { readonly finding: Finding; readonly turn: number }[] = []
  let length = 0
  for (const finding of findings) {
    if (finding.severity !== severity) continue
    length++
    const { file } = finding.location
    const turn = turns.get(file) ?? 0
    turns.set(file, turn + 1)
    const last = first.at(-1)
    if (last && first.length >= mostOfAKind && turn >= last.turn) continue
    first = [...first, { finding, turn }].toSorted((a, b) => a.turn - b.turn).slice(0, mostOfAKind)
  }
  return { length, first: first.map(({ finding }) => finding) }
}

function capped(
  annotations: readonly Annotation[],
  length: number,
  command: Command,
): readonly string[] {
  if (length <= mostOfAKind) return annotations.map((annotation) => written(annotation, command))
  const shown = annotations.slice(0, mostOfAKind - 1)
  const more = count(length - shown.length, `more ${command}`)
  const rest = {
    message: `${more}: GitHub shows ${mostOfAKind} of a kind, the job summary lists them all`,
    properties: { title: `dpa-lint: ${more}` },
  }
  return [...shown, rest].map((annotation) => written(annotation, command))
}

function written({ message, properties }: Annotation, command: Command): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`)
  return `::${command} ${list.join(',')}::${inData(message)}\n`
}

const inData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const inProperty = (value: string | number) =>
  inData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
