import order from './order.json' with { type: 'json' }

/** What is to be known of a field to leave it open. */
export interface OpenField {
  /** One line on what it is. */
  readonly comment: string
  /** Whether `unknown` can stand there; where it cannot, the key is left out in a comment. */
  readonly takesUnknown: boolean
  /** The field as one would write it, for a key in a comment. */
  readonly example: string
}

/** What somebody has found out about a field: its value as lines of YAML, and remarks on it. */
export interface KnownField {
  /** As it stands behind the key, or below it; absent where a person must decide. */
  readonly yaml?: string
  readonly remarks: readonly string[]
}

export interface BlankCall {
  readonly id: string
  readonly name: string
  /** Where an editor finds the schema, seen from the file. */
  readonly schema: string
  readonly fieldAt: (path: string) => OpenField
  readonly known?: ReadonlyMap<string, KnownField>
}

/**
 * A declaration in the order in which an agreement is written, with what is known, and all else open.
 * An empty one says nothing of the service: a run over it finds a draft with everything undecided.
 */
export function blankDeclaration({
  id,
  name,
  schema,
  fieldAt,
  known = new Map(),
}: BlankCall): string {
  const paths = [...new Set([...order, ...known.keys()])]
  return `# yaml-language-server: $schema=${schema}
# A key in a comment has no value yet. "dpa-lint explain <path>" says all about a key.
apiVersion: dpa-lint/v1
kind: Service
id: ${id}
name: ${name}
# ${fieldAt('reviewed').comment}
# reviewed: ${fieldAt('reviewed').example}
# ${fieldAt('review').comment}
review: draft
${linesOf(treeOf(paths), '', '', fieldAt, known).join('\n')}
`
}

/** Names below names; a leaf has none. */
interface Tree extends ReadonlyMap<string, Tree> {}

function treeOf(paths: readonly string[]): Tree {
  const root = new Map<string, Tree>()
  for (const path of paths) {
    let node = root
    for (const step of path.split('.')) {
      const next = (node.get(step) ?? new Map()) as Map<string, Tree>
      node.set(step, next)
      node = next
    }
  }
  return root
}

/** Parts that are lists: they have one entry, which needs an id. */
const firstIds: Readonly<Record<string, string>> = { activities: 'main' }

function linesOf(
  tree: Tree,
  above: string,
  indent: string,
  fieldAt: BlankCall['fieldAt'],
  known: ReadonlyMap<string, KnownField>,
): readonly string[] {
  return [...tree].flatMap(([name, below]) => {
    const path = above === '' ? name : `${above}.${name}`
    const { comment, takesUnknown, example } = fieldAt(path)
    const found = known.get(path)
    const isPlain = known.size > 0 && (found !== undefined || below.size > 0)
    const head = [
      ...(indent === '' ? [''] : []),
      ...(isPlain || comment === '' ? [] : [`${indent}# ${comment}`]),
      ...(found?.remarks ?? []).map((remark) => `${indent}# ${remark}`),
    ]
    if (found?.yaml !== undefined) return [...head, ...valueLines(name, found.yaml, indent)]
    if (below.size === 0)
      return [
        ...head,
        takesUnknown ? `${indent}${name}: unknown` : `${indent}# ${name}: ${example}`,
      ]
    const id = firstIds[path]
    const inner = linesOf(
      below,
      path,
      `${indent}${id === undefined ? '  ' : '    '}`,
      fieldAt,
      known,
    )
    const lines = [
      ...head,
      `${indent}${name}:`,
      ...(id === undefined ? [] : [`${indent}  - id: ${id}`]),
      ...inner,
    ]
    // A part in which nothing can be left open is a comment as a whole: a key needs a value.
    const isOpen = id !== undefined || inner.some((line) => /^\s*[\w-]/.test(line))
    return isOpen
      ? lines
      : lines.map((line) =>
          line.trimStart().startsWith(`${name}:`) ? `${indent}# ${line.trimStart()}` : line,
        )
  })
}

const valueLines = (name: string, yaml: string, indent: string): readonly string[] =>
  yaml.startsWith('\n')
    ? [
        `${indent}${name}:`,
        ...yaml
          .slice(1)
          .split('\n')
          .map((line) => `${indent}  ${line}`),
      ]
    : [`${indent}${name}: ${yaml}`]
