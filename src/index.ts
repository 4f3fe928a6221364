/** The public API: the engine. The law book is the package's other door, `dpa-lint/rules`. */
export { type LintOptions, lint, type RuleSetting } from './lint.ts'
export { createLinter, type Linter } from './linter.ts'
/** @deprecated The names of these until 0.1: `Statement`, `Stance`, `statementsOf` and `memoizeLast` say the same. */
export type { Stance as Stand, Statement as Said } from './model/fact.ts'
export { statementsOf as said } from './model/fact.ts'
export { memoizeLast as rememberLast } from './model/memoize.ts'
export type * from './model/report.ts'
export * from './model/rule.ts'
export type { Source } from './model/source-location.ts'
