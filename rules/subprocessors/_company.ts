import {
  type Estate,
  isControlling,
  listed,
  type Service,
  t,
  term,
  type Wording,
  wordsOfName,
} from '../../src/model/rule.ts'

/** A place where the declaration names a company, and what it does there. */
export interface CompanyMention {
  readonly name: string
  readonly does: Wording
  readonly on: object
  readonly field: string
  /** Another company of the provider's own group. */
  readonly group: boolean
  /** Whether it holds or reaches personal data there, beyond doubt. */
  readonly certain: boolean
}

const words = (name: string): readonly string[] =>
  wordsOfName(name).filter((word) => word !== 'the')
const first = (name: string): string => words(name)[0] ?? ''
const key = (name: string): string => words(name).join(' ')

/**
 * Where the declaration names a company that is certainly not the provider. Two names that begin
 * with the same word may be one company, or a team of it: only the mark of a group company tells them apart.
 */
export function mentions(service: Service): readonly CompanyMention[] {
  const { provider, activities = [] } = service
  const house = new Set(
    ['provider', 'customer', ...(provider?.name ? [provider.name] : [service.name])]
      .concat(provider?.group ?? [])
      .map(first),
  )
  const controlled = new Set(activities.filter(isControlling).map(({ id }) => id))
  return [
    ...listed(service.locations).flatMap((one): readonly CompanyMention[] => {
      // A carrier in transit is no processor, and the provider's own staff is the provider.
      if (one.by === undefined || one.use === 'transit' || one.staff === true) return []
      const { by: name, use, group = false } = one
      return [{ name, does: placed[use], on: one, field: 'by', group, certain: true }]
    }),
    ...listed(service.security?.measures).flatMap((one): readonly CompanyMention[] => {
      if (one.by === undefined) return []
      const does = t`named for ${term(one.type.replace(/^x-/, ''))}`
      return [{ name: one.by, does, on: one, field: 'by', group: false, certain: false }]
    }),
    ...listed(service.transfers).flatMap((one): readonly CompanyMention[] => {
      const { recipient: name, recipientRole: role, activity, group = false } = one
      if (name === undefined || role === 'controller') return []
      if (activity !== undefined && controlled.has(activity)) return []
      const certain = role === 'processor'
      return [
        {
          name,
          does: t`named as a recipient of data`,
          on: one,
          field: 'recipient',
          group,
          certain,
        },
      ]
    }),
  ].filter(
    ({ name, group }) => first(name) !== '' && (!house.has(first(name)) || isSister(name, group)),
  )
}

const placed = {
  storage: t`named for storage`,
  access: t`named for access`,
  processing: t`named for processing`,
  backup: t`named for backups`,
  support: t`named for support`,
  development: t`named for development`,
  transit: t`named for transit`,
} as const

const isSister = (name: string, group: boolean) => group && name !== 'provider'

/** The names under which the sub-processors are declared. */
export const listedNames = (service: Service, estate: Estate): readonly string[] =>
  listed(service.subprocessors).flatMap(({ id, name, description, service: own }) => [
    ...given(id, name, description, own),
    ...ownNames(own, estate),
  ])

/** The names under which the services built in are declared. */
export const embeddedNames = (service: Service, estate: Estate): readonly string[] =>
  (service.embeds ?? []).flatMap(({ name, provider, service: own }) => [
    ...given(name, provider, own),
    ...ownNames(own, estate),
  ])

const given = (...names: readonly (string | undefined)[]) =>
  names.filter((name) => name !== undefined)

function ownNames(id: string | undefined, estate: Estate): readonly string[] {
  const own = id === undefined ? undefined : estate.service(id)
  return given(own?.name, own?.provider?.name)
}

/** Tells whether a company may be one of those names. */
export function amongCompanies(
  names: readonly string[],
): (company: Pick<CompanyMention, 'name' | 'group'>) => boolean {
  const known = new Map<string, string[]>()
  for (const name of names) {
    const similar = known.get(first(name))
    if (similar) similar.push(key(name))
    else known.set(first(name), [key(name)])
  }
  return ({ name, group }) => {
    const similar = known.get(first(name)) ?? []
    if (!group) return similar.length > 0
    return similar.some((one) => one.startsWith(key(name)) || key(name).startsWith(one))
  }
}
