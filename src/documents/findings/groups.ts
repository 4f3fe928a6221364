import type { Declaration } from '../../model/declaration.ts'
import { withImplied } from '../../model/found.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Finding, Report } from '../../model/report.ts'
import { type Severity, severities } from '../../model/severity.ts'
import type { MatrixRow } from '../matrix/matrix.ts'
import { type Quotation, saidAt } from './said.ts'

/** The findings of one rule on one service: the law is said once, and each case in its place. */
export interface Group {
  /** Where the document can be pointed at. */
  readonly anchor: string
  readonly rule: string
  readonly title: string
  /** Absent for a rule that the report does not describe. */
  readonly chapter?: string
  /** Of its gravest case. */
  readonly severity: Severity
  /** How many obligations it puts in question, with what follows from it. */
  readonly reach: number
  readonly cases: readonly FindingCase[]
}

export interface FindingCase {
  readonly finding: Finding
  readonly said?: Quotation
  /** It is in the baseline, or the same on the base: there before, and there still. */
  readonly known: boolean
}

/**
 * Groups the findings of a service, the gravest first; among equals that which reaches farthest, as an
 * agreement that is missing, then in the order of the law book.
 */
export function grouping(
  report: Report,
  declarationOf: (finding: Finding) => Declaration | undefined,
): (findings: readonly Finding[], prefix: string, rows?: readonly MatrixRow[]) => readonly Group[] {
  const rules = new Map(report.rules.map((rule, index) => [rule.id, { ...rule, index }]))
  const open = new Set(report.findings)
  const caseOf = (finding: Finding): FindingCase => {
    const declaration = declarationOf(finding)
    const said = declaration && saidAt(declaration, finding.location.pointer)
    return { finding, ...(said && { said }), known: !open.has(finding) }
  }
  const groupOf = (
    rule: string,
    findings: readonly Finding[],
    prefix: string,
    rows: readonly MatrixRow[],
  ): Group => {
    const { title = rule, chapter } = rules.get(rule) ?? {}
    const sorted = findings.toSorted((a, b) => gravity(a) - gravity(b))
    return {
      anchor: `${prefix}.${anchor(rule)}`,
      rule,
      title,
      ...(chapter !== undefined && { chapter }),
      severity: sorted[0]?.severity ?? 'info',
      reach: reachOf(rule, rows) + withImplied(findings).length,
      cases: sorted.map(caseOf),
    }
  }
  const place = ({ rule }: Group) => rules.get(rule)?.index ?? rules.size
  return (findings, prefix, rows = []) =>
    [...groupBy(findings, ({ rule }) => rule)]
      .map(([rule, all]) => groupOf(rule, all, prefix, rows))
      .sort((a, b) => gravity(a) - gravity(b) || b.reach - a.reach || place(a) - place(b))
}

/** The obligations against which a rule stands. */
const reachOf = (rule: string, rows: readonly MatrixRow[]): number =>
  rows
    .flatMap(({ cells }) => [...cells.values()])
    .filter(({ findings }) => findings.some((finding) => finding.rule === rule)).length

export const gravity = ({ severity }: { readonly severity: Severity }) =>
  severities.indexOf(severity)

/** An id for an element, whatever the names are made of: a full stop only ever joins them. */
export function anchor(...names: readonly string[]): string {
  return names
    .map((name) =>
      name.replaceAll(/[^a-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`),
    )
    .join('.')
}
