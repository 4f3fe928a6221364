import type { Declaration } from '../model/declaration.ts'
import type { ParsedFile } from '../model/parsed-file.ts'
import type { Finding, Report } from '../model/report.ts'
import { isEqual } from './is-equal.ts'

export type Named = Pick<Declaration, 'kind' | 'id'>

/** An organisation under the id of a service is not that service. */
export const declarationName = ({ kind, id }: Named) => `${kind} ${id}`

/** Every declaration of the change, also those that can only be named. */
export const declaredNames = (readings: readonly ParsedFile[]): ReadonlySet<string> =>
  new Set(
    readings.flatMap(({ valid, invalid }) =>
      [...valid.map(({ declaration }) => declaration), ...invalid].map(declarationName),
    ),
  )

/** What the declaration of an id is called now. */
export type Renames = ReadonlyMap<string, Named>

/**
 * Ids that another took the place of: in one file one of a kind went, and one came that says the same.
 * Whatever else comes is another service, which must not inherit what was known of the one before.
 */
export function renames(
  before: Report['sources'],
  readings: readonly ParsedFile[],
  gone: readonly Declaration[],
): Renames {
  const then = new Set(before.flatMap(({ declarations }) => declarations.map(declarationName)))
  const named = declaredNames(readings)
  const now = new Map(readings.map(({ file, valid }) => [file, valid]))
  return new Map(
    before.flatMap(({ file, declarations }) => {
      const [old, ...others] = declarations.filter((one) => !named.has(declarationName(one)))
      const come = (now.get(file) ?? []).map(({ declaration }) => declaration)
      const [one, ...more] = come.filter((declaration) => !then.has(declarationName(declaration)))
      if (!old || !one || others.length + more.length > 0) return []
      const was = gone.find((declaration) => declarationName(declaration) === declarationName(old))
      return was && isEqual({ ...was, id: one.id }, one) ? [[old.id, one] as const] : []
    }),
  )
}

export function renameIn(finding: Finding, renamed: Renames): Finding {
  const { rule, declaration = '', fingerprint } = finding
  const id = renamed.get(declaration)?.id
  if (id === undefined) return finding
  const rest = fingerprint.slice(`${rule}:${declaration}`.length)
  return { ...finding, declaration: id, fingerprint: `${rule}:${id}${rest}` }
}
