import { type LawFact, plusDays, type Workspace } from '../../src/model/rule.ts'

/** What a row rests on. `memory`: nobody has looked it up again; `analysis`: our own reading of the sources. */
export type Evidence = 'official-text' | 'several-sources' | 'one-source' | 'memory' | 'analysis'

/** A fact of law with its days. Both ends are days on which it holds, so two rows that meet leave no gap. */
export interface DatedFact extends LawFact {
  readonly evidence: Evidence
  /** First day; null where the table does not reach back to it. */
  readonly from: string | null
  /** Last day; null while no end is known. */
  readonly until: string | null
  /** Where it was struck down or repealed before its time: the first day without it, and by what. */
  readonly ended?: { readonly on: string; readonly by: string }
  readonly note?: string
}

/** Whether the fact holds on that day. */
export function inForce(fact: Pick<DatedFact, 'from' | 'until'>, asOf: string): boolean {
  return (fact.from === null || fact.from <= asOf) && (fact.until === null || asOf <= fact.until)
}

/** The law as it is asked: of which day, and without which instruments. A workspace is one. */
export type LawQuery = Pick<Workspace, 'asOf' | 'assumedInvalid'>

/** Whether something can rest on the fact: in force, and not assumed to be invalid. */
export function stillHolds(
  fact: Pick<DatedFact, 'id' | 'from' | 'until'>,
  asked: LawQuery,
): boolean {
  return inForce(fact, asked.asOf) && !asked.assumedInvalid.has(fact.id)
}

/** Later than every day. */
export const endless = '9999-12-31'

/** The last of the days on which one of the facts holds after the other; undefined where none holds now. */
export function heldUntil(
  facts: readonly Pick<DatedFact, 'id' | 'from' | 'until'>[],
  asked: LawQuery,
): string | undefined {
  let last: string | undefined
  for (;;) {
    const day = last === undefined ? asked.asOf : plusDays(last, 1)
    const untils = facts
      .filter((fact) => stillHolds(fact, { ...asked, asOf: day }))
      .map(({ until }) => until ?? endless)
    if (untils.length === 0) return last
    last = untils.toSorted().at(-1)
    if (last === endless) return endless
  }
}

/** Whether something could rest on the fact, were it not assumed to be invalid. */
export function isFallen(fact: Pick<DatedFact, 'id' | 'from' | 'until'>, asked: LawQuery): boolean {
  return inForce(fact, asked.asOf) && asked.assumedInvalid.has(fact.id)
}

/** Only what somebody looked up counts as verified; one place decides, so that no row can claim more. */
export function graded<const R extends { readonly evidence: Evidence }>(
  row: R,
): R & { readonly verified: boolean } {
  return { ...row, verified: row.evidence !== 'memory' && row.evidence !== 'analysis' }
}
