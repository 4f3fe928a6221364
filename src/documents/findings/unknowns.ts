import type { Declaration } from '../../model/declaration.ts'
import { semanticPath, step } from '../../model/path.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { DocumentInput } from '../document.ts'

/** A fact of which the declaration says that nobody knows it. */
export interface UnknownFact {
  /** By ids: `obligations/assistance/dpia`. */
  readonly path: string
  readonly place?: SourceLocation
}

/** Every fact of a declaration that is declared as unknown: as the word, or as a period. */
export function unknownsIn(
  declaration: Declaration,
  { placeOf }: Pick<DocumentInput, 'placeOf'>,
): readonly UnknownFact[] {
  const facts: UnknownFact[] = []
  const add = (pointer: string, place: SourceLocation | undefined) =>
    facts.push({ path: semanticPath(declaration, pointer), ...(place && { place }) })
  const enter = (node: object, pointer: string): void => {
    if ('unknown' in node && node.unknown === true) add(pointer, placeOf(node))
    for (const [key, value] of Object.entries(node)) {
      const below = step(pointer, key)
      if (value === 'unknown') add(below, placeOf(node, key))
      else if (typeof value === 'object' && value !== null) enter(value, below)
    }
  }
  enter(declaration, '')
  return facts
}
