import { labelOf, segmentOf, segmentsOf, step } from '../model/path.ts'

/** Where the objects of a declaration stand in it: rules name objects, reports name places. */
export interface DeclarationTree {
  has(on: object): boolean
  /** The JSON pointer of an object or one of its fields, written or not; undefined for a strange object. */
  pointerOf(on: object, field?: string): string | undefined
  /** The same in words, as fingerprints name it. */
  pathOf(on: object, field?: string): string
}

interface Place {
  readonly parent: object
  readonly key: string
}

/** Only where objects stand is noted at once: most are never asked for. One that stands in several places has the first. */
export function declarationTree(declaration: object): DeclarationTree {
  const places = new Map<object, Place | undefined>([[declaration, undefined]])
  const pointers = new Map<object, string>([[declaration, '']])
  const paths = new Map<object, string>([[declaration, '']])
  enterAll(declaration, places)

  const pointerOf = (on: object): string => {
    const known = pointers.get(on)
    if (known !== undefined) return known
    const { parent, key } = places.get(on) as Place
    const pointer = step(pointerOf(parent), key)
    pointers.set(on, pointer)
    return pointer
  }
  const pathOf = (on: object): string => {
    const known = paths.get(on)
    if (known !== undefined) return known
    const { parent, key } = places.get(on) as Place
    const path = below(parent, key)
    paths.set(on, path)
    return path
  }
  const below = (parent: object, key: string): string =>
    parent === declaration ? nameIn(parent, key) : `${pathOf(parent)}/${nameIn(parent, key)}`

  return {
    has: (on) => places.has(on),
    pointerOf(on, field) {
      if (!places.has(on)) return undefined
      return field === undefined ? pointerOf(on) : step(pointerOf(on), field)
    },
    pathOf: (on, field) => (field === undefined ? pathOf(on) : below(on, field)),
  }
}

function enterAll(node: object, places: Map<object, Place | undefined>): void {
  for (const key of Object.keys(node)) {
    const value = (node as Readonly<Record<string, unknown>>)[key]
    if (typeof value !== 'object' || value === null || places.has(value)) continue
    places.set(value, { parent: node, key })
    enterAll(value, places)
  }
}

function nameIn(parent: object, key: string): string {
  if (!Array.isArray(parent)) return segmentOf(key)
  return segmentsOf(parent)[Number(key)] ?? labelOf(parent[Number(key)])
}
