import type { Rule } from '../src/model/rule.ts'
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

export { provisions } from './law/provisions.ts'
export { requirements } from './law/requirements.ts'
export { lawDate } from './law/table.ts'
export { transferInstruments as instruments } from './law/transfer-instruments.ts'

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
