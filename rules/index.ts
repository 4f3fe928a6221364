import type { Rule, Workspace } from '../src/model/rule.ts'
import { breach } from './breach/index.ts'
import { chain } from './chain/index.ts'
import { data } from './data/index.ts'
import { documents } from './documents/index.ts'
import { lawfulness } from './lawfulness/index.ts'
import { obligations } from './obligations/index.ts'
import { retention } from './retention/index.ts'
import { rights } from './rights/index.ts'
import { roles } from './roles/index.ts'
import { security } from './security/index.ts'
import { subprocessors } from './subprocessors/index.ts'
import { transfers } from './transfers/index.ts'

export { lawDate } from './law/table.ts'
export { transferInstruments as instruments } from './law/transfer-instruments.ts'

/** What is asked for, by requirement and by article: loaded for whoever asks what is checked. */
export const duties = async () => ({
  requirements: (await import('./law/requirements.ts')).requirements,
  provisions: (await import('./law/provisions.ts')).provisions,
})

/** Where countries stand under the law of a run: loaded for whoever draws or compares places. */
export const countries = async (asked: Pick<Workspace, 'asOf' | 'assumedInvalid' | 'regimes'>) =>
  (await import('./law/country-class.ts')).countriesFor(asked)

/** What the law says of changes: loaded for whoever compares two states of a declaration. */
export const changes = async () => (await import('./law/changes.ts')).changeLaw

/** The law book: every rule, chapter by chapter. */
export const rules: readonly Rule[] = [
  ...documents,
  ...roles,
  ...lawfulness,
  ...data,
  ...transfers,
  ...retention,
  ...breach,
  ...subprocessors,
  ...obligations,
  ...security,
  ...rights,
  ...chain,
]
