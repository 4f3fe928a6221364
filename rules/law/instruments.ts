import { type LawFact, plainText } from '../../src/model/rule.ts'
import { adequacyRows } from './adequacy.ts'
import { clauseSets } from './clauses.ts'
import { type DatedFact, graded } from './dated.ts'
import { atArticle, eli } from './urls.ts'

/** An instrument that is gone but that documents still cite. */
export interface RepealedInstrument {
  /** As declarations name it. */
  readonly id: string
  /** As a reader knows it: `Privacy Shield`. */
  readonly name: string
  readonly from: string | null
  readonly until: string
  /** First day without it, and what ended it. */
  readonly ended: { readonly on: string; readonly by: string }
  /** What a document should cite instead; null: nothing took its place. */
  readonly successor: string | null
  /** The row to hand to a finding: the same one that the transfer rules cite. */
  readonly fact: LawFact
}

export const repealedInstruments = [
  'directive-95-46',
  'safe-harbour',
  'privacy-shield',
  'swiss-us-privacy-shield',
  'scc-2001-497',
  'scc-2002-16',
  'scc-2004-915',
  'scc-2010-87',
] as const

export type RepealedInstrumentId = (typeof repealedInstruments)[number]

/** Rows that no other table holds. */
export const ownInstruments = [
  graded({
    id: 'directive-95-46',
    title: 'Directive 95/46/EC, repealed by GDPR Art. 94(1)',
    url: atArticle(eli('reg/2016/679'), 94),
    from: null,
    until: '2018-05-24',
    ended: { on: '2018-05-25', by: 'Regulation (EU) 2016/679' },
    evidence: 'official-text',
  }),
  graded({
    id: 'swiss-us-privacy-shield',
    title: 'Swiss-US Privacy Shield, found insufficient by the FDPIC',
    url: 'https://www.admin.ch/gov/en/start/documentation/media-releases.msg-id-80318.html',
    from: null,
    until: '2020-09-07',
    ended: { on: '2020-09-08', by: 'the FDPIC' },
    evidence: 'official-text',
  }),
] as const satisfies readonly DatedFact[]

const facts: ReadonlyMap<string, DatedFact> = new Map(
  [...ownInstruments, ...adequacyRows, ...clauseSets].map((fact) => [fact.id, fact]),
)

const table = {
  'directive-95-46': {
    name: 'Directive 95/46/EC',
    fact: 'directive-95-46',
    successor: 'Regulation (EU) 2016/679',
  },
  'safe-harbour': { name: 'Safe Harbour', fact: 'eu-us-safe-harbour', successor: null },
  'privacy-shield': { name: 'Privacy Shield', fact: 'eu-us-privacy-shield', successor: null },
  'swiss-us-privacy-shield': {
    name: 'Swiss-US Privacy Shield',
    fact: 'swiss-us-privacy-shield',
    successor: null,
  },
  'scc-2001-497': {
    name: 'standard clauses 2001/497/EC',
    fact: 'scc-2001-497',
    successor: 'Decision (EU) 2021/914',
  },
  'scc-2002-16': {
    name: 'standard clauses 2002/16/EC',
    fact: 'scc-2002-16',
    successor: 'Decision (EU) 2021/914',
  },
  'scc-2004-915': {
    name: 'standard clauses 2004/915/EC',
    fact: 'scc-2004-915',
    successor: 'Decision (EU) 2021/914',
  },
  'scc-2010-87': {
    name: 'standard clauses 2010/87/EU',
    fact: 'scc-2010-87',
    successor: 'Decision (EU) 2021/914',
  },
} as const satisfies Record<
  RepealedInstrumentId,
  { name: string; fact: string; successor: string | null }
>

/** The title of the law that repealed it says so itself. English, French, German, Spanish. */
const repealing = /repealing|abrogeant|zur aufhebung|por el que se deroga/

/** Whether words name an instrument only to say that it is gone, as the full title of the GDPR does. */
export const saysItIsGone = (text: string): boolean => repealing.test(plainText(text))

/** The instrument of that id, with its days from the one table that holds them. */
export function repealedInstrument(id: RepealedInstrumentId): RepealedInstrument
export function repealedInstrument(id: string): RepealedInstrument | undefined
export function repealedInstrument(id: string): RepealedInstrument | undefined {
  const known = repealedInstruments.find((instrument) => instrument === id)
  if (known === undefined) return undefined
  const { name, fact: factId, successor } = table[known]
  const fact = facts.get(factId)
  if (fact?.until == null || fact.ended === undefined)
    throw new Error(`${factId} is not an ended row`)
  return { id: known, name, from: fact.from, until: fact.until, ended: fact.ended, successor, fact }
}
