import type { Regime } from './adequacy.ts'
import { type DatedFact, graded, type LawQuery } from './dated.ts'
import { celex } from './urls.ts'

/** The two roles that a module of the clauses knows; a joint controller counts as a controller. */
export type ClauseRole = 'controller' | 'processor'

/** The four modules of 2021/914, by who sends and who receives. */
export const modules = {
  1: { title: 'controller to controller', exporter: 'controller', importer: 'controller' },
  2: { title: 'controller to processor', exporter: 'controller', importer: 'processor' },
  3: { title: 'processor to processor', exporter: 'processor', importer: 'processor' },
  4: { title: 'processor to controller', exporter: 'processor', importer: 'controller' },
} as const satisfies Record<number, { title: string; exporter: ClauseRole; importer: ClauseRole }>

export type Module = keyof typeof modules
export const moduleNumbers = [1, 2, 3, 4] as const satisfies readonly Module[]

/** Whether the module is made for a transfer between these roles. */
export function moduleFits(module: Module, exporter: ClauseRole, importer: ClauseRole): boolean {
  return modules[module].exporter === exporter && modules[module].importer === importer
}

/** The one module made for a transfer between these roles. */
export function expectedModule(exporter: ClauseRole, importer: ClauseRole): Module {
  if (exporter === 'controller') return importer === 'controller' ? 1 : 2
  return importer === 'processor' ? 3 : 4
}

/** A set of standard clauses of the Commission. `until` is the last day on which any contract may rest on it. */
export interface ClauseSet extends DatedFact {
  /** As declarations write it: `2021/914`. */
  readonly decision: string
  readonly kind: string
  readonly adopted: string
  readonly from: string
  /** Last day on which a contract could still be concluded on it; null: still open. */
  readonly newUntil: string | null
  /** False: regulates processing inside the Union and carries no transfer. */
  readonly transferTool: boolean
  readonly modules: readonly Module[]
}

/** The last day on which contracts concluded on the old sets counted: Article 4(4) says "until", and a last day counts. */
const grace = { until: '2022-12-27', ended: { on: '2022-12-28', by: '(EU) 2021/914' } } as const
const unchanged = 'the grace period held only while the processing stayed unchanged'

export const clauseSets = [
  graded({
    id: 'scc-2001-497',
    title: 'standard clauses 2001/497/EC (set I), controller to controller',
    decision: '2001/497',
    kind: 'controller to controller',
    url: celex('32001D0497'),
    adopted: '2001-06-15',
    from: '2001-06-15',
    newUntil: '2021-09-26',
    ...grace,
    transferTool: true,
    modules: [],
    evidence: 'several-sources',
    note: unchanged,
  }),
  graded({
    id: 'scc-2002-16',
    title: 'standard clauses 2002/16/EC, controller to processor',
    decision: '2002/16',
    kind: 'controller to processor',
    url: celex('32002D0016'),
    adopted: '2001-12-27',
    from: '2001-12-27',
    newUntil: '2010-05-14',
    ...grace,
    transferTool: true,
    modules: [],
    evidence: 'analysis',
    note: 'replaced by 2010/87/EU; that none is usable after the end of the other old sets is our reading',
  }),
  graded({
    id: 'scc-2004-915',
    title: 'standard clauses 2004/915/EC (set II), controller to controller',
    decision: '2004/915',
    kind: 'controller to controller',
    url: celex('32004D0915'),
    adopted: '2004-12-27',
    from: '2004-12-27',
    newUntil: '2021-09-26',
    ...grace,
    transferTool: true,
    modules: [],
    evidence: 'several-sources',
    note: unchanged,
  }),
  graded({
    id: 'scc-2010-87',
    title: 'standard clauses 2010/87/EU, controller to processor',
    decision: '2010/87',
    kind: 'controller to processor',
    url: celex('32010D0087'),
    adopted: '2010-02-05',
    from: '2010-02-05',
    newUntil: '2021-09-26',
    ...grace,
    transferTool: true,
    modules: [],
    evidence: 'several-sources',
    note: unchanged,
  }),
  graded({
    id: 'scc-2021-914',
    title: 'standard contractual clauses (EU) 2021/914',
    decision: '2021/914',
    kind: 'modules 1 to 4',
    url: celex('32021D0914'),
    adopted: '2021-06-04',
    from: '2021-06-27',
    until: null,
    newUntil: null,
    transferTool: true,
    modules: moduleNumbers,
    evidence: 'several-sources',
    note: 'for importers whose processing is not itself under the GDPR; the set announced for the others was not adopted by September 2026',
  }),
  graded({
    id: 'clauses-2021-915',
    title: 'clauses between controllers and processors (EU) 2021/915',
    decision: '2021/915',
    kind: 'Article 28(7), inside the Union',
    url: celex('32021D0915'),
    adopted: '2021-06-04',
    from: '2021-06-04',
    until: null,
    newUntil: null,
    transferTool: false,
    modules: [],
    evidence: 'one-source',
    note: 'its own Clause 1(f) says that it is no transfer tool',
  }),
] as const satisfies readonly ClauseSet[]

/** The vocabulary for the schema. */
export type ClauseDecision = (typeof clauseSets)[number]['decision']
export const clauseDecisions: readonly ClauseDecision[] = clauseSets.map(({ decision }) => decision)

/** The set that clauses can only be where no other is named, if they are to count. */
export const currentSet = 'scc-2021-914'

export const currentSetOnly = '2021-09-27'

/** Beside the Commission's sets: what the United Kingdom and Switzerland made of them. */
export const nationalClauses = [
  graded({
    id: 'uk-idta',
    regime: 'UK',
    title: 'International Data Transfer Agreement (s. 119A Data Protection Act 2018)',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/119A',
    from: '2022-03-21',
    until: null,
    evidence: 'several-sources',
  }),
  graded({
    id: 'uk-addendum',
    regime: 'UK',
    title: 'UK Addendum to the EU standard clauses (s. 119A Data Protection Act 2018)',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/119A',
    from: '2022-03-21',
    until: null,
    evidence: 'several-sources',
  }),
  graded({
    id: 'swiss-addendum',
    regime: 'CH',
    title: 'EU standard clauses with the Swiss adaptations, accepted by the FDPIC',
    url: 'https://www.edoeb.admin.ch/',
    from: '2021-08-27',
    until: null,
    evidence: 'one-source',
  }),
] as const satisfies readonly (DatedFact & { readonly regime: Regime })[]

/** Under UK law the old sets lasted longer: contracts concluded by `newUntil` could rest on them through `until`. */
export const oldSetsUnderUkLaw = graded({
  id: 'scc-old-sets-uk',
  title: 'old EU standard clauses under UK law',
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/21',
  from: null,
  until: '2024-03-20',
  ended: { on: '2024-03-21', by: 'the transitional rule of the IDTA and the Addendum' },
  newUntil: '2022-09-21',
  evidence: 'several-sources',
}) satisfies DatedFact & { readonly newUntil: string }

/** The set a document means: `2021/914`, `(EU) 2021/914` and `2010/87/EU` are all understood. */
export function clauseSet(decision: string): ClauseSet | undefined {
  const number = /\b(\d{4}\/\d{1,4})\b/.exec(decision)?.[1]
  return clauseSets.find((set) => set.decision === number)
}

export type ClauseSetStatus =
  | 'usable'
  | 'ended'
  | 'not-for-new-contracts'
  | 'not-yet'
  | 'assumed-invalid'

/**
 * What a contract on the set is worth on that day. Without the day of the contract nothing shows that
 * it is an old one, so after the last day for new contracts it counts as new. `undefined`: no such set.
 */
export function clauseSetStatus(
  decision: string,
  concludedOn: string | undefined,
  { asOf, assumedInvalid }: LawQuery,
  regime: Regime = 'EU',
): ClauseSetStatus | undefined {
  const set = clauseSet(decision)
  if (set === undefined) return undefined
  if (assumedInvalid.has(set.id)) return 'assumed-invalid'
  const { until, newUntil } = regime === 'UK' && set.until !== null ? oldSetsUnderUkLaw : set
  const concluded = concludedOn ?? asOf
  if (asOf < set.from || concluded < set.from) return 'not-yet'
  if (until !== null && until < asOf) return 'ended'
  if (newUntil !== null && newUntil < concluded) return 'not-for-new-contracts'
  return 'usable'
}
