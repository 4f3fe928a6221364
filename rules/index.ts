import type { Workspace } from '../src/model/rule.ts'

export { rules } from './all-rules.ts'
export { lawDate } from './law/table.ts'
export { transferInstruments as instruments } from './law/transfer-instruments.ts'

/** What is asked for, by requirement and by article: loaded for whoever asks what is checked. */
export const duties = async () => ({
  requirements: (await import('./law/requirements.ts')).requirements,
  provisions: (await import('./law/provisions.ts')).provisions,
})

/** The obligations that the matrix shows, and which rules stand behind them. */
export const obligationColumns = async () => (await import('./obligation-columns.ts')).columns

/** Where countries stand under the law of a run: loaded for whoever draws or compares places. */
export const countries = async (asked: Pick<Workspace, 'asOf' | 'assumedInvalid' | 'regimes'>) =>
  (await import('./law/country-class.ts')).countriesFor(asked)

/** What the law says of changes: loaded for whoever compares two states of a declaration. */
export const changes = async () => (await import('./law/changes.ts')).changeLaw
