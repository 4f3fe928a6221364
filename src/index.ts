/** The public API: the engine. The law book is the package's other door, `dpa-lint/rules`. */
export { type LintOptions, lint, type RuleSetting } from './lint.ts'
export type { Source } from './model/place.ts'
export type * from './model/report.ts'
export * from './model/rule.ts'
