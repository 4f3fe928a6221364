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

export interface BlankCall {
  readonly id: string
  readonly name: string
  /** Where an editor finds the schema, seen from the file. */
  readonly schema: string
  readonly fieldAt: (path: string) => OpenField
}

/**
 * An empty declaration in the order in which an agreement is written. Nothing in it says anything of
 * the service, so a run over it finds a draft with everything undecided, and no gap.
 */
export function blankDeclaration({ id, name, schema, fieldAt }: BlankCall): string {
  return `# yaml-language-server: $schema=${schema}
# A key in a comment has no value yet. "dpa-lint explain <path>" says all about a key.
apiVersion: dpa-lint/v1
kind: Service
id: ${id}
# ${fieldAt('name').comment}
name: ${name}
# ${fieldAt('reviewed').comment}
# reviewed: ${fieldAt('reviewed').example}
# ${fieldAt('review').comment}
review: draft
${linesOf(treeOf(order), '', '', fieldAt).join('\n')}
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
): readonly string[] {
  return [...tree].flatMap(([name, below]) => {
    const path = above === '' ? name : `${above}.${name}`
    const { comment, takesUnknown, example } = fieldAt(path)
    const head = [...(indent === '' ? [''] : []), `${indent}# ${comment}`]
    if (below.size === 0)
      return [
        ...head,
        takesUnknown ? `${indent}${name}: unknown` : `${indent}# ${name}: ${example}`,
      ]
    const id = firstIds[path]
    const inner = linesOf(below, path, `${indent}${id === undefined ? '  ' : '    '}`, fieldAt)
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
