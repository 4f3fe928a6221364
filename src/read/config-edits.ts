import { isRecord } from '../model/is-record.ts'
import type { GateDiagnostic } from '../model/parsed-file.ts'
import { step, valueAt } from '../model/path.ts'
import type { Source } from '../model/source-location.ts'
import { clipped } from '../model/words.ts'
import { lineIndex } from './yaml/line-index.ts'
import { openYaml } from './yaml/yaml.ts'

/**
 * What a change does to the configuration by which it would be judged, entry by entry. `under` is
 * the key at which it stands in a file of others; `ref` is where the configuration that counts is.
 */
export function configEdits(
  before: Source | undefined,
  after: Source,
  { ref, under }: { readonly ref: string; readonly under?: string },
): readonly GateDiagnostic[] {
  const there = before && read(before)
  const here = read(after)
  const lines = lineIndex(after.file, here.text)
  const root = under === undefined ? '' : step('', under)
  const old = leavesOf(valueAt(there?.data, root))
  const now = leavesOf(valueAt(here.data, root))
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((pointer) => {
    const [was, is] = [old.get(pointer), now.get(pointer)]
    if (was === is) return []
    const span = here.document?.locate(`${root}${pointer}`, is === undefined ? 'key' : 'value')
    const name = pointer.slice(1)
    return [
      {
        rule: 'configuration-edited' as const,
        message: `${name === '' ? 'the configuration' : `"${clipped(name)}"`} ${said(was, is, ref)}`,
        path: name,
        place: lines.place(span?.start ?? 0, span?.end ?? 0, `${root}${pointer}`),
      },
    ]
  })
}

function said(was: string | undefined, is: string | undefined, ref: string): string {
  if (is === undefined) return `is gone here; on ${ref}, which counts, it is ${clipped(was ?? '')}`
  if (was === undefined) return `is ${clipped(is)} here and is not set on ${ref}, which counts`
  return `is ${clipped(is)} here and ${clipped(was)} on ${ref}, which counts`
}

function read({ text: given }: Source) {
  const { text, documents } = openYaml(given)
  const [document] = documents
  return { text, document, data: document?.data }
}

/** Every value by its pointer, written as JSON; a list of plain values is one value. */
function leavesOf(root: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const enter = (node: unknown, pointer: string): void => {
    if (isRecord(node) || (Array.isArray(node) && node.some(isRecord)))
      for (const [key, value] of Object.entries(node)) enter(value, step(pointer, key))
    else if (node !== undefined) leaves.set(pointer, JSON.stringify(node))
  }
  enter(root, '')
  return leaves
}
