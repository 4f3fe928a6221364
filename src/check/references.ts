import { closest } from '../model/closest.ts'
import type { Organisation, Service } from '../model/declaration.ts'
import type { Located, LocatedFault, Reading } from '../model/located.ts'
import { semanticPath, step } from '../model/path.ts'

/**
 * What does not hold between declarations: two with one id, a second organisation, and references
 * to an id that nothing bears. Both ends are shown where there are two.
 */
export function referenceFaults(readings: readonly Reading[]): readonly LocatedFault[] {
  const sound = readings.flatMap((reading) => reading.sound)
  const known = new Set([
    ...sound.map(({ declaration }) => declaration.id),
    ...readings.flatMap((reading) => reading.unsound.map(({ id }) => id)),
  ])
  return [...twins(sound), ...sound.flatMap((located) => dangling(located, known, sound))]
}

function twins(sound: readonly Located[]): readonly LocatedFault[] {
  const first = new Map<string, Located>()
  const faults: LocatedFault[] = []
  for (const located of sound) {
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

/** An id that a declaration names, where it names it, and among which ids it must be found. */
interface Reference {
  readonly pointer: string
  readonly id: string
  readonly what: string
  readonly among: ReadonlySet<string>
}

function dangling(
  located: Located,
  known: ReadonlySet<string>,
  sound: readonly Located[],
): readonly LocatedFault[] {
  const { declaration } = located
  const references =
    declaration.kind === 'Service'
      ? serviceReferences(declaration, known)
      : organisationReferences(declaration, known, sound)
  return references
    .filter(({ id, among }) => !among.has(id))
    .map(({ pointer, id, what, among }) => {
      const near = closest(id, among)
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
  const each = <T>(list: readonly T[] | false | 'unknown' | undefined, field: string) =>
    (Array.isArray(list) ? (list as readonly T[]) : []).map((item, index) => ({
      item,
      pointer: step(`/${field}`, index),
    }))
  const references: Reference[] = []
  for (const { item, pointer } of each(service.embeds, 'embeds')) {
    if (item.service)
      references.push({
        pointer: `${pointer}/service`,
        id: item.service,
        what: 'service',
        among: known,
      })
  }
  for (const { item, pointer } of each(service.subprocessors, 'subprocessors')) {
    if (item.service)
      references.push({
        pointer: `${pointer}/service`,
        id: item.service,
        what: 'service',
        among: known,
      })
  }
  for (const { item, pointer } of each(service.transfers, 'transfers')) {
    if (item.activity) {
      references.push({
        pointer: `${pointer}/activity`,
        id: item.activity,
        what: 'activity of this service',
        among: activities,
      })
    }
  }
  for (const { item, pointer } of each(service.ownPurposes, 'ownPurposes')) {
    if (item.activity) {
      references.push({
        pointer: `${pointer}/activity`,
        id: item.activity,
        what: 'activity of this service',
        among: activities,
      })
    }
  }
  const list = service.subprocessing?.list
  if (typeof list === 'object' && list.document) {
    references.push({
      pointer: '/subprocessing/list/document',
      id: list.document,
      what: 'document of this service',
      among: documents,
    })
  }
  return references
}

function organisationReferences(
  organisation: Organisation,
  known: ReadonlySet<string>,
  sound: readonly Located[],
): readonly Reference[] {
  const services = new Map(
    sound.flatMap(({ declaration }) =>
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
