import { isSameName } from '../model/company.ts'
import type { Organisation } from '../model/declaration.ts'
import type { GateDiagnostic, LocatedDeclaration } from '../model/parsed-file.ts'
import { segments, semanticPath, step } from '../model/path.ts'
import { clipped, inWords } from '../model/words.ts'
import { isEqual } from './is-equal.ts'
import type { Exchanges } from './parties.ts'

/** By what our organisation has vendors judged, and what it has decided on them. */
const steering = {
  policy: ['country', 'regimes', 'duties', 'limits'],
  decisions: ['approvals', 'assessments'],
} as const
export type Steering = keyof typeof steering
type SteeringField = (typeof steering)[Steering][number]

type Ours = LocatedDeclaration<Organisation>

/** The organisation's document of another commit, which counts in some of its fields. */
export interface OrganisationStanding {
  readonly ref: string
  readonly counts: readonly Steering[]
  readonly organisation: Ours | undefined
  /** The same where the change began: what it has not touched it has not edited. */
  readonly before: Ours | undefined
}

const fieldsOf = (counts: readonly Steering[]): readonly SteeringField[] =>
  counts.flatMap((one) => steering[one])

const isOrganisation = (located: LocatedDeclaration): located is Ours =>
  located.declaration.kind === 'Organisation'

/** Of several the one that a workspace takes. */
export const organisationIn = (sound: readonly LocatedDeclaration[]): Ours | undefined =>
  sound
    .filter(isOrganisation)
    .sort(({ declaration: a }, { declaration: b }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))[0]

/** What is declared, with the organisation as those who answer for it have merged it. */
export function judgedBy(
  sound: readonly LocatedDeclaration[],
  standings: readonly OrganisationStanding[],
): readonly LocatedDeclaration[] {
  if (standings.length === 0) return sound
  const here = organisationIn(sound)
  const there = standings.find(({ organisation }) => organisation)?.organisation
  const steered = here ?? there
  const others = sound.filter((located) => !isOrganisation(located))
  return steered ? [...others, standings.reduce(steeredBy, steered)] : others
}

function steeredBy(here: Ours, { counts, organisation: there }: OrganisationStanding): Ours {
  const foreign = fieldsOf(counts).filter(
    (field) => !isEqual(here.declaration[field], there?.declaration[field]),
  )
  if (foreign.length === 0) return here
  const kept = Object.entries(here.declaration).filter(([key]) => !includes(foreign, key))
  const taken = Object.entries(there?.declaration ?? {}).filter(([key]) => includes(foreign, key))
  return {
    ...here,
    declaration: Object.fromEntries([...kept, ...taken]) as unknown as Organisation,
    place: (pointer) => {
      const [field = ''] = segments(pointer)
      return there && includes(foreign, field) ? there.place(pointer) : here.place(pointer)
    },
  }
}

const includes = (fields: readonly string[], key: string) => fields.includes(key)

/** An approval names an id, and was given to the company that then stood behind it. */
export function withoutExchanged(
  sound: readonly LocatedDeclaration[],
  { replaced }: Pick<Exchanges, 'replaced'>,
): readonly LocatedDeclaration[] {
  if (replaced.size === 0) return sound
  return sound.map((located) => {
    if (!isOrganisation(located)) return located
    const { approvals = [] } = located.declaration
    const kept = approvals.flatMap((approval, index) => {
      const { service, subprocessor, approved, company } = approval
      const exchange = replaced.get(`${service}:subprocessors/${subprocessor}`)
      const holds =
        !exchange ||
        approved === false ||
        (company !== undefined && isSameName(company, exchange.now.name))
      return holds ? [{ approval, index }] : []
    })
    if (kept.length === approvals.length) return located
    return {
      ...located,
      declaration: { ...located.declaration, approvals: kept.map(({ approval }) => approval) },
      place: (pointer) => {
        const [field = '', at = '', ...rest] = segments(pointer)
        const index = field === 'approvals' ? kept[Number(at)]?.index : undefined
        if (at === '' || index === undefined) return located.place(pointer)
        return located.place(rest.reduce(step, step(step('', field), index)))
      },
    }
  })
}

/** What a change does to the document by which it would be judged. */
export function organisationEdits(
  sound: readonly LocatedDeclaration[],
  standings: readonly OrganisationStanding[],
): readonly GateDiagnostic[] {
  const here = organisationIn(sound)
  return here
    ? standings.flatMap((standing) => [
        ...goneFrom(here, standing),
        ...fieldsOf(standing.counts).flatMap((field) => editsOf(field, here, standing)),
      ])
    : []
}

/** What this change has taken out, in one finding. */
function goneFrom(here: Ours, { ref, counts, organisation, before }: OrganisationStanding) {
  const has = (one: Ours | undefined, field: SteeringField) => one?.declaration[field] !== undefined
  const gone = fieldsOf(counts).filter(
    (field) => !has(here, field) && has(organisation, field) && has(before, field),
  )
  if (gone.length === 0) return []
  const names = inWords(gone.map((field) => `"${field}"`))
  const message = `${names} ${gone.length > 1 ? 'are' : 'is'} gone here; what is on ${ref} counts`
  return [slipAt(here, '', message)]
}

function slipAt(here: Ours, pointer: string, message: string): GateDiagnostic {
  return {
    rule: 'organisation-edited',
    message,
    declaration: here.declaration.id,
    path: semanticPath(here.declaration, pointer),
    place: here.place(pointer === '' ? '/id' : pointer),
  }
}

function editsOf(
  field: SteeringField,
  here: Ours,
  standing: OrganisationStanding,
): readonly GateDiagnostic[] {
  const { ref, organisation: there, before } = standing
  const [is, counts, was] = [here, there, before].map((one) => one?.declaration[field])
  if (is === undefined || isEqual(is, counts) || isEqual(is, was)) return []
  if (!isListLike(is) || !isListLike(counts))
    return [slipAt(here, `/${field}`, `"${field}" ${said(is, counts, ref)}`)]
  const added = is.flatMap((item, index) => {
    const isKnown = [counts, was].some((list) => isListLike(list) && hasEqual(list, item))
    if (isKnown) return []
    return [
      slipAt(
        here,
        step(`/${field}`, index),
        `this entry of "${field}" is not on ${ref}, which counts`,
      ),
    ]
  })
  const lost = counts.filter(
    (item) => !hasEqual(is, item) && isListLike(was) && hasEqual(was, item),
  )
  // An entry that says something else now is one edit, and shown where it stands.
  if (lost.length <= added.length) return added
  const entries = lost.length === 1 ? 'an entry' : `${lost.length} entries`
  return [
    ...added,
    slipAt(here, `/${field}`, `"${field}" lacks ${entries} of ${ref}, which still count`),
  ]
}

/** Only what consists of entries of its own is compared entry by entry. */
const isListLike = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object')

const hasEqual = (list: readonly unknown[], item: unknown) =>
  list.some((other) => isEqual(other, item))

function said(is: unknown, counts: unknown, ref: string): string {
  const shown = (value: unknown) => clipped(JSON.stringify(value))
  if (counts === undefined) return `is ${shown(is)} here and is not set on ${ref}, which counts`
  return `is ${shown(is)} here and ${shown(counts)} on ${ref}, which counts`
}
