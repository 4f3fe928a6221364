const known = new WeakMap<object, string>()

/**
 * A value as a text that is the same for whatever says the same: keys in order, lists as sets, `2022`
 * like `"2022"`. Where a value stands in several places (an alias), it is written once.
 */
export function canonical(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? JSON.stringify(String(value)) : JSON.stringify(value)
  const before = known.get(value)
  if (before !== undefined) return before
  const text = Array.isArray(value)
    ? `[${[...new Set(value.map(canonical))].sort().join(',')}]`
    : `{${Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
        .sort()
        .join(',')}}`
  known.set(value, text)
  return text
}

export const same = (before: unknown, after: unknown): boolean =>
  before === after || canonical(before) === canonical(after)
