import type { Document, Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import type { Names } from '../words/in-language.ts'
import { inBlanks } from '../words/vocabulary.ts'
import { wordsOfLanguage } from '../words/words.ts'

/**
 * What the things of a declaration are called, by their ids: a vendor knows its documents and
 * sub-processors, and not what we call them in a file. Of several things with one id, the last.
 */
export function namesOf(service: Service, workspace: WholeEstate, language: Language): Names {
  const { activities = [], documents = {}, subprocessors = [] } = service
  const parties = Array.isArray(subprocessors) ? subprocessors : []
  return {
    things: new Map([
      ...activities.map(({ id, name }) => [id, name ?? inBlanks(id)] as const),
      ...workspace.services.map(({ id, name }) => [id, name] as const),
      ...parties.map(
        ({ id, name, description }) => [id, name ?? description ?? inBlanks(id)] as const,
      ),
    ]),
    documents: new Map(
      Object.entries(documents).map(([id, document]) => [
        id,
        documentName(document, service, language),
      ]),
    ),
  }
}

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
