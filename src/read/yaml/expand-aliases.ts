/**
 * The same data, in which nothing stands in two places: what an alias repeats is a copy. A problem
 * is known by its object, so on a shared one it would only ever be found in the first place, and
 * who has that waived would have waived the other. The limits on documents count what is repeated.
 */
export function expandAliases(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(expandAliases)
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, expandAliases(value)]))
}
