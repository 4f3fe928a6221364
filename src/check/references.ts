import { closest } from '../model/closest.ts'
import type { Declaration, Organisation, Service } from '../model/declaration.ts'
import { listed } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { LocatedDeclaration, ParseDiagnostic } from '../model/parsed-file.ts'
import { semanticPath, step } from '../model/path.ts'
import type { ServiceSummary } from '../model/service-summary.ts'

/** A file as far as references lead from and to it. */
export interface Referring {
  readonly file: string
  readonly declared: readonly { readonly id: string }[]
  readonly invalid: readonly { readonly id: string }[]
  readonly organisations: readonly Organisation[]
  readonly services: readonly Pick<ServiceSummary, 'id' | 'embeds' | 'subprocessors'>[]
  /** What its services name of their own and do not declare, service by service. */
  readonly loose: readonly (readonly Referred[])[]
  valid(): readonly LocatedDeclaration[]
}

/** All ids that files declare, sound or not. */
export function idsIn(
  files: readonly Pick<Referring, 'declared' | 'invalid'>[],
): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { declared, invalid } of files) {
    for (const { id } of declared) ids.add(id)
    for (const { id } of invalid) ids.add(id)
  }
  return ids
}

/** What does not hold between declarations, to be asked of the sound ones of some files. */
export interface Between {
  (valid: readonly LocatedDeclaration[]): readonly ParseDiagnostic[]
  /** What of it comes from other files, as plain data: the same as long as that is. */
  readonly fromElsewhere: (file: string) => unknown
}

/**
 * What does not hold between declarations: two with one id, a second organisation, and references
 * to an id that nothing bears. Both ends are shown where there are two. Twins are asked together;
 * of organisations all are here, wherever they stand.
 */
export function referencesAmong(
  files: readonly Referring[],
  /** All ids that they declare. */
  known: ReadonlySet<string>,
): Between {
  const servicesOf = () =>
    new Map(files.flatMap((file) => file.services.map((one) => [one.id, one] as const)))
  const guess = guesser()
  const dangling = new Map<string, readonly Dangling[]>()
  for (const file of files) {
    const found = danglingIn(file, known, servicesOf, guess)
    if (found.length > 0) dangling.set(file.file, found)
  }
  const organisations = files.flatMap((file) => (file.organisations.length > 0 ? file.valid() : []))
  const rivals = groupBy(twins(organisations.filter(isOurs)), ({ place }) => place.file)
  const faultsIn = (valid: readonly LocatedDeclaration[]) => {
    const ofFile = groupBy(valid, ({ file }) => file)
    return [
      ...twins(valid.filter((one) => !isOurs(one))),
      ...[...ofFile.keys()].flatMap((file) => rivals.get(file) ?? []),
      ...valid.flatMap(twinsWithin),
      ...[...ofFile].flatMap(([file, all]) =>
        (dangling.get(file) ?? []).flatMap((one) => diagnosticOf(one, all)),
      ),
    ]
  }
  return Object.assign(faultsIn, {
    fromElsewhere: (file: string) => [dangling.get(file), rivals.get(file)],
  })
}

const isOurs = ({ declaration }: LocatedDeclaration) => declaration.kind === 'Organisation'

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

/** An id that a declaration names, where it names it. */
interface Reference {
  readonly pointer: string
  readonly id: string
  readonly what: string
}

/** The same with the ids among which it must be found. */
interface Referred extends Reference {
  readonly among: ReadonlySet<string>
}

/** One that leads nowhere, from the declaration of a kind and a number in its file. */
interface Dangling extends Reference {
  readonly kind: Declaration['kind']
  readonly number: number
  readonly hint: string
}

function danglingIn(
  { services: own, organisations, loose }: Referring,
  known: ReadonlySet<string>,
  servicesOf: () => Services,
  guess: Guess,
): readonly Dangling[] {
  // Most files name nothing that is not there, and all are asked after each change of one.
  const isKnown = ({ service }: { readonly service?: string }) =>
    service === undefined || known.has(service)
  const isClosed = own.every(
    ({ embeds, subprocessors }, number) =>
      loose[number]?.length === 0 &&
      listed(embeds).every(isKnown) &&
      listed(subprocessors).every(isKnown),
  )
  if (isClosed && organisations.length === 0) return []
  const hinted = (all: readonly Referred[], kind: Dangling['kind'], number: number) =>
    all
      .filter(({ id, among }) => !among.has(id))
      .map(({ pointer, id, what, among }): Dangling => {
        const near = guess(id, among)
        const hint = near
          ? `did you mean "${near}"?`
          : `declare the ${what}, or check its folder in the same run`
        return { pointer, id, what, kind, number, hint }
      })
  return [
    ...own.flatMap((service, number) =>
      hinted([...toServices(service, known), ...(loose[number] ?? [])], 'Service', number),
    ),
    ...organisations.flatMap((organisation, number) =>
      hinted(organisationReferences(organisation, known, servicesOf()), 'Organisation', number),
    ),
  ]
}

function diagnosticOf(
  { pointer, id, what, kind, number, hint }: Dangling,
  ofFile: readonly LocatedDeclaration[],
): readonly ParseDiagnostic[] {
  const located = ofFile.filter(({ declaration }) => declaration.kind === kind)[number]
  if (!located) return []
  return [
    {
      rule: 'reference-unknown',
      message: `no ${what} has the id "${id}"`,
      hint,
      declaration: located.declaration.id,
      path: semanticPath(located.declaration, pointer),
      place: located.place(pointer),
    },
  ]
}

type Services = ReadonlyMap<string, Pick<ServiceSummary, 'subprocessors'>>

const toServices = (
  { embeds, subprocessors }: Pick<ServiceSummary, 'embeds' | 'subprocessors'>,
  known: ReadonlySet<string>,
): readonly Referred[] => [
  ...inList(embeds, 'embeds', 'service', 'service', known),
  ...inList(subprocessors, 'subprocessors', 'service', 'service', known),
]

/** What a service names of its own and does not declare: most leave nothing loose. */
export function looseIn(service: Service): readonly Referred[] {
  const activities = new Set((service.activities ?? []).map(({ id }) => id))
  const documents = new Set(Object.keys(service.documents ?? {}))
  return [
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
  ].filter(({ id, among }) => !among.has(id))
}

/** The documents that hold the lists of sub-processors, be there one list or several. */
function inLists(
  list: NonNullable<Service['subprocessing']>['list'],
  among: ReadonlySet<string>,
): readonly Referred[] {
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
): readonly Referred[] {
  if (!Array.isArray(list)) return []
  const referred: Referred[] = []
  for (const [index, item] of list.entries()) {
    const id: string | undefined = item[key]
    if (id !== undefined)
      referred.push({ pointer: `${step(`/${field}`, index)}/${key}`, id, what, among })
  }
  return referred
}

function organisationReferences(
  organisation: Organisation,
  known: ReadonlySet<string>,
  services: Services,
): readonly Referred[] {
  const approvals = (organisation.approvals ?? []).flatMap(
    (approval, index): readonly Referred[] => {
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
