import { lstatSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SourceFormat } from '../../evidence/source-document.ts'
import { isInsideFolder } from '../io/paths.ts'
import { NotFetched } from './download.ts'

/** What the name of a copy ends in; the first where nothing has named it yet. */
export const endings = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
  docx: ['docx'],
} as const satisfies Record<SourceFormat, readonly [string, ...string[]]>

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

export const isNameFor = (format: SourceFormat, name: string): boolean =>
  (endings[format] as readonly string[]).includes(endingOf(name))

/** Where the copy of a document belongs. */
export interface CopyPlace {
  /** Absolute: the file, or the folder of dated copies. */
  readonly path: string
  readonly isFolder: boolean
  /** What `documents.<id>.file` has to say from now on, where it says nothing. */
  readonly declare?: string
}

/**
 * Where a declaration keeps the copy of a document: what `file` names, beside the declaration or in
 * the workspace; else a file of ours in `sources`, beside the declaration. A declaration comes from
 * strangers: nothing outside of the workspace is named by it, nothing hidden, nothing behind a link.
 */
export function copyPlace(
  declaration: string,
  document: { readonly service: string; readonly id: string; readonly file?: string },
  workspace: readonly string[],
): CopyPlace {
  const beside = dirname(declaration)
  if (document.file === undefined) {
    const name = `sources/${plain(document.service)}-${plain(document.id)}`
    return { path: reachable(join(beside, name), workspace), isFolder: false, declare: name }
  }
  const places = [...new Set([beside, ...workspace])].map((folder) =>
    resolve(folder, document.file ?? ''),
  )
  const path = reachable(
    places.find((one) => kindOf(one) !== undefined) ?? places[0] ?? '',
    workspace,
  )
  const kind = kindOf(path)
  if (kind === 'other') throw new NotFetched(`${document.file} is neither a file nor a folder`)
  return {
    path,
    isFolder: kind === 'folder' || (kind === undefined && /[/\\]$/.test(document.file)),
  }
}

/** An id can be anything that YAML can say, and a name of a file cannot. */
const plain = (id: string) => id.replaceAll(/[^a-zA-Z0-9-]+/g, '-')

/** A path whose every step is a folder of the workspace that everybody sees, and no link. */
function reachable(path: string, workspace: readonly string[]): string {
  const root = workspace.find((folder) => isInsideFolder(folder, path))
  if (root === undefined) throw new NotFetched('the copy would lie outside of the workspace')
  let step = root
  for (const name of relative(root, path).split(sep)) {
    if (name.startsWith('.')) throw new NotFetched('the copy would lie in what is hidden')
    step = join(step, name)
    if (kindOf(step) === 'link') throw new NotFetched('a link stands where the copy would lie')
  }
  return path
}

function kindOf(path: string): 'file' | 'folder' | 'link' | 'other' | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat) return undefined
  if (stat.isSymbolicLink()) return 'link'
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
}
