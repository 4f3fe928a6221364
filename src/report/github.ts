import type { Report } from '../model/report.ts'
import { severities } from '../model/severity.ts'
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
export function github(report: Report): string {
  const crashes = report.crashes.map(({ rule, file, declaration, message }) => ({
    message: `the rule '${visible(rule)}' failed on '${visible(declaration)}': ${visible(message)}`,
    properties: { file: visible(file), title: 'dpa-lint: a rule failed' },
  }))
  return severities
    .flatMap((severity) => {
      const found = report.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => ({
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
      const all = [...(severity === 'error' ? crashes : []), ...inTurns(found)]
      return capped(all, commands[severity])
    })
    .join('')
}

/** One of each file, then the second of each, and so on. */
function inTurns<A extends { readonly properties: { readonly file: string } }>(
  annotations: readonly A[],
): readonly A[] {
  const turns = new Map<string, number>()
  return annotations
    .map((annotation) => {
      const turn = turns.get(annotation.properties.file) ?? 0
      turns.set(annotation.properties.file, turn + 1)
      return { annotation, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ annotation }) => annotation)
}

function capped(annotations: readonly Annotation[], command: Command): readonly string[] {
  if (annotations.length <= mostOfAKind)
    return annotations.map((annotation) => written(annotation, command))
  const shown = annotations.slice(0, mostOfAKind - 1)
  const more = count(annotations.length - shown.length, `more ${command}`)
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
