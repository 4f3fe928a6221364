import type { Book } from '../io/host.ts'
import type { Config } from './config.ts'

/** The law book, and after it the policies of the house: every rule that a run knows. */
export function bookWith({ policies = [] }: Pick<Config, 'policies'>, book: Book): Book {
  if (policies.length === 0) return book
  return { ...book, rules: [...book.rules, ...policies.map(({ rule }) => rule)] }
}
