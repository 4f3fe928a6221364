import type { Rule } from '../src/model/rule.ts'
import { breach } from './breach/index.ts'
import { retention } from './retention/index.ts'
import { subprocessors } from './subprocessors/index.ts'
import { transfers } from './transfers/index.ts'

export { lawDate } from './law/table.ts'

/** The law book: every rule, chapter by chapter. */
export const rules: readonly Rule[] = [...transfers, ...retention, ...breach, ...subprocessors]
