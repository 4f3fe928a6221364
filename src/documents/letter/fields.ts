import { segments } from '../../model/path.ts'
import { flatten, type Schema, schemas } from '../../read/schema.ts'

/** What the schema says of a place in a declaration. */
export interface Field {
  readonly description?: string
  /** The first example. */
  readonly example?: unknown
}

/** What can be written at a JSON pointer of a service. */
export function fieldAt(pointer: string): Field {
  const own = nodesAt(pointer) as readonly (Schema & { readonly description?: string })[]
  // An entry of a list has its example in that of the list.
  const above = isEntry(pointer) ? nodesAt(pointer.slice(0, pointer.lastIndexOf('/'))) : []
  const example = exampleOf(own) ?? [exampleOf(above) ?? []].flat()[0]
  const description = own.find((node) => node.description !== undefined)?.description
  return {
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
  }
}

/** The forms that the schema lets a value at a JSON pointer of a service have. */
export const leavesAt = (pointer: string): readonly Schema[] => nodesAt(pointer).flatMap(flatten)

const nodesAt = (pointer: string): readonly Schema[] =>
  segments(pointer).reduce<readonly Schema[]>(
    (nodes, segment) => nodes.flatMap((node) => below(node, segment)),
    [schemas.Service],
  )

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
