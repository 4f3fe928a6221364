import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The version as a constant, so that neither the engine nor a bundle has to read package.json. */
export async function version(root: string): Promise<string> {
  const pkg: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return `// Generated from package.json by npm run generate; do not edit.

/** The version of dpa-lint. */
export const version = '${pkg.version}'
`
}
