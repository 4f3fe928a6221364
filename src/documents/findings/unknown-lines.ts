import type { Words } from '../words/words-type.ts'
import { code, type Line, ref } from '../writers/inline.ts'
import type { FindingsContent } from './content.ts'
import type { UnknownFact } from './unknowns.ts'

/** Where unknown facts of our own are listed. */
export const ownUnknownAnchor = 'own.unknown'

/** A link to each list of unknown facts. */
export function unknownPlaces(
  { services, ownUnknowns }: FindingsContent,
  words: Words['findings'],
): readonly Line[] {
  return [
    ...services.flatMap(({ declared }) =>
      declared.flatMap(({ anchor, service, unknowns }): readonly Line[] =>
        unknowns.length === 0 ? [] : [[ref(service.name, `${anchor}.unknown`)]],
      ),
    ),
    ...(ownUnknowns.length === 0 ? [] : [[ref(words.inputs.organisation, ownUnknownAnchor)]]),
  ]
}

/** What is unknown, and where it says so. */
export const unknownLine = ({ path, place }: UnknownFact): Line => [
  code(path),
  ...(place === undefined ? [] : [', ', code(`${place.file}:${place.line}`)]),
]
