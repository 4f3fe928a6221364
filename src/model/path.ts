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
      return Array.isArray(parent)
        ? (segmentsOf(parent)[Number(segment)] ?? labelOf(node))
        : escapeMarks(segment, marks)
    })
    .join('/')
}

/** What parts a path, numbers twins and repeated fingerprints, and begins an escape. */
const marks = /[/~#:%]/g
const anyMark = /[/~#:%]/

/** A text whose marks are written as in URLs, so that no name looks like two, or like another's number. */
export function escapeMarks(text: string, marks: RegExp): string {
  if (!anyMark.test(text)) return text
  return text.replaceAll(
    marks,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** From here on the segments of a list are kept: rules find something in one item after the other. */
const wide = 4
const kept = new WeakMap<readonly unknown[], readonly string[]>()

/** How paths call a field. */
export const segmentOf = (field: string): string => escapeMarks(field, marks)

/** How paths call the items of a list. */
export function segmentsOf(list: readonly unknown[]): readonly string[] {
  const known = kept.get(list)
  if (known) return known
  const found = numbered(list.map((item) => escapeMarks(labelOf(item), marks)))
  if (list.length > wide) kept.set(list, found)
  return found
}

/** What tells the items of a list apart; twins are numbered. */
export const labelsOf = (list: readonly unknown[]): readonly string[] => numbered(list.map(labelOf))

function numbered(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1
    seen.set(label, count)
    return count === 1 ? label : `${label}~${count}`
  })
}

/** What identifies an item of a list, in words. */
export function labelOf(item: unknown): string {
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
  return pointer.split('/').slice(1).map(segmentText)
}

/** A segment as the key that it stands for. */
export const segmentText = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment

/** A JSON pointer one step further. */
export function step(pointer: string, segment: string | number): string {
  const text = String(segment)
  if (!text.includes('~') && !text.includes('/')) return `${pointer}/${text}`
  return `${pointer}/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  return segments(pointer).reduce(child, root)
}

function child(node: unknown, segment: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment)) return undefined
  return (node as Readonly<Record<string, unknown>>)[segment]
}
