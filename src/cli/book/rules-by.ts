import type { Rule } from '../../model/rule.ts'
import type { Book } from '../io/host.ts'

/** The rules of the law book by their ids. */
export function rulesBy({ rules }: Book): (id: string) => Rule | undefined {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return (id) => byId.get(id)
}
