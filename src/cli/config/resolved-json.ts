import { jsonPieces } from '../../report/json-text.ts'
import {
  isResolved,
  type ResolvedConfig,
  type ResolvedNode,
  type ResolvedOrigin,
} from './resolved.ts'

/** A resolved configuration for programs: every value with its origin, whatever it is. */
export function resolvedJson({ sources, file, settings }: ResolvedConfig): Iterable<string> {
  const { origin, ...standing } = { origin: undefined, ...file }
  return jsonPieces(
    {
      sources,
      ...(file && { file: { ...standing, ...(origin && { origin: originOf(origin) }) } }),
      settings: plain(settings),
    },
    ['sources'],
  )
}

function plain(node: ResolvedNode): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (isResolved(node)) return { value: node.value, origin: originOf(node.origin) }
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, plain(inner)]))
}

const originOf = (origin: ResolvedOrigin) => {
  const { by, for: globs } = origin
  const place = 'place' in origin ? origin.place : undefined
  return {
    by,
    ...(by === 'preset' && { preset: origin.preset }),
    ...(by === 'flag' && { flag: origin.flag }),
    ...(place && { file: place.file, line: place.line, column: place.column }),
    ...(globs && { for: globs }),
  }
}
