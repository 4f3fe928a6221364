import type { PassageDrift } from '../../diff/drift.ts'
import type { DiffSide } from '../../diff/revision.ts'
import { claimsIn } from '../../evidence/claims-in.ts'
import { driftOf } from '../../evidence/drift.ts'
import { restatedBy } from '../../evidence/restated.ts'
import type { CopyFinder } from '../copies/copy-finder.ts'
import { wordDiff } from '../copies/word-diff.ts'

/** One side with the finder of the copies that belong to it. */
export interface CopiedSide {
  readonly side: DiffSide
  readonly copies: CopyFinder
}

/**
 * What the newer copies of documents do to the facts as they are declared now. What was declared anew
 * with the copy is no drift: the older copy never said it.
 */
export async function passageDrifts(
  before: CopiedSide,
  after: CopiedSide,
): Promise<readonly PassageDrift[]> {
  const found: PassageDrift[] = []
  for (const service of after.side.workspace.services) {
    const former = before.side.workspace.service(service.id)
    const [there, here] = [former && fileOf(before.side, former), fileOf(after.side, service)]
    if (!former || there === undefined || here === undefined) continue
    for (const [id, { file }] of Object.entries(service.documents ?? {})) {
      const other = former.documents?.[id]?.file
      if (file === undefined || other === undefined) continue
      // Most copies stay as they were, and are not read for that.
      const [was, is] = [
        await before.copies.hash(there, other),
        await after.copies.hash(here, file),
      ]
      if (was === undefined || is === undefined || was === is) continue
      const [old, now] = [await before.copies(there, other), await after.copies(here, file)]
      if (old.state !== 'read' || now.state !== 'read') continue
      for (const { claim, fate, from, to, document } of driftOf(
        [...claimsIn(service)],
        id,
        old.document,
        now.document,
      )) {
        if (fate === 'same') continue
        const { on, field } = claim
        const restated = restatedBy(on, { fate, from, to })
        found.push({
          service,
          on,
          field,
          document,
          fate,
          from,
          ...(to && { to }),
          words: to && fate !== 'gone' ? wordDiff(from.text, to.text) : from.text,
          ...(restated && { restated }),
        })
      }
    }
  }
  return found
}

const fileOf = (side: DiffSide, service: object) => side.placeOf(service)?.file
