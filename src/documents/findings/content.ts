import type { Declaration, Service } from '../../model/declaration.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Finding, SourceSummary } from '../../model/report.ts'
import { type Severity, severities } from '../../model/severity.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { type Matrix, type MatrixRow, matrixOf } from '../matrix/matrix.ts'
import { standing } from '../unresolved.ts'
import { anchor, type Group, grouping } from './groups.ts'
import { type UnknownFact, unknownsIn } from './unknowns.ts'

export type Counts = Readonly<Record<Severity, number>>

/** What the findings report says, before anybody has said how. */
export interface FindingsContent {
  readonly counts: Counts
  readonly services: readonly ServicePart[]
  /** Findings on no service: on our own declaration, on files that name none, on the policy. */
  readonly others: readonly Group[]
  readonly matrix: Matrix
  readonly open: readonly Finding[]
  readonly waived: readonly Finding[]
  /** The files that it rests on: of one service, its own and that of our organisation. */
  readonly sources: readonly SourceSummary[]
  /** How many facts are declared as unknown, our own among them. */
  readonly unknowns: number
  readonly ownUnknowns: readonly UnknownFact[]
}

/** A service, or several that bear one id, which is a finding of its own. */
export interface ServicePart {
  readonly id: string
  readonly anchor: string
  readonly name: string
  /** Empty where the declaration could not be read. */
  readonly declared: readonly DeclaredPart[]
  readonly groups: readonly Group[]
  readonly counts: Counts
  readonly waived: readonly Finding[]
}

/** One declaration of a service. */
export interface DeclaredPart {
  /** Its own, where several bear one id. */
  readonly anchor: string
  readonly service: Service
  readonly file: string
  readonly row: MatrixRow
  readonly unknowns: readonly UnknownFact[]
}

export function findingsContentOf(
  subject: DocumentInput,
  { service: only }: Pick<DocumentOptions, 'service'>,
): FindingsContent {
  const { report, workspace, placeOf } = subject
  const isShown = ({ declaration }: Finding) => only === undefined || declaration === only
  const open = standing(report).filter(isShown)
  const waived = report.waived.filter(isShown)
  const matrix = matrixOf(subject)
  const shown = { ...matrix, rows: matrix.rows.filter((row) => !only || row.service.id === only) }
  const groupsOf = grouping(report, declarationsBy(subject))
  const rowsOf = groupBy(shown.rows, ({ service }) => service.id)
  const openOf = groupBy(open, ({ declaration }) => declaration)
  const waivedOf = groupBy(waived, ({ declaration }) => declaration)

  const services = serviceIds(subject).flatMap((id): readonly ServicePart[] => {
    if (only !== undefined && id !== only) return []
    const rows = rowsOf.get(id) ?? []
    const place = serviceAnchor(id)
    return [
      {
        id,
        anchor: place,
        name: rows[0]?.service.name ?? id,
        declared: rows.map((row, index) => ({
          anchor: index === 0 ? place : `${place}.${index + 1}`,
          service: row.service,
          file: placeOf(row.service)?.file ?? '',
          row,
          unknowns: unknownsIn(row.service, subject),
        })),
        groups: groupsOf(openOf.get(id) ?? [], place, rows),
        counts: countsOf(openOf.get(id) ?? []),
        waived: waivedOf.get(id) ?? [],
      },
    ]
  })
  const own =
    workspace.organisation && only === undefined ? unknownsIn(workspace.organisation, subject) : []
  const listed = new Set(services.map(({ id }) => id))
  const others = open.filter(({ declaration }) => !listed.has(declaration ?? ''))
  return {
    counts: countsOf(open),
    services,
    others: groupsOf(others, 'others'),
    matrix: shown,
    open,
    waived,
    sources: report.sources.filter(
      ({ declarations: all }) =>
        only === undefined || all.some(({ kind, id }) => kind === 'Organisation' || id === only),
    ),
    unknowns: services.reduce((sum, { declared }) => sum + unknownsOf(declared), 0) + own.length,
    ownUnknowns: own,
  }
}

const unknownsOf = (declared: ServicePart['declared']) =>
  declared.reduce((sum, { unknowns }) => sum + unknowns.length, 0)

export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return Object.fromEntries(severities.map((one) => [one, count(one)])) as Record<Severity, number>
}

/** No id of a part of the report holds a full stop, so that no service is taken for one. */
const serviceAnchor = (id: string): string => anchor('s', id)

/** Every service that is named, whether or not it could be read, in order. */
function serviceIds({ report }: DocumentInput): readonly string[] {
  const named = report.sources.flatMap(({ declarations }) =>
    declarations.flatMap(({ kind, id }) => (kind === 'Service' ? [id] : [])),
  )
  return [...new Set(named)].sort()
}

/** The declaration that a finding is about; none where two in one file bear its id. */
function declarationsBy({ workspace, placeOf }: DocumentInput) {
  const all: readonly Declaration[] = [
    ...workspace.services,
    ...(workspace.organisation ? [workspace.organisation] : []),
  ]
  const key = (file: string | undefined, id: string) => `${id}\n${file}`
  const found = new Map<string, Declaration | undefined>()
  for (const declaration of all) {
    const name = key(placeOf(declaration)?.file, declaration.id)
    found.set(name, found.has(name) ? undefined : declaration)
  }
  return ({ declaration, location }: Finding) => found.get(key(location.file, declaration ?? ''))
}
