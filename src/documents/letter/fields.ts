import { segments } from '../../model/path.ts'
import { flatten, type Schema, schemas } from '../../read/schema.ts'

/** What the schema says of a place in a declaration. */
export interface Field {
  readonly description?: string
  /** The first example. */
  readonly example?: unknown
  /** The words among which to choose, where there is nothing else to say. */
  readonly words: readonly string[]
}

/** What can be written at a JSON pointer of a service. */
export function fieldAt(pointer: string): Field {
  let nodes: readonly Schema[] = [schemas.Service]
  let above = nodes
  for (const segment of segments(pointer)) {
    above = nodes
    nodes = nodes.flatMap((node) => below(node, segment))
  }
  const own = nodes as readonly (Schema & { readonly description?: string })[]
  // An entry of a list has its example in that of the list.
  const example =
    exampleOf(own) ?? (isEntry(pointer) ? [exampleOf(above) ?? []].flat()[0] : undefined)
  const description = own.find((node) => node.description !== undefined)?.description
  return {
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    words: wordsOf(nodes),
  }
}

const exampleOf = (nodes: readonly Schema[]): unknown =>
  nodes.flatMap(({ examples = [] }) => examples)[0]

const isEntry = (pointer: string): boolean => /\/(?:\d+|-)$/.test(pointer)

const below = (node: Schema, segment: string): readonly Schema[] =>
  flatten(node).flatMap(({ properties, additionalProperties, items }) => {
    const own = properties && Object.hasOwn(properties, segment) ? properties[segment] : undefined
    if (own) return [own]
    if (items && isEntry(`/${segment}`)) return [items]
    return typeof additionalProperties === 'object' ? [additionalProperties] : []
  })

/** More words than a line holds say nothing. */
const most = 12

function wordsOf(nodes: readonly Schema[]): readonly string[] {
  const leaves = nodes.flatMap(flatten)
  const words = leaves.flatMap((leaf) => ('const' in leaf ? [leaf.const] : (leaf.enum ?? [])))
  const shown = [...new Set(words.map(String))].filter((word) => word !== 'unknown')
  return shown.length > 1 && shown.length <= most ? shown : []
}
