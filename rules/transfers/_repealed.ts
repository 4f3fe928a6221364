import {
  type Instrument,
  listed,
  type Service,
  t,
  type Wording,
  type Workspace,
} from '../../src/model/rule.ts'
import { clauseSet } from '../law/clauses.ts'
import { type RepealedInstrument, repealedInstrument } from '../law/instruments.ts'
import { safeguardsOf } from './_routes.ts'

/** A document's citation of an instrument that is gone. */
export interface Citing {
  readonly cited: Instrument
  readonly repealed: RepealedInstrument
}

/** What the documents cite that had ended on that day. */
export function citingsOf(
  service: Service,
  { asOf }: Workspace,
  use: Instrument['use'],
): readonly Citing[] {
  return (service.instruments ?? []).flatMap((cited): readonly Citing[] => {
    const repealed = repealedInstrument(cited.instrument)
    return repealed && cited.use === use && repealed.ended.on <= asOf ? [{ cited, repealed }] : []
  })
}

/** Whether a transfer names it as its tool: the rules on tools then say what is wrong with it. */
export function isToolOfTransfer({ transfers }: Service, { id }: RepealedInstrument): boolean {
  return listed(transfers)
    .flatMap(safeguardsOf)
    .some(
      ({ type, decision = '' }) =>
        type === id || id === `scc-${clauseSet(decision)?.decision.replace('/', '-')}`,
    )
}

/** How it ended, in words. */
export function endText({ ended }: RepealedInstrument): Wording {
  return t`ended on ${ended.on} by ${ended.by}`
}
