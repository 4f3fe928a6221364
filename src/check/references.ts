import { closest } from '../model/closest.ts'
import type { Organisation, Service } from '../model/declaration.ts'
import { listed } from '../model/fact.ts'
import type { LocatedDeclaration, ParseDiagnostic, ParsedFile } from '../model/parsed-file.ts'
import { semanticPath, step } from '../model/path.ts'

/**
 * What does not hold between declarations: two with one id, a second organisation, and references
 * to an id that nothing bears. Both ends are shown where there are two.
 */
export function referenceDiagnostics(readings: readonly ParsedFile[]): readonly ParseDiagnostic[] {
  const valid = readings.flatMap((reading) => reading.valid)
  const known = new Set([
    ...valid.map(({ declaration }) => declaration.id),
    ...readings.flatMap((reading) => reading.invalid.map(({ id }) => id)),
  ])
  const guess = guesser()
  return [
    ...twins(valid),
    ...valid.flatMap(twinsWithin),
    ...valid.flatMap((located) => dangling(located, known, valid, guess)),
  ]
}

type Guess = (id: string, among: ReadonlySet<string>) => string | undefined

/** Names that are looked at before nobody guesses any more: a second's worth. */
const mostLooks = 100_000

/** Guesses what was meant, as long as that is a help: who mistypes a thousand ids has another problem. */
function guesser(): Guess {
  let left = mostLooks
  return (id, among) => {
    left -= among.size
    return left < 0 ? undefined : closest(id, among)
  }
}

function twins(valid: readonly LocatedDeclaration[]): readonly ParseDiagnostic[] {
  const first = new Map<string, LocatedDeclaration>()
  const faults: ParseDiagnostic[] = []
  for (const located of valid) {
    const { kind, id } = located.declaration
    // One organisation a workspace, so its kind is its identity.
    const key = kind === 'Service' ? `Service ${id}` : kind
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, located)
      continue
    }
    faults.push({
      rule: 'duplicate-id',
      message:
        kind === 'Service'
          ? `the id "${id}" is already taken by another service`
          : 'a second organisation is declared, and a workspace has one',
      hint:
        kind === 'Service'
          ? 'give each service an id of its own'
          : 'keep one organisation document in the files that are checked together',
      declaration: id,
      path: 'id',
      place: located.place('/id'),
      related: [{ message: 'the first one is here', place: earlier.place('/id') }],
    })
  }
  return faults
}

/** The lists of a service whose items others name by an id. */
const identified = {
  activities: 'activity',
  subprocessors: 'sub-processor',
  transfers: 'transfer',
} as const satisfies Partial<Record<keyof Service, string>>

/** Two items of one list under one id: what names the id then means either. */
function twinsWithin(located: LocatedDeclaration): readonly ParseDiagnostic[] {
  const { declaration } = located
  if (declaration.kind !== 'Service') return []
  return Object.entries(identified).flatMap(([field, what]) => {
    const first = new Map<string, string>()
    return listed<{ readonly id?: string }>(declaration[field as keyof typeof identified]).flatMap(
      ({ id }, index): readonly ParseDiagnostic[] => {
        if (id === undefined) return []
        const pointer = `${step(`/${field}`, index)}/id`
        const earlier = first.get(id)
        if (earlier === undefined) {
          first.set(id, pointer)
          return []
        }
        return [
          {
            rule: 'duplicate-id',
            message: `the id "${id}" is already taken by another ${what} of this service`,
            hint: `give each ${what} an id of its own`,
            declaration: declaration.id,
            path: semanticPath(declaration, pointer),
            place: located.place(pointer),
            related: [{ message: 'the first one is here', place: located.place(earlier) }],
          },
        ]
      },
    )
  })
}

/** An id that a declaration names, where it names it, and among which ids it must be found. */
interface Reference {
  readonly pointer: string
  readonly id: string
  readonly what: string
  readonly among: ReadonlySet<string>
}

function dangling(
  located: LocatedDeclaration,
  known: ReadonlySet<string>,
  valid: readonly LocatedDeclaration[],
  guess: Guess,
): readonly ParseDiagnostic[] {
  const { declaration } = located
  const references =
    declaration.kind === 'Service'
      ? serviceReferences(declaration, known)
      : organisationReferences(declaration, known, valid)
  return references
    .filter(({ id, among }) => !among.has(id))
    .map(({ pointer, id, what, among }) => {
      const near = guess(id, among)
      return {
        rule: 'reference-unknown' as const,
        message: `no ${what} has the id "${id}"`,
        hint: near
          ? `did you mean "${near}"?`
          : `declare the ${what}, or check its folder in the same run`,
        declaration: declaration.id,
        path: semanticPath(declaration, pointer),
        place: located.place(pointer),
      }
    })
}

function serviceReferences(service: Service, known: ReadonlySet<string>): readonly Reference[] {
  const activities = new Set((service.activities ?? []).map(({ id }) => id))
  const documents = new Set(Object.keys(service.documents ?? {}))
  return [
    ...inList(service.embeds, 'embeds', 'service', 'service', known),
    ...inList(service.subprocessors, 'subprocessors', 'service', 'service', known),
    ...inList(service.transfers, 'transfers', 'activity', 'activity of this service', activities),
    ...inList(
      service.ownPurposes,
      'ownPurposes',
      'activity',
      'activity of this service',
      activities,
    ),
    ...inList(service.locations, 'locations', 'activity', 'activity of this service', activities),
    ...inLists(service.subprocessing?.list, documents),
    ...(service.precedence?.order ?? []).map((id, index) => ({
      pointer: step('/precedence/order', index),
      id,
      what: 'document of this service',
      among: documents,
    })),
  ]
}

/** The documents that hold the lists of sub-processors, be there one list or several. */
function inLists(
  list: NonNullable<Service['subprocessing']>['list'],
  among: ReadonlySet<string>,
): readonly Reference[] {
  const path = '/subprocessing/list'
  const what = 'document of this service'
  if (typeof list !== 'object') return []
  if (isList(list)) return inList(list, path.slice(1), 'document', what, among)
  return list.document === undefined
    ? []
    : [{ pointer: `${path}/document`, id: list.document, what, among }]
}

const isList = <T>(one: T | readonly T[]): one is readonly T[] => Array.isArray(one)

/** The references that the items of a list make through one of their keys. */
function inList<K extends string>(
  list: readonly { readonly [key in K]?: string }[] | false | 'unknown' | undefined,
  field: string,
  key: K,
  what: string,
  among: ReadonlySet<string>,
): readonly Reference[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item: { readonly [key in K]?: string }, index) => {
    const id = item[key]
    return id === undefined
      ? []
      : [{ pointer: `${step(`/${field}`, index)}/${key}`, id, what, among }]
  })
}

function organisationReferences(
  organisation: Organisation,
  known: ReadonlySet<string>,
  valid: readonly LocatedDeclaration[],
): readonly Reference[] {
  const services = new Map(
    valid.flatMap(({ declaration }) =>
      declaration.kind === 'Service' ? [[declaration.id, declaration] as const] : [],
    ),
  )
  const approvals = (organisation.approvals ?? []).flatMap(
    (approval, index): readonly Reference[] => {
      const pointer = `/approvals/${index}`
      const service = services.get(approval.service)
      const declared = service?.subprocessors
      return [
        { pointer: `${pointer}/service`, id: approval.service, what: 'service', among: known },
        ...(service
          ? [
              {
                pointer: `${pointer}/subprocessor`,
                id: approval.subprocessor,
                what: `sub-processor of "${approval.service}"`,
                among: new Set(Array.isArray(declared) ? declared.map(({ id }) => id) : []),
              },
            ]
          : []),
      ]
    },
  )
  const assessments = (organisation.assessments ?? []).map((assessment, index) => ({
    pointer: `/assessments/${index}/service`,
    id: assessment.service,
    what: 'service',
    among: known,
  }))
  return [...approvals, ...assessments]
}
