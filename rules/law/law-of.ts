import { memoizeLast, type Workspace } from '../../src/model/rule.ts'
import { type Regime, regimeNames, regimeSince } from './adequacy.ts'
import type { LawQuery } from './dated.ts'

/** Whose law is asked, of which day, and without which instruments. */
export interface Law extends LawQuery {
  readonly regime: Regime
}

/** The regimes that our organisation stands under, the EU GDPR first. */
export function regimesOf({ regimes }: Workspace): readonly Regime[] {
  return regimes.map((name) => regimeNames[name])
}

/** The law under which the rules of this chapter judge; `regime-not-covered` looks at the others. */
export const lawOf: (workspace: Workspace) => Law = memoizeLast((workspace) => {
  const { asOf, assumedInvalid } = workspace
  const regime = regimesOf(workspace).find((one) => regimeSince[one] <= asOf) ?? 'EU'
  return { regime, asOf, assumedInvalid }
})

/** The territory inside which nothing is a transfer. */
export const territory = {
  EU: 'the EEA',
  UK: 'the United Kingdom',
  CH: 'Switzerland',
} as const satisfies Record<Regime, string>

/** Whether a declared destination names no country. */
export const isOpen = (to: string): boolean => to === 'unspecified' || to === 'unknown'
