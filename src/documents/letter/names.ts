import type { Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import { inBlanks } from '../registers/cells.ts'
import type { Names } from '../words/in-language.ts'
import { documentName } from './document-name.ts'

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
