import type { Schema } from '../../read/schema.ts'
import { widthOf } from '../../report/text.ts'
import {
  allPaths,
  descriptionOf,
  kindsOf,
  propertiesOf,
  schemaFieldAt,
  wordsTaken,
} from '../book/schema-field.ts'
import type { ExitCode, Host } from '../io/host.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeOut } from '../io/write-out.ts'

/** As many lines as a screen has. */
const screen = 40

/** Prints what can be declared below a path, a line each, as deep as a screen holds. */
export async function schemaTree(path: string, { stdout }: Host): Promise<ExitCode> {
  const field = schemaFieldAt(path)
  if (!field) throw new UsageError(`no field is called "${path}"${didYouMean(path, allPaths())}`)
  const width = Math.min(stdout.columns ?? 100, 120)
  const depths = [3, 2, 1].map((depth) => linesBelow(field.schema, depth, ''))
  const lines = depths.find((each) => each.length <= screen) ?? depths.at(-1) ?? []
  const head = `${field.path || 'Service'}: ${descriptionOf(field.schema)}`
  const own = lines.length === 0 ? [takes(field.schema)] : []
  const text = [head, ...own, ...table(lines)].map((line) => clipped(line, width))
  await writeOut(stdout, `${text.join('\n')}\n`)
  return 0
}

/** A field and what it takes. */
type Line = readonly [name: string, takes: string]

function linesBelow(schema: Schema, depth: number, indent: string): readonly Line[] {
  if (depth === 0) return []
  return Object.entries(propertiesOf(schema))
    .filter(([name]) => !['source', 'quote', 'note'].includes(name))
    .flatMap(([name, inner]) => [
      [`${indent}${name}`, takes(inner)] as const,
      ...linesBelow(inner, depth - 1, `${indent}  `),
    ])
}

const takes = (schema: Schema) => [...wordsTaken(schema), ...kindsOf(schema)].join(' | ')

function table(lines: readonly Line[]): readonly string[] {
  const column = Math.max(0, ...lines.map(([name]) => name.length)) + 2
  return lines.map(([name, what]) => `  ${name.padEnd(column)}${what}`)
}

const clipped = (line: string, width: number) =>
  widthOf(line) <= width ? line : `${line.slice(0, width - 1)}…`
