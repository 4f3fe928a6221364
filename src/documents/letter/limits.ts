import type { Service } from '../../model/declaration.ts'
import { hoursAtLeast, hoursAtMost } from '../../model/duration.ts'
import type { OptionSpec } from '../../model/rule.ts'
import type { DocumentInput } from '../document.ts'

/** By the names that the words of requests leave open. */
export type Limits = Readonly<Record<string, number>>

/**
 * The limits that the rules apply to a service, so that a letter asks for no less than its rule:
 * what is configured, and where nothing is, what the book proposes. What the service promises already
 * stands where it is better: nobody asks for less than is offered.
 */
export function limitsOf(
  {
    report,
    placeOf,
    ruleOf,
    optionsOf,
  }: Pick<DocumentInput, 'report' | 'placeOf' | 'ruleOf' | 'optionsOf'>,
  service: Service,
): Limits {
  const file = placeOf(service)?.file ?? ''
  const limits: Record<string, number> = {}
  for (const { id } of report.rules)
    for (const [name, option] of Object.entries(ruleOf(id)?.options ?? {})) {
      if (option.type !== 'integer' || option.limit === undefined) continue
      const set = optionsOf(id, file)?.[name] ?? option.default
      const wanted = set === option.default ? (option.proposed ?? set) : Number(set)
      const value = wanted === 0 ? 0 : better(wanted, promised(option, service), option)
      const other = limits[option.limit] || value
      limits[option.limit] = value === 0 ? other : Math.min(value, other)
    }
  return limits
}

type Limit = Extract<OptionSpec, { type: 'integer' }>

const better = (wanted: number, all: readonly number[], { atLeast }: Limit): number =>
  atLeast ? Math.max(wanted, ...all) : Math.min(wanted, ...all)

/** What a service promises, in the unit by which the limit is called. */
function promised(
  { promisedAt = [], limit = '', atLeast }: Limit,
  service: Service,
): readonly number[] {
  const hours = limit.endsWith('Hours') ? 1 : 24
  return promisedAt
    .flatMap((path) => valuesAt(service, path.split('/')))
    .flatMap((value) => (typeof value === 'string' ? [value] : []))
    .flatMap((value) => (atLeast ? hoursAtLeast(value) : hoursAtMost(value)) ?? [])
    .map((length) => Math.floor(length / hours))
    .filter((length) => length > 0)
}

/** What is declared along a path; of a list each. A reservation takes its force from what stands beside it. */
function valuesAt(node: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(node))
    return node.flatMap((item) => valuesAt(item, step === undefined ? [] : [step, ...rest]))
  if (step === undefined) return [node]
  if (typeof node !== 'object' || node === null || 'qualified' in node) return []
  const own = step === '*' ? Object.values(node) : [(node as Record<string, unknown>)[step]]
  return own.flatMap((value) => valuesAt(value, rest))
}
