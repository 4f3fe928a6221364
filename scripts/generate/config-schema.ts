import { rules } from '../../rules/index.ts'
import { configSchema as schemaOf } from '../../src/cli/config/config-schema.ts'
import { biome } from './biome.ts'
import { schemaId } from './schema-ids.ts'

/** The shape of a configuration, published: from the rules that it may speak of. */
export function configSchema(root: string): string {
  const $id = schemaId(root, 'config.schema.json')
  const schema = JSON.stringify({ ...schemaOf(rules), $id })
  return biome(root, 'schemas/config.schema.json', schema)
}
