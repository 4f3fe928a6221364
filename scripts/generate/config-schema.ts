import { rules } from '../../rules/index.ts'
import { configSchema as schemaOf } from '../../src/cli/config/config-schema.ts'
import { biome } from './biome.ts'

/** The shape of a configuration, published: from the rules that it may speak of. */
export function configSchema(root: string): string {
  return biome(root, 'schemas/config.schema.json', JSON.stringify(schemaOf(rules)))
}
