import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chapters } from '../../model/rule.ts'

/** The file of a rule's page; undefined for a rule that is not in the book. */
export function pageFile(rule: string): string | undefined {
  const root = packageRoot(import.meta.dirname)
  return chapters
    .map((chapter) => join(root, 'rules', chapter, `${rule}.md`))
    .find((file) => existsSync(file))
}

/** A rule's page in Markdown. */
export function rulePage(rule: string): string | undefined {
  const file = pageFile(rule)
  return file === undefined ? undefined : readFileSync(file, 'utf8')
}

/** Seen from the sources as well as from the bundle. */
export function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) === folder) throw new Error('no package.json lies above the program')
  return packageRoot(dirname(folder))
}
