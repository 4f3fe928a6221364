/** The schemas, compiled ahead of time: the program starts without ajv and checks at full speed. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { readSchema, type Schema } from './schemas.ts'

/** The schemas that the program checks against at run time; each becomes an export of this name. */
const validated = ['service', 'organisation']

/** Keywords for readers and editors. They have no effect on what is valid, so they are left behind. */
const annotations = new Set([
  'title',
  'description',
  'markdownDescription',
  'examples',
  'default',
  'defaultSnippets',
  'deprecated',
  '$comment',
  'x-article',
  'x-basis',
])

/** Keywords under which the keys are names, which may well be `title` or `description`. */
const named = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])

export async function validators(root: string): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    validateFormats: false,
    code: { source: true, esm: true, optimize: true },
  })
  const ids: Record<string, string> = {}
  for (const name of validated) {
    const schema = await readSchema(root, name)
    if (schema.$id === undefined) throw new Error(`schemas/${name}.schema.json has no $id`)
    ids[name] = schema.$id
    ajv.addSchema(bare(schema) as Schema)
  }
  // Half a megabyte of code that nobody reads: what is shorter starts faster.
  const { code } = await transform(esm(standalone.default(ajv, ids)), {
    format: 'esm',
    minify: true,
  })
  return `// Generated from schemas/ by npm run generate; do not edit.\n${code}`
}

/** The schema without annotations: ajv would write them into the program word for word. */
function bare(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item))
  if (schema === null || typeof schema !== 'object') return schema
  const entries = Object.entries(schema).filter(([key]) => names || !annotations.has(key))
  return Object.fromEntries(
    entries.map(([key, value]) => [key, bare(value, !names && named.has(key))]),
  )
}

/**
 * Ajv reaches for its helpers with `require`, even in an ECMAScript module. What importing CommonJS
 * gives depends on who loads it (Node, vitest, esbuild): the function itself or an object around it.
 */
function esm(code: string): string {
  const helpers = new Map<string, string>()
  const body = code.replace(/require\("(ajv\/[^"]+\/(\w+))"\)\.default/g, (_, path, name) => {
    helpers.set(
      name,
      `import * as ${name}_ from '${path}.js'
const ${name} = ${name}_.default.default ?? ${name}_.default`,
    )
    return name
  })
  return [...helpers.values(), body].join('\n')
}

export function validatorTypes(): string {
  return `// Generated from schemas/ by npm run generate; do not edit.

/** What ajv says is wrong, and where. */
export interface SchemaError {
  readonly keyword: string
  /** A JSON pointer into the data. */
  readonly instancePath: string
  /** A JSON pointer into the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Returns whether the data fits; if not, \`errors\` says why until the next call. */
export interface Validator {
  (data: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

${validated.map((name) => `export declare const ${name}: Validator`).join('\n')}
`
}
