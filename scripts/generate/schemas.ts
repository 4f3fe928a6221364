import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** As much of JSON Schema 2020-12 as our schemas use. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly (Schema | boolean)[]
  readonly anyOf?: readonly (Schema | boolean)[]
  readonly oneOf?: readonly (Schema | boolean)[]
  readonly allOf?: readonly (Schema | boolean)[]
}

export async function readSchema(root: string, name: string): Promise<Schema> {
  return JSON.parse(await readFile(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
}
