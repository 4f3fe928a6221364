import type { Workspace } from '../../src/model/rule.ts'
import { type Regime, regimeNames, regimeSince } from '../law/adequacy.ts'
import type { LawQuery } from '../law/dated.ts'

/** Whose law is asked, of which day, and without which instruments. */
export interface Law extends LawQuery {
  readonly regime: Regime
}

/** The first regime that our organisation stands under, as far back as the tables go. */
export function lawOf({ regimes, asOf, assumedInvalid }: Workspace): Law {
  const regime = regimes.map((name) => regimeNames[name]).find((one) => regimeSince[one] <= asOf)
  return { regime: regime ?? 'EU', asOf, assumedInvalid }
}

/** The territory inside which nothing is a transfer. */
export const territory = {
  EU: 'the EEA',
  UK: 'the United Kingdom',
  CH: 'Switzerland',
} as const satisfies Record<Regime, string>
