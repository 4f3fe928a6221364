import type { Service } from '../model/declaration.ts'
import type { ServiceEvidence } from '../model/evidence.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import { changedPassages, type FormerService } from './changed-passages.ts'
import type { DocumentFinder, FoundDocument } from './found-document.ts'
import { verify } from './verify.ts'

/** The evidence of every service that keeps a copy of a document; the others have none. */
export async function evidenceByService(
  valid: readonly LocatedDeclaration[],
  find: DocumentFinder,
  former: readonly FormerService[] = [],
): Promise<ReadonlyMap<Service, ServiceEvidence>> {
  const all = new Map<Service, ServiceEvidence>()
  for (const { declaration, file } of valid) {
    if (declaration.kind !== 'Service') continue
    const found = new Map<string, FoundDocument>()
    for (const [id, document] of Object.entries(declaration.documents ?? {}))
      if (document.file !== undefined) found.set(id, await find(file, document.file))
    if (found.size === 0) continue
    const evidence = verify(declaration, found)
    const before = former.find(({ service }) => service.id === declaration.id)
    const changed = before && (await changedPassages(declaration, found, evidence.claims, before))
    all.set(declaration, { ...evidence, ...(changed && { changed }) })
  }
  return all
}
