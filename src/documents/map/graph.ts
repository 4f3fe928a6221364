import type { CountryClass } from '../../model/country.ts'
import type { Activity, Location, Safeguard } from '../../model/declaration.ts'
import type { Severity } from '../../model/severity.ts'

/** Where a party is under the law: `open` where nobody says in which country. */
export type Zone = CountryClass | 'open'

/** In the order in which a reader looks: from home to the unknown. */
export const zones = ['inside', 'adequate', 'third', 'open'] as const satisfies readonly Zone[]

/** In the order of weight: what is more than one thing is drawn as the first. */
export const nodeKinds = [
  'organisation',
  'service',
  'sub-processor',
  'embedded',
  'recipient',
  'several',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/** What carries data, or why nothing does: `recognised` where the country itself is, and no tool is named. */
export type Carrier = Safeguard | 'recognised' | 'none' | 'refused' | 'unknown'

/** What data go somewhere for: the document's own words, or what happens there. */
export type Use = { readonly task: string } | { readonly use: Location['use'] | 'embedded' }

/** A finding that lies on a part of the picture. */
export interface MapGap {
  readonly rule: string
  /** What the rule says is wrong, in the words of the law book. */
  readonly title: string
  readonly severity: Severity
  /** `known`: in the baseline. `way`: the gap lies further down, and this is how data get there. */
  readonly state: 'open' | 'known' | 'waived' | 'way'
  /** The last day of the waiver. */
  readonly until?: string
  readonly message: string
}

/** Somebody in one place under the law: a party in two third countries is two nodes. */
export interface Node {
  /** Stays the same whatever the order of files. */
  readonly key: string
  readonly kind: NodeKind
  /** Empty where a node stands for several. */
  readonly name: string
  readonly zone: Zone
  /** Codes of countries, names of regions, or `unspecified`, `unknown` and `undeclared`; in order. */
  readonly places: readonly string[]
  /** The company behind a service, where it bears another name. */
  readonly provider?: string
  readonly roles: readonly NonNullable<Activity['role']>[]
  /** A service where it is not at home: its provider works there too. */
  readonly elsewhere: boolean
  /** A company of the provider's own group. */
  readonly ofGroup: boolean
  /** The documents do not name it: the name is a description. */
  readonly unnamed: boolean
  /** Tools that the documents name for no transfer in particular. */
  readonly spare: readonly Safeguard[]
  readonly gaps: readonly MapGap[]
  /** How many nodes it stands for, by what they are; absent: for itself. */
  readonly stands?: Readonly<Partial<Record<NodeKind, number>>>
  /** Their names, as far as they have any. */
  readonly members?: readonly string[]
}

/** Personal data that go from one node to another. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly uses: readonly Use[]
  readonly carriers: readonly Carrier[]
  readonly gaps: readonly MapGap[]
  /** How many flows it stands for. */
  readonly flows: number
}

/** What is not in the picture, or not by itself. */
export interface LeftOut {
  /** Entries that are not in use or cannot reach personal data. */
  readonly disengaged: number
  /** Services and parties that only stand in a box with others. */
  readonly services: number
  readonly parties: number
  /** How those that share a box were chosen; absent where none does. */
  readonly grouping?: 'alike' | 'place'
  /** Flows within a box, or from one box of services to another. */
  readonly flows: number
}

export interface Graph {
  /** In order of their keys. */
  readonly nodes: readonly Node[]
  /** In order of the keys of both ends. */
  readonly edges: readonly Edge[]
  readonly leftOut: LeftOut
}
