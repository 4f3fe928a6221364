/**
 * What tells the items of a list apart, the first that is written: so that a path survives
 * reordering, and changes when one item is exchanged for another.
 */
const identities: readonly (readonly string[])[] = [
  ['id'],
  ['service', 'subprocessor', 'country'],
  ['name'],
  ['scheme'],
  ['category'],
  ['purpose'],
  ['instrument'],
  ['to', 'recipient'],
  ['use', 'by', 'place'],
  ['type', 'by', 'decision'],
  ['data', 'for'],
  ['for', 'source'],
  ['criterion'],
  ['until'],
]

/**
 * A JSON pointer in words: list items by what identifies them instead of by their index.
 * `/transfers/0/safeguard` becomes `transfers/US+exampledesk/safeguard`.
 */
export function semanticPath(root: unknown, pointer: string): string {
  let node = root
  return segments(pointer)
    .map((segment) => {
      const parent = node
      node = child(node, segment)
      return Array.isArray(parent) ? labelIn(parent, Number(segment)) : segment
    })
    .join('/')
}

function labelIn(list: readonly unknown[], index: number): string {
  return labelsOf(list.slice(0, index + 1)).at(-1) ?? ''
}

/** How paths call the items of a list; twins are numbered. */
export function labelsOf(list: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>()
  return list.map((item) => {
    const label = labelOf(item)
    const count = (seen.get(label) ?? 0) + 1
    seen.set(label, count)
    return count === 1 ? label : `${label}~${count}`
  })
}

function labelOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  const fields = item as Readonly<Record<string, unknown>>
  const identity = identities.find(([first = '']) => fields[first] !== undefined)
  if (!identity) return 'item'
  return identity
    .map((key) => fields[key])
    .filter((value) => value !== undefined)
    .map((value) => (Array.isArray(value) ? value.join(',') : String(value)))
    .join('+')
}

/** The unescaped segments of a JSON pointer (RFC 6901). */
export function segments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A JSON pointer one step further. */
export function step(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  return segments(pointer).reduce(child, root)
}

function child(node: unknown, segment: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment)) return undefined
  return (node as Readonly<Record<string, unknown>>)[segment]
}
