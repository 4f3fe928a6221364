/** The schemas, compiled ahead of time: the program starts without ajv and checks at full speed. */
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { readSchema, type Schema } from './schemas.ts'

/** The schemas that the program checks against at run time; each becomes an export of this name. */
const validated = ['service', 'organisation']

/** Keywords for readers and editors. They have no effect on what is valid, so they are left behind. */
const annotations = new Set([
  '$schema',
  'title',
  'description',
  'markdownDescription',
  'examples',
  'default',
  'defaultSnippets',
  'deprecated',
  '$comment',
  'x-article',
  'x-registers',
  'x-basis',
])

/** Keywords under which the keys are names, which may well be `title` or `description`. */
const named = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])

export async function validators(root: string): Promise<string> {
  // Not its 2020 class: that writes code for `unevaluatedProperties`, which our schemas do not use.
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    validateFormats: false,
    messages: false,
    code: { source: true, esm: true, optimize: true },
  })
  const ids: Record<string, string> = {}
  for (const name of validated) {
    const schema = await readSchema(root, name)
    if (schema.$id === undefined) throw new Error(`schemas/${name}.schema.json has no $id`)
    ids[name] = schema.$id
    ajv.addSchema(bare(schema) as Schema)
  }
  // Code that nobody reads: what is shorter starts faster.
  const { code } = await transform(judging(esm(standalone.default(ajv, ids))), {
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
 * The validators only judge: what is wrong is said by `src/read/shape.ts`, in the words of the
 * author. So nothing describes an error, no call says where it is, and of the schemas, which
 * ajv writes into the code, only what is asked is left. That is a third of the code, and every start
 * reads it; a test holds the verdicts against ajv itself.
 */
function judging(code: string): string {
  const short = code
    .replaceAll(
      /\{instancePath[^{}]*,schemaPath:[^{}]*,keyword:[^{}]*,params:\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}(?:,propertyName:\w+)?\}/g,
      '0',
    )
    .replaceAll(/\b(validate\d+)\(([^(){}]+), ?\{instancePath[^{}]*\}\)/g, '$1($2)')
    .replaceAll(/\b(function validate\d+\(data), ?\{[^{}]*\}=\{\}\)/g, '$1)')
    .replaceAll(
      /\{vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g,
      '{errors++;}',
    )
    .replaceAll(
      /const err\d+ = 0;if\(vErrors === null\)\{vErrors = \[err\d+\];\}else \{vErrors\.push\(err\d+\);\}errors\+\+;/g,
      'errors++;',
    )
    .replaceAll(/validate\d+\.errors = (?:\[0\]|vErrors);/g, '')
    .replaceAll(
      /if\(vErrors !== null\)\{if\(_errs\d+\)\{vErrors\.length = _errs\d+;\}else \{vErrors = null;\}\}/g,
      '',
    )
    .replaceAll('let vErrors = null;', '')
  if (/instancePath|schemaPath|vErrors/.test(short))
    throw new Error('ajv writes its code otherwise now: see judging()')
  return short.replaceAll(
    /(?<=const (schema\d+) = )\{.*?\}(?=;(?:const|let|function|export) )/g,
    (schema, name) => JSON.stringify(asked(JSON.parse(schema), waysInto(name, short))),
  )
}

/** Where the code looks into a schema, the shorter ways first: `schema12.anyOf[1].properties`. */
const waysInto = (schema: string, code: string): readonly (readonly string[])[] =>
  [...code.matchAll(new RegExp(`\\b${schema}((?:\\.\\w+|\\[\\d+\\])+)`, 'g'))]
    .map(([, way = '']) => way.match(/\w+/g) ?? [])
    .sort((a, b) => a.length - b.length)

/** What is asked of a schema: at the end of each way a list, or the names in an object. */
function asked(schema: object, ways: readonly (readonly string[])[]): object {
  const kept: Tree = {}
  for (const way of ways) {
    let [from, to]: readonly [Tree, Tree] = [schema as Tree, kept]
    for (const [index, step] of way.entries()) {
      from = from[step] as Tree
      if (index === way.length - 1)
        to[step] = Array.isArray(from) ? from : { ...to[step], ...bareNames(from) }
      else to = to[step] = (to[step] || (Array.isArray(from) ? [] : {})) as Tree
    }
  }
  return kept
}

interface Tree {
  [step: string]: Tree | 0
}

const bareNames = (object: object): Tree =>
  Object.fromEntries(Object.keys(object).map((key) => [key, 0]))

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

/** Returns whether the data fits. It does not say why not: the shape is explained elsewhere. */
export type Validator = (data: unknown) => boolean

${validated.map((name) => `export declare const ${name}: Validator`).join('\n')}
`
}
