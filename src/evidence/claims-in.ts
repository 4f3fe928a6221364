import type { Service } from '../model/declaration.ts'
import { isRecord } from '../model/is-record.ts'

/** A source or a quote as it is written, with the sources that hold for it. */
export interface WrittenClaim {
  readonly kind: 'source' | 'quote'
  readonly on: object
  readonly field: string
  readonly words: string
  readonly sources: readonly string[]
  /** What it is part of: `on`, but of one of several sources what they are the sources of. */
  readonly fact: object
}

/** Every source and quote of a declaration. A quote without a source of its own has that of what it is part of. */
export function* claimsIn(service: Service): Generator<WrittenClaim> {
  yield* claimsOf(service, [], '')
}

function* claimsOf(
  node: Readonly<Record<string, unknown>> | readonly unknown[] | object,
  inherited: readonly string[],
  part: string,
): Generator<WrittenClaim> {
  const own = Array.isArray(node) ? undefined : (node as Record<string, unknown>)['source']
  const sources = own === undefined ? inherited : [own].flat().map(String)
  for (const [field, value] of Object.entries(node)) {
    if (field.startsWith('x-')) continue
    if (field === 'source' && !Array.isArray(node)) yield* sourcesOf(node, value)
    else if (field === 'quote' && typeof value === 'string')
      yield {
        kind: 'quote',
        on: node,
        fact: node,
        field,
        words: value,
        // What a document is called by its own quote is the document.
        sources: part === 'documents' ? inherited : sources,
      }
    else if (field === 'documents' && part === '' && isRecord(value)) {
      for (const [id, document] of Object.entries(value))
        if (isRecord(document)) yield* claimsOf(document, [id], 'documents')
    } else if (typeof value === 'object' && value !== null) yield* claimsOf(value, sources, field)
  }
}

function* sourcesOf(on: object, source: unknown): Generator<WrittenClaim> {
  if (!Array.isArray(source)) {
    const words = String(source)
    yield { kind: 'source', on, field: 'source', words, sources: [words], fact: on }
    return
  }
  for (const [index, one] of source.entries()) {
    const words = String(one)
    yield { kind: 'source', on: source, field: String(index), words, sources: [words], fact: on }
  }
}
