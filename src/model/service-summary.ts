import type { Service } from './declaration.ts'

/** Which parts of a value are kept: the whole, or those that are named; of a list, those of each item. */
type Mask = true | { readonly [field: string]: Mask }

/** What is kept of a value, as a type. `*` stands for whatever an object that is a table holds. */
type Kept<T, M> = M extends true
  ? T
  : T extends readonly (infer I)[]
    ? readonly Kept<I, M>[]
    : T extends object
      ? string extends keyof T
        ? { readonly [K in keyof T]: Kept<T[K], M['*' & keyof M]> }
        : { readonly [K in keyof T as K extends keyof M ? K : never]: Kept<T[K], M[K & keyof M]> }
      : T

/**
 * What other services may be asked for: the one list of it. A rule that needs another field of
 * somebody else's declaration adds it here, and every service of a large estate then takes more memory.
 */
const summarised = {
  id: true,
  name: true,
  provider: { name: true, country: true, address: true, contact: true },
  documents: { '*': { type: true, status: true, legalEffect: true } },
  precedence: { order: true },
  activities: {
    role: true,
    data: true,
    subjects: true,
    retention: { data: true, period: true, from: true },
  },
  obligations: { endOfContract: true },
  breach: { notice: true, subprocessors: true },
  subprocessing: { flowDown: true, authorisation: true, list: true },
  subprocessors: {
    id: true,
    name: true,
    description: true,
    service: true,
    inUse: true,
    access: true,
    task: true,
    country: true,
    locations: true,
    regions: true,
    data: true,
    retention: true,
    agreement: true,
    flowDown: true,
    breachNotice: true,
  },
  embeds: {
    name: true,
    provider: true,
    service: true,
    task: true,
    role: true,
    contract: true,
    agreement: true,
  },
  locations: {
    use: true,
    by: true,
    staff: true,
    chosenBy: true,
    selected: true,
    countries: true,
    regions: true,
  },
  transfers: { to: true, recipient: true, frequency: true, safeguard: true },
  security: { measures: {}, byReference: true },
} as const satisfies Mask

/** A service as others see it. A whole declaration is one, too; what it lacks, no rule can ask of another. */
export type ServiceSummary = Kept<Service, typeof summarised>

/** An item of a list of a service, as others see it. */
export type SummaryItem<K extends keyof ServiceSummary> = Extract<
  ServiceSummary[K],
  readonly unknown[]
>[number]

/** Nothing of it is shared with the declaration, so that this and the text behind it can go. */
export const summaryOf = (service: Service): ServiceSummary =>
  JSON.parse(JSON.stringify(kept(service, summarised)))

/** Lists keep their length and order, so that a place in a summary is the place in the declaration. */
function kept(value: unknown, mask: Mask): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => kept(item, mask))
  const all = mask['*']
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => {
      const ofField = all ?? mask[field]
      return ofField === undefined ? [] : [[field, kept(inner, ofField)]]
    }),
  )
}
