import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPair, LineCounter, parseAllDocuments, visit } from 'yaml'
import { rules } from '../../rules/index.ts'
import { biome } from './biome.ts'

/**
 * Which rules point at a field: where their pages show a finding, and where an answer clears it.
 * `dpa-lint explain <field>` lists them.
 */
export function readBy(root: string): string {
  const read = new Map<string, Set<string>>()
  for (const { id, chapter, answeredAt = [] } of rules) {
    const page = readFileSync(join(root, 'rules', chapter, `${id}.md`), 'utf8')
    const paths = [...placesShown(page, id), ...answeredAt.map(fieldOf)]
    for (const path of paths) if (path !== '') read.set(path, (read.get(path) ?? new Set()).add(id))
  }
  const sorted = [...read]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, ids]) => [path, [...ids].sort()])
  const text = JSON.stringify(Object.fromEntries(sorted))
  return biome(root, 'src/cli/book/read-by.json', text)
}

/** What an answer is bound to, as a path of fields. */
const fieldOf = (template: string) =>
  template
    .replace(/!$/, '')
    .split('/')
    .filter((step) => !['*', '-', '.', '?', ''].includes(step))
    .join('.')

/** The fields on the lines at which a page prints findings of its rule. */
function placesShown(page: string, id: string): readonly string[] {
  return [...page.matchAll(/^```yaml[^\n]*\n([\s\S]*?)^```\n\n?```text\n([\s\S]*?)^```/gm)].flatMap(
    ([, yaml = '', printed = '']) => {
      const lines = [...printed.matchAll(/^ {2}(\d+):\d+ +\w+ +([\w-]+)$/gm)]
        .filter(([, , rule]) => rule === id)
        .map(([, line]) => Number(line))
      const paths = pathsByLine(yaml)
      return lines.flatMap((line) => paths.get(line) ?? [])
    },
  )
}

/** The path of the first key on each line. */
function pathsByLine(yaml: string): ReadonlyMap<number, string> {
  const counter = new LineCounter()
  const paths = new Map<number, string>()
  for (const document of parseAllDocuments(yaml, { lineCounter: counter })) {
    if (!('contents' in document)) continue
    visit(document, {
      Pair(_, pair, above) {
        const key = pair.key as { readonly value?: unknown; readonly range?: readonly number[] }
        const { line } = counter.linePos(key.range?.[0] ?? 0)
        const keys = [...above, pair].flatMap((node) =>
          isPair(node) ? [String((node.key as { readonly value?: unknown }).value)] : [],
        )
        // What stands under `documents` is an id of the author's.
        const path = keys.filter((_, index) => !(index === 1 && keys[0] === 'documents')).join('.')
        if (!paths.has(line) && path !== 'id') paths.set(line, path)
      },
    })
  }
  return paths
}
