import type { Service } from '../../model/declaration.ts'
import type { DocumentInput } from '../document.ts'

/** By the names that the words of requests leave open. */
export type Limits = Readonly<Record<string, number>>

/**
 * The limits that the rules apply to a service, so that a letter asks for no less than its rule:
 * what is configured, and where nothing is, what the book proposes.
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
      const value = set === option.default ? (option.proposed ?? set) : Number(set)
      const other = limits[option.limit] || value
      limits[option.limit] = value === 0 ? other : Math.min(value, other)
    }
  return limits
}
