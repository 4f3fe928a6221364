import type { Service } from '../../model/declaration.ts'
import { membersOf } from '../../model/found.ts'
import type { ObligationColumn } from '../../model/obligation-column.ts'
import { valueAt } from '../../model/path.ts'
import type { Finding, Report } from '../../model/report.ts'
import { severities } from '../../model/severity.ts'
import type { DocumentInput } from '../document.ts'
import { ownFindings } from '../findings-by-service.ts'
import { isTerm, matrixColumns } from './columns.ts'

/** How an obligation stands, from what weighs most to what weighs nothing. */
export const cellStates = [
  'missing',
  'unknown',
  'qualified',
  'waived',
  'declared',
  'not-checked',
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
  /** By the ids of the columns. */
  readonly cells: ReadonlyMap<string, MatrixCell>
  /** Findings on the service for which the matrix has no column. */
  readonly others: readonly Finding[]
}

/** What stands in a cell. */
export function cellIn(cells: MatrixRow['cells'], { id }: ObligationColumn): MatrixCell {
  const cell = cells.get(id)
  if (!cell) throw new Error(`no cell for ${id}`)
  return cell
}

/** Every service, held against the obligations that a lawyer asks for first. */
export interface Matrix {
  readonly columns: readonly ObligationColumn[]
  /** In order of the services' ids. */
  readonly rows: readonly MatrixRow[]
  /** Files that could not be read as a whole: what is declared there may stand in no row. */
  readonly unread: readonly string[]
}

/**
 * The matrix of services and obligations.
 *
 * A cell is what the rules behind its column found. An error means missing, unless it points at a
 * term that is written there: then the term stands, and not as the law wants it. A warning means
 * qualified, and missing where it says that the term itself is not there. What has an unknown fact
 * for its cause means unknown. Where no rule ran, nothing was checked, and where the obligation does
 * not concern the service, nothing is asked. A cell is waived where only what is waived stands
 * against it. Findings that are only known, from a baseline or from the base, stand like all others.
 */
export function matrixOf(subject: DocumentInput): Matrix {
  const { report, workspace, obligations, ruleOf } = subject
  const chapters = new Map(report.rules.map(({ id, chapter }) => [id, chapter]))
  const own = ownFindings(subject)
  const behind = rulesBehind(subject)
  const rows = workspace.services.map((service): MatrixRow => {
    const { open, waived } = own(service)
    const concerns = (column: ObligationColumn) =>
      column.appliesTo?.holds(service, workspace) ?? true
    const sorted = sortedInto(open, chapters, obligations, concerns)
    const excused = sortedInto(waived, chapters, obligations, concerns)
    return {
      service,
      cells: new Map(
        obligations.map((column) => {
          const standing = concerns(column) ? behind(column, service) : 'not-applicable'
          const found = { findings: sorted.of(column), waived: excused.of(column) }
          const form = obligations.find(({ id }) => id === column.needsFormOf)
          const at = {
            service,
            column,
            form,
            isAbsence: ({ rule }: Finding) => ruleOf(rule)?.absence === true,
          }
          return [column.id, { state: stateOf(at, standing, found), ...found }]
        }),
      ),
      others: sorted.others,
    }
  })
  return { columns: obligations, rows, unread: unreadIn(report) }
}

const unreadIn = ({ sources }: Report) =>
  sources.flatMap(({ file, checked }) => (checked ? [] : [file]))

type Silence = 'declared' | 'not-checked' | 'not-applicable'

/** What silence means in a cell: that rules looked and found nothing, or that none of them ran. */
function rulesBehind(
  subject: DocumentInput,
): (column: ObligationColumn, service: Service) => Silence {
  const { report, obligations, ran, ruleOf } = subject
  const placed = report.rules.map((rule) => {
    const { appliesTo, request } = ruleOf(rule.id) ?? {}
    const columns = matrixColumns(rule, rule.chapter, obligations)
    // What only we can mend says nothing of what a vendor promises.
    return { id: rule.id, columns, asks: appliesTo !== undefined && request !== 'ours' }
  })
  const byColumn = new Map(
    obligations.map((column) => {
      // A rule that says whom it is about asks for the term; the others only look at what is there.
      const all = placed.filter(({ columns }) => columns.includes(column))
      const asking = all.filter(({ asks }) => asks)
      return [column, asking.length > 0 ? asking : all]
    }),
  )
  return (column, service) =>
    byColumn.get(column)?.some(({ id }) => ran(id, service)) ? 'declared' : 'not-checked'
}

/** Findings by column. One that also stands elsewhere is left out where the obligation is not the provider's. */
function sortedInto(
  findings: readonly Finding[],
  chapters: ReadonlyMap<string, string>,
  all: readonly ObligationColumn[],
  concerns: (column: ObligationColumn) => boolean,
) {
  const placed = findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((finding) => {
      const columns = matrixColumns(finding, chapters.get(finding.rule), all)
      const fitting = columns.filter(concerns)
      return { finding, columns: fitting.length > 0 ? fitting : columns }
    })
  // An agreement that is none takes its force from every term that needs it.
  const voids = (
    { finding, columns }: (typeof placed)[number],
    { needsFormOf }: ObligationColumn,
  ) =>
    finding.severity === 'error' &&
    columns.some((column) => column.id === needsFormOf && isForm(finding, column))
  return {
    of: (column: ObligationColumn) =>
      placed
        .filter((one) => one.columns.includes(column) || voids(one, column))
        .map(({ finding }) => finding),
    others: placed.filter(({ columns }) => columns.length === 0).map(({ finding }) => finding),
  }
}

interface At {
  readonly service: Service
  readonly column: ObligationColumn
  /** The column on the form in which its terms must stand. */
  readonly form: ObligationColumn | undefined
  /** Whether a finding says that a term is not there, whatever stands in its place. */
  isAbsence(finding: Finding): boolean
}

function stateOf(
  at: At,
  silence: Silence,
  { findings, waived }: Omit<MatrixCell, 'state'>,
): CellState {
  const weigh = (all: readonly Finding[]) =>
    worst([silence, ...all.flatMap(membersOf).map((one) => weightOf(at, one))])
  const open = weigh(findings)
  return open === silence && weigh(waived) !== silence ? 'waived' : open
}

const weight = (state: CellState) => cellStates.indexOf(state)

/** The worst of several states; what silence means, where nothing else is said. */
function worst([silence = 'declared', ...others]: readonly CellState[]): CellState {
  return others
    .filter((state) => state !== 'declared')
    .reduce((a, b) => (weight(b) < weight(a) ? b : a), silence)
}

/** What a finding makes of a cell. */
function weightOf({ service, column, form, isAbsence }: At, finding: Finding): CellState {
  const { severity, path, value, location } = finding
  if (severity === 'info') return 'declared'
  // Terms that other papers hold are there, and do not bind.
  if (form && isForm(finding, form))
    return column.terms.some((term) => isWritten(service, term)) ? 'qualified' : 'missing'
  if (value === 'unknown') return 'unknown'
  if (severity === 'warning')
    return isTerm(column, path) && !isThere(service, column, finding) ? 'missing' : 'qualified'
  const written = valueAt(service, location.pointer) !== undefined
  return written && !isAbsence(finding) && isTerm(column, path) ? 'qualified' : 'missing'
}

const isWritten = (service: Service, term: string) => valueAt(service, `/${term}`) !== undefined

/** Whether anything of the term at which a finding points is written. */
const isThere = (service: Service, { terms }: ObligationColumn, { path }: Finding): boolean =>
  terms.some((term) => (path === term || path.startsWith(`${term}/`)) && isWritten(service, term))

/** Whether it is about the agreement as a whole. */
const isForm = ({ basis }: Finding, { form }: ObligationColumn) =>
  basis.some(({ key }) => key === form)
