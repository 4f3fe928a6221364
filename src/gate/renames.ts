import type { Declaration } from '../model/declaration.ts'
import type { Reading } from '../model/located.ts'
import type { Finding, Report } from '../model/report.ts'

export type Named = Pick<Declaration, 'kind' | 'id'>

/** An organisation under the id of a service is not that service. */
export const nameOf = ({ kind, id }: Named) => `${kind} ${id}`

/** Every declaration of the change, also those that can only be named. */
export const namedIn = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings.flatMap(({ sound, unsound }) =>
      [...sound.map(({ declaration }) => declaration), ...unsound].map(nameOf),
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
  readings: readonly Reading[],
  gone: readonly Declaration[],
): Renames {
  const then = new Set(before.flatMap(({ declarations }) => declarations.map(nameOf)))
  const named = namedIn(readings)
  const now = new Map(readings.map(({ file, sound }) => [file, sound]))
  return new Map(
    before.flatMap(({ file, declarations }) => {
      const [old, ...others] = declarations.filter((one) => !named.has(nameOf(one)))
      const come = (now.get(file) ?? []).map(({ declaration }) => declaration)
      const [one, ...more] = come.filter((declaration) => !then.has(nameOf(declaration)))
      if (!old || !one || others.length + more.length > 0) return []
      const was = gone.find((declaration) => nameOf(declaration) === nameOf(old))
      return was && isEqual({ ...was, id: one.id }, one) ? [[old.id, one] as const] : []
    }),
  )
}

/** Whether two plain values are the same, in whatever order their keys are written. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    one.length === other.size &&
    one.every(([key, value]) => other.has(key) && isEqual(value, other.get(key)))
  )
}

export function renameIn(finding: Finding, renamed: Renames): Finding {
  const { rule, declaration = '', fingerprint } = finding
  const id = renamed.get(declaration)?.id
  if (id === undefined) return finding
  const rest = fingerprint.slice(`${rule}:${declaration}`.length)
  return { ...finding, declaration: id, fingerprint: `${rule}:${id}${rest}` }
}
