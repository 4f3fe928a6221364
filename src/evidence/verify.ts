import type { Service } from '../model/declaration.ts'
import type { DocumentCopy, HeldClaim, Passage, ServiceEvidence } from '../model/evidence.ts'
import { claimsIn, type WrittenClaim } from './claims-in.ts'
import type { FoundDocument } from './found-document.ts'
import { passageOf } from './passage-of.ts'
import { findQuote } from './quote.ts'
import { type BlockTarget, resolve } from './resolve.ts'
import type { SourceDocument } from './source-document.ts'
import { splitSource } from './split-source.ts'

/** A document that was read, by its id in the declaration. */
interface ReadCopy {
  readonly id: string
  readonly file: string
  readonly document: SourceDocument
}

/** Holds every source and quote of a service against the copies of its documents. It judges nothing. */
export function verify(
  service: Service,
  found: ReadonlyMap<string, FoundDocument>,
): ServiceEvidence {
  const read = new Map<string, ReadCopy>()
  for (const [id, copy] of found)
    if (copy.state === 'read') read.set(id, { id, file: copy.file, document: copy.document })
  const claims = [...claimsIn(service)].map((claim) =>
    claim.kind === 'source' ? heldSource(claim, read) : heldQuote(claim, service, read),
  )
  return { copies: copiesOf(service, found), claims }
}

function copiesOf(
  { documents = {} }: Service,
  found: ReadonlyMap<string, FoundDocument>,
): readonly DocumentCopy[] {
  return [...found].flatMap(([id, copy]) => {
    const on = documents[id]
    if (!on) return []
    const sha256 = copy.state === 'absent' ? undefined : copy.sha256
    return [
      {
        id,
        on,
        file: copy.file,
        state: copy.state,
        ...(copy.state === 'unreadable' && { why: copy.why }),
        ...(sha256 !== undefined && { sha256 }),
      },
    ]
  })
}

const targetsAt = (document: SourceDocument, place: string): readonly BlockTarget[] =>
  place.trim() === '' ? document.blocks.map((block) => ({ block })) : resolve(document, place)

function heldSource(claim: WrittenClaim, read: ReadonlyMap<string, ReadCopy>): HeldClaim {
  const [id, place] = splitSource(claim.words)
  const copy = read.get(id)
  if (!copy) return { ...claim, outcome: 'unverified', passages: [] }
  const targets = targetsAt(copy.document, place)
  // The whole document is a place, but no passage.
  const passage = place === '' ? undefined : passageOf(copy, targets)
  return {
    ...claim,
    outcome: targets.length > 0 ? 'found' : 'missing',
    passages: passage ? [passage] : [],
  }
}

function heldQuote(
  claim: WrittenClaim,
  { documents = {} }: Service,
  read: ReadonlyMap<string, ReadCopy>,
): HeldClaim {
  const said: Passage[] = []
  let unread = claim.sources.length === 0
  for (const source of claim.sources) {
    const [id, place] = splitSource(source)
    const copy = read.get(id)
    if (!copy) {
      unread = true
      continue
    }
    const targets = targetsAt(copy.document, place)
    const found = findQuote(targets, claim.words)
    const passage = found && passageOf(copy, found.targets)
    if (found && passage)
      return {
        ...claim,
        outcome: found.match === 'text' ? 'found' : 'letters',
        passages: [passage],
      }
    const instead = place === '' ? undefined : passageOf(copy, targets)
    if (instead) said.push(instead)
  }
  // First in the documents that its sources name, then in the others.
  const named = new Set(claim.sources.map((source) => splitSource(source)[0]))
  const copies = [...read.values()].sort(
    (a, b) => Number(named.has(b.id)) - Number(named.has(a.id)),
  )
  for (const copy of copies) {
    const found = findQuote(targetsAt(copy.document, ''), claim.words)
    const passage = found && passageOf(copy, found.targets)
    if (!found || !passage) continue
    const placed = claim.sources.length === 0
    const outcome = placed
      ? found.match === 'text'
        ? 'found'
        : 'letters'
      : unread
        ? 'unverified'
        : 'elsewhere'
    return { ...claim, outcome, passages: [passage] }
  }
  // Of a document that nobody could read nothing is missing.
  const all = Object.keys(documents)
  if (claim.sources.length === 0) unread = all.length === 0 || all.some((id) => !read.has(id))
  return { ...claim, outcome: unread ? 'unverified' : 'missing', passages: said }
}
