import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the project lives is said once, as the `repository` of package.json; what a schema calls
 * itself follows from it.
 */
export function schemaId(root: string, name: string): string {
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [, owner] = /^git\+https:\/\/github\.com\/(.+)\.git$/.exec(pkg.repository.url) ?? []
  if (owner === undefined) throw new Error('package.json names no repository on GitHub')
  return `https://raw.githubusercontent.com/${owner}/main/schemas/${name}`
}

/** The schemas that are written by hand; that of a configuration is generated whole. */
export const schemasByHand = (root: string): readonly string[] =>
  readdirSync(join(root, 'schemas')).filter(
    (name) => name.endsWith('.schema.json') && name !== 'config.schema.json',
  )

/** A schema under its name. */
export const namedSchema = (name: string) => (root: string) =>
  readFileSync(join(root, 'schemas', name), 'utf8').replace(
    /^( {2}"\$id": ").*(",)$/m,
    (_, before, after) => `${before}${schemaId(root, name)}${after}`,
  )
