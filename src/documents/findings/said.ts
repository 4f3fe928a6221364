import type { Declaration, Document } from '../../model/declaration.ts'
import { groupBy } from '../../model/group-by.ts'
import { segments } from '../../model/path.ts'

/** Where the documents say a thing, as it is declared. */
export interface Quotation {
  readonly sources: readonly QuotationSource[]
  /** The document's own few words. */
  readonly quote?: string
}

/** `agreement 6`: a document of the service, if it declares one of that id, and the place in it. */
export interface QuotationSource {
  readonly id: string
  readonly document?: Document
  /** All that it is said in, `§2, §5`; empty for the document as a whole. */
  readonly place: string
}

/** What stands at a pointer is said where the nearest `source` above it says. */
export function saidAt(declaration: Declaration, pointer: string): Quotation {
  let node: unknown = declaration
  let sources: readonly string[] = []
  let quote: string | undefined
  const enter = () => {
    if (!isObject(node) || Array.isArray(node)) return
    const own = node['source']
    if (typeof own === 'string') sources = [own]
    else if (Array.isArray(own)) sources = own.map(String)
    // A quote belongs to the thing itself, not to all that is declared below it.
    quote = typeof node['quote'] === 'string' ? node['quote'] : undefined
  }
  enter()
  for (const segment of segments(pointer)) {
    if (!isObject(node) || !Object.hasOwn(node, segment)) break
    node = node[segment]
    enter()
  }
  const documents = declaration.kind === 'Service' ? (declaration.documents ?? {}) : {}
  return {
    sources: byDocument(sources.map((source) => sourceOf(source, documents))),
    ...(quote !== undefined && { quote }),
  }
}

/** A document is named once, with all its places. */
const byDocument = (sources: readonly QuotationSource[]): readonly QuotationSource[] =>
  [...groupBy(sources, ({ id }) => id).values()].flatMap((all) => {
    const places = new Set(all.map(({ place }) => place).filter((place) => place !== ''))
    return all.slice(0, 1).map((first) => ({ ...first, place: [...places].join(', ') }))
  })

function sourceOf(source: string, documents: Readonly<Record<string, Document>>): QuotationSource {
  const [id = '', ...rest] = source.split(' ')
  const document = Object.hasOwn(documents, id) ? documents[id] : undefined
  return { id, ...(document && { document }), place: rest.join(' ') }
}

/** A document by its title, with the places in it. */
export const documentPlaces = ({ id, document, place }: QuotationSource): string =>
  [document?.title ?? id, ...(place === '' ? [] : [place])].join(', ')

const isObject = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null
