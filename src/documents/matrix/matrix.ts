import type { Service } from '../../model/declaration.ts'
import { processes } from '../../model/fact.ts'
import { membersOf } from '../../model/found.ts'
import { valueAt } from '../../model/path.ts'
import type { Finding, Report } from '../../model/report.ts'
import { severities } from '../../model/severity.ts'
import type { DocumentInput } from '../document.ts'
import { ownFindings } from '../findings-by-service.ts'
import { columns, isTerm, type MatrixColumn, matrixColumns, type ObligationId } from './columns.ts'
import { factsOf } from './facts.ts'

/** How an obligation stands, from what weighs most to what weighs nothing. */
export const cellStates = [
  'missing',
  'unknown',
  'qualified',
  'waived',
  'declared',
  'not-applicable',
] as const
export type CellState = (typeof cellStates)[number]

export interface MatrixCell {
  readonly state: CellState
  /** What stands against it, the gravest first. */
  readonly findings: readonly Finding[]
  /** What would, and is covered by a waiver in force. */
  readonly waived: readonly Finding[]
}

export interface MatrixRow {
  readonly service: Service
  readonly cells: Readonly<Record<ObligationId, MatrixCell>>
  /** Findings on the service for which the matrix has no column. */
  readonly others: readonly Finding[]
}

/** Every service, held against the obligations that a lawyer asks for first. */
export interface Matrix {
  readonly obligations: readonly ObligationId[]
  /** In order of the services' ids. */
  readonly rows: readonly MatrixRow[]
  /** Files that could not be read as a whole: what is declared there may stand in no row. */
  readonly unread: readonly string[]
}

/**
 * The matrix of services and obligations.
 *
 * A cell is as bad as the worst that speaks for it: what is declared, or an open finding. An error
 * means missing, unless it points at a term that is promised there: then the term stands, and not as
 * the law wants it. A warning means qualified. What has an unknown fact for its cause means unknown.
 * A waiver covers no more than its finding: the cell is waived where without the waived findings it
 * would be declared, or where they are as grave as what the declaration itself shows. Findings that
 * are only known, from a baseline or from the base, stand like all others.
 */
export function matrixOf(subject: DocumentInput): Matrix {
  const { report, workspace } = subject
  const chapters = new Map(report.rules.map(({ id, chapter }) => [id, chapter]))
  const own = ownFindings(subject)
  const rows = workspace.services.map((service): MatrixRow => {
    const { open, waived } = own(service)
    const sorted = sortedInto(service, open, chapters)
    const excused = sortedInto(service, waived, chapters)
    return {
      service,
      cells: Object.fromEntries(
        columns.map((column) => [
          column.id,
          cellOf(service, column, sorted.of(column.id), excused.of(column.id)),
        ]),
      ) as Record<ObligationId, MatrixCell>,
      others: sorted.others,
    }
  })
  return { obligations: columns.map(({ id }) => id), rows, unread: unreadIn(report) }
}

const unreadIn = ({ sources }: Report) =>
  sources.flatMap(({ file, checked }) => (checked ? [] : [file]))

/** Findings by column. One that also stands elsewhere is left out where the obligation is not the provider's. */
function sortedInto(
  service: Service,
  findings: readonly Finding[],
  chapters: ReadonlyMap<string, string>,
) {
  const processor = processes(service)
  const placed = findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((finding) => {
      const ids = matrixColumns(finding, chapters.get(finding.rule))
      const fitting = ids.filter((id) => processor || !isOfProcessors(id))
      return { finding, ids: fitting.length > 0 ? fitting : ids }
    })
  // An agreement that is none takes its force from every term of Article 28(3).
  const voids = ({ finding, ids }: (typeof placed)[number], id: ObligationId) =>
    finding.severity === 'error' && isForm(finding) && ids.includes('28(3)') && isPoint(id)
  return {
    of: (id: ObligationId) =>
      placed.filter((one) => one.ids.includes(id) || voids(one, id)).map(({ finding }) => finding),
    others: placed.filter(({ ids }) => ids.length === 0).map(({ finding }) => finding),
  }
}

const isOfProcessors = (id: ObligationId) =>
  columns.some((column) => column.id === id && column.ofProcessors)

function cellOf(
  service: Service,
  column: MatrixColumn & { readonly id: ObligationId },
  findings: readonly Finding[],
  waived: readonly Finding[],
): MatrixCell {
  const applies = processes(service) || !column.ofProcessors
  const facts = applies ? factsOf[column.id](service) : 'not-applicable'
  const weigh = (all: readonly Finding[]) =>
    all.flatMap(membersOf).map((one) => weightOf(service, column, one, facts))
  const open = worst([facts, ...weigh(findings)])
  const excused = worst(weigh(waived))
  const covers = excused !== 'declared' && weight(excused) <= weight(facts)
  const state = covers && weigh(findings).every((one) => one === 'declared') ? 'waived' : open
  return { state, findings, waived }
}

const weight = (state: CellState) => cellStates.indexOf(state)

/** The worst of several states; not applicable only where nothing else is said. */
function worst(states: readonly CellState[]): CellState {
  const [first = 'declared', ...others] = states
  return others.reduce((a, b) => (b !== 'declared' && weight(b) < weight(a) ? b : a), first)
}

/** What a finding makes of a cell. */
function weightOf(
  service: Service,
  column: MatrixColumn,
  finding: Finding,
  facts: CellState,
): CellState {
  const { severity, path, value, location } = finding
  if (severity === 'info') return 'declared'
  if (value === 'unknown') return 'unknown'
  if (severity === 'warning') return 'qualified'
  const written = valueAt(service, location.pointer) !== undefined
  if (isPoint(column.id) && isForm(finding)) return 'qualified'
  const stands = written && isTerm(column, path) && facts !== 'missing'
  return stands ? 'qualified' : 'missing'
}

/** The points of Article 28(3), which an agreement must hold. */
const isPoint = (id: string) => id.startsWith('28(3)(')

/** Whether it is about the agreement as a whole: a term that other papers hold is there, and does not bind. */
const isForm = ({ basis }: Finding) => basis.some(({ key }) => key === 'gdpr:28(9)')
