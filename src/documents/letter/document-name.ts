import type { Document, Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { wordsOfLanguage } from '../words/words.ts'

/** The longest title that is said again and again. */
const longest = 40

/** A document by its title; by its kind where that is shorter, and no other is of it. */
export function documentName(
  document: Document,
  { documents = {} }: Service,
  language: Language,
): string {
  const { type, title } = document
  const kind = wordsOfLanguage(language).findings.service.types[type]
  if (title === undefined) return kind
  const alone = Object.values(documents).filter((other) => other.type === type).length === 1
  return title.length > longest && alone ? kind : title
}
