import { dirname, join, relative } from 'node:path'
import { blankDeclaration, type OpenField } from '../../draft/blank.ts'
import { flowText } from '../../read/flow-text.ts'
import { slashed } from '../io/paths.ts'
import { descriptionOf, schemaFieldAt, wordsTaken } from './schema-field.ts'

/** The text of an empty declaration that will stand at `path`; editors find the schema in `root`. */
export function blankText(id: string, path: string, root: string): string {
  return blankDeclaration({
    id,
    name: flowText(id),
    schema: schemaFrom(dirname(path), root, 'service'),
    fieldAt: fieldOf,
  })
}

/** What an empty declaration says of a field. */
export function fieldOf(at: string): OpenField {
  const schema = schemaFieldAt(at)?.schema ?? {}
  return {
    comment: oneLine(descriptionOf(schema)),
    takesUnknown: wordsTaken(schema).includes('unknown'),
    example: flowText(schema.examples?.[0] ?? 'unknown'),
  }
}

/** A schema of the installed package, as an editor finds it from a folder. */
export function schemaFrom(folder: string, root: string, name: string): string {
  const way = relative(
    folder,
    join(root, 'node_modules', 'dpa-lint', 'schemas', `${name}.schema.json`),
  )
  return way.startsWith('.') ? slashed(way) : `./${slashed(way)}`
}

const oneLine = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 96 ? `${/^.{0,94}(?=[\s,;])/.exec(line)?.[0] ?? line.slice(0, 94)} …` : line
}
