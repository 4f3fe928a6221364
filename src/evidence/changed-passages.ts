import type { Service } from '../model/declaration.ts'
import { type ChangedPassage, type HeldClaim, keepsCopies } from '../model/evidence.ts'
import { claimsIn, type WrittenClaim } from './claims-in.ts'
import { driftOf } from './drift.ts'
import type { DocumentFinder, FoundDocument } from './found-document.ts'

/** A service as the base of a change has it, with the copies of its documents there. */
export interface FormerService {
  readonly service: Service
  find(file: string): Promise<FoundDocument>
}

/** The services that keep copies of their documents. */
export const formerServices = (
  services: readonly Service[],
  placeOf: (service: Service) => { readonly file: string } | undefined,
  documents: DocumentFinder,
): readonly FormerService[] =>
  services.flatMap((service) => {
    const file = placeOf(service)?.file
    return file !== undefined && keepsCopies(service)
      ? [{ service, find: (copy: string) => documents(file, copy) }]
      : []
  })

/**
 * The facts that are declared as they were, and whose document says something else by now, although
 * nothing that they quote is missing: at a place without a quote, or around the words that are quoted.
 */
export async function changedPassages(
  service: Service,
  found: ReadonlyMap<string, FoundDocument>,
  claims: readonly HeldClaim[],
  former: FormerService,
): Promise<readonly ChangedPassage[]> {
  const changed: ChangedPassage[] = []
  const before = new Set([...claimsIn(former.service)].map(sayingOf))
  const written = [...claimsIn(service)]
  const isMissing = ({ on, field }: WrittenClaim) =>
    claims.some((one) => one.on === on && one.field === field && one.outcome === 'missing')
  for (const [id, now] of found) {
    const file = former.service.documents?.[id]?.file
    const was = file === undefined ? undefined : await former.find(file)
    if (was?.state !== 'read' || now.state !== 'read' || was.sha256 === now.sha256) continue
    for (const { claim, fate, from, to } of driftOf(written, id, was.document, now.document)) {
      const isAround = fate === 'context changed'
      if (claim.kind === 'quote' ? !isAround : fate !== 'changed' && fate !== 'gone') continue
      if (isMissing(claim) || !before.has(sayingOf(claim))) continue
      const { on, field, words } = claim
      changed.push({ on, field, words, isAround, ...apart(from.text, to?.text ?? '') })
    }
  }
  return changed
}

/** A claim with the fact that it is part of: whoever declares the fact anew has read the passage. */
const sayingOf = ({ kind, words, fact }: WrittenClaim): string =>
  `${kind} ${words} ${JSON.stringify(fact)}`

/** Words on both sides of what differs: enough to know it again. */
const around = 3

/** What differs between two texts, with a few words around it. */
function apart(was: string, is: string): { readonly was: string; readonly is: string } {
  const [a, b] = [was.split(/\s+/), is.split(/\s+/)]
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const part = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, head - around), words.length - Math.max(0, tail - around)]
    const text = words.slice(from, to).join(' ')
    return `${from > 0 ? '… ' : ''}${text}${to < words.length ? ' …' : ''}`
  }
  return { was: part(a), is: part(b) }
}
