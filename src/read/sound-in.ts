import type { LocatedDeclaration } from '../model/parsed-file.ts'
import type { Source } from '../model/source-location.ts'
import { read } from './read.ts'

/** The declarations of sources that are sound; what is wrong with the others is said elsewhere. */
export async function soundIn(sources: Iterable<Source>): Promise<readonly LocatedDeclaration[]> {
  const sound: LocatedDeclaration[] = []
  for (const source of sources) sound.push(...(await read(source)).valid)
  return sound
}
