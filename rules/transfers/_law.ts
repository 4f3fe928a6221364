import type { Workspace } from '../../src/model/rule.ts'
import { type Regime, regimeNames, regimeSince, regimes } from '../law/adequacy.ts'

/** Whose law is asked, and of which day. */
export interface Law {
  readonly regime: Regime
  readonly asOf: string
}

/** The regimes that our organisation stands under, the EU GDPR first and by default. */
export function regimesOf({ organisation }: Workspace): readonly Regime[] {
  const named = (organisation?.regimes ?? []).map((name) => regimeNames[name])
  return named.length === 0 ? ['EU'] : regimes.filter((regime) => named.includes(regime))
}

/** The law under which the rules of this chapter judge; `regime-not-covered` looks at the others. */
export function lawOf(workspace: Workspace): Law {
  const { asOf } = workspace
  return { regime: regimesOf(workspace).find((one) => regimeSince[one] <= asOf) ?? 'EU', asOf }
}
