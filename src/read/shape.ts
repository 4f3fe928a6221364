import type { ReadingRule } from '../model/builtin-rules.ts'
import { closest } from '../model/closest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { segments, step, valueAt } from '../model/path.ts'
import { meantBy } from './nearest.ts'
import { admits, flatten, type Schema, schemas } from './schema.ts'
import { exampleOf, schemaMismatch, show } from './schema-mismatch.ts'
import type { YamlDocument } from './yaml/yaml.ts'

/**
 * What is wrong with the shape of a document, as its author would say it: one fault for one
 * mistake, however many branches of the schema it fails. The validator has judged already; this
 * only explains, and what it cannot explain is refused all the same.
 */
export function shapeDiagnostics(
  document: YamlDocument,
  kind: keyof typeof schemas | undefined,
): readonly Diagnostic[] {
  if (!kind) return [notADeclaration(document)]
  const mistakes = withCommas(document, [...mistakesIn(document.data, '', [schemas[kind]])])
  if (mistakes.length > 0) return mistakes.map((mistake) => faultOf(document, mistake))
  return [
    faultOf(document, { rule: 'wrong-value', pointer: '', message: 'does not fit the schema' }),
  ]
}

/** The same for a document that no validator has judged, such as a configuration: none means that it fits. */
export function misshapen(
  document: YamlDocument,
  schema: Schema,
  pointer = '',
): readonly Diagnostic[] {
  const mistakes = [...mistakesIn(valueAt(document.data, pointer), pointer, [schema])]
  return withCommas(document, mistakes).map((mistake) => faultOf(document, mistake))
}

/**
 * A text in a mapping in brackets that a comma has cut: what follows the comma is read as a key of its
 * own, without a value. One mistake, however many commas the text has.
 */
function withCommas(
  document: YamlDocument,
  mistakes: readonly ShapeDiagnostic[],
): readonly ShapeDiagnostic[] {
  const cut = (mistake: ShapeDiagnostic) => {
    if (mistake.rule !== 'unknown-key') return undefined
    const parent = parentOf(mistake.pointer)
    const keys = Object.keys(valueAt(document.data, parent) as object)
    const isCut = (key: string) => isBare(document, step(parent, key))
    const name = segments(mistake.pointer).at(-1) ?? ''
    const first = keys.slice(0, keys.indexOf(name)).findLastIndex((key) => !isCut(key))
    const owner = keys[first]
    const text = owner === undefined ? undefined : valueAt(document.data, step(parent, owner))
    if (!isCut(name) || owner === undefined || typeof text !== 'string') return undefined
    const rest = keys.slice(first + 1)
    const last = rest.findIndex((key) => !isCut(key))
    return { parent, owner, texts: [text, ...rest.slice(0, last === -1 ? undefined : last)] }
  }
  return mistakes.flatMap((mistake): readonly ShapeDiagnostic[] => {
    const found = cut(mistake)
    if (found === undefined) return [mistake]
    const { parent, owner, texts } = found
    if (mistake.pointer !== step(parent, texts[1] ?? '')) return []
    return [
      {
        ...mistake,
        message: `a comma ends the text of ${show(owner)} here, and ${show(texts[1])} is read as a key`,
        hint: `put the text in quotes: ${owner}: ${JSON.stringify(texts.join(', '))}`,
      },
    ]
  })
}

/** A key without a colon, which only a mapping in brackets can have. */
function isBare(document: YamlDocument, pointer: string): boolean {
  return (
    valueAt(document.data, pointer) === null &&
    document.locate(pointer, 'value').start === document.locate(pointer, 'key').end
  )
}

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'))

interface ShapeDiagnostic {
  readonly rule: ReadingRule
  readonly pointer: string
  readonly message: string
  readonly hint?: string | undefined
}

function faultOf(
  document: YamlDocument,
  { rule, pointer, message, hint }: ShapeDiagnostic,
): Diagnostic {
  const value = valueAt(document.data, pointer)
  const scalar = typeof value !== 'object' || value === null
  const { start, end } = document.locate(
    pointer,
    rule === 'wrong-value' && scalar ? 'value' : 'key',
  )
  return { rule, message, ...(hint !== undefined && { hint }), start, end, pointer }
}

function notADeclaration(document: YamlDocument): Diagnostic {
  const { data } = document
  const rule = 'not-a-declaration'
  if (data === null || data === undefined)
    return { rule, message: 'the document is empty', start: document.start, end: document.start }
  if (typeof data !== 'object' || Array.isArray(data)) {
    const { start, end } = document.locate('', 'value')
    return {
      rule,
      message: `${show(data)} stands where a declaration should`,
      start,
      end: Math.min(end, start + 80),
    }
  }
  const apiVersion = valueAt(data, '/apiVersion')
  if (apiVersion !== 'dpa-lint/v1') {
    return faultOf(document, {
      rule,
      pointer: apiVersion === undefined ? '' : '/apiVersion',
      message:
        apiVersion === undefined
          ? 'apiVersion is missing, so nothing says that this is a declaration'
          : `apiVersion is ${show(apiVersion)}, and this version of dpa-lint reads "dpa-lint/v1"`,
      hint: 'begin the document with "apiVersion: dpa-lint/v1"',
    })
  }
  const kind = valueAt(data, '/kind')
  const near = typeof kind === 'string' ? closest(kind, Object.keys(schemas)) : undefined
  return faultOf(document, {
    rule,
    pointer: kind === undefined ? '' : '/kind',
    message:
      kind === undefined
        ? 'kind is missing'
        : `kind is ${show(kind)}, and there are "Service" and "Organisation"`,
    hint: near ? `did you mean "${near}"?` : 'write "kind: Service" or "kind: Organisation"',
  })
}

/** Walks the data beside every schema that may describe it. */
function* mistakesIn(
  data: unknown,
  pointer: string,
  described: readonly Schema[],
): Generator<ShapeDiagnostic> {
  const branches = described.flatMap(flatten)
  if (Array.isArray(data)) {
    const lists = branches.filter((branch) => branch.items !== undefined)
    if (lists.length === 0) yield misfitAt(data, pointer, branches, described)
    else yield* mistakesInList(data, pointer, lists)
  } else if (typeof data === 'object' && data !== null) {
    const mappings = branches.filter(({ type }) => type === 'object')
    if (mappings.length === 0) yield misfitAt(data, pointer, branches, described)
    else yield* mistakesInMapping(data as Readonly<Record<string, unknown>>, pointer, mappings)
  } else if (!branches.some((branch) => admits(branch, data))) {
    yield misfitAt(data, pointer, branches, described)
  }
}

function* mistakesInList(
  data: readonly unknown[],
  pointer: string,
  lists: readonly Schema[],
): Generator<ShapeDiagnostic> {
  if (data.length < Math.min(...lists.map(({ minItems = 0 }) => minItems))) {
    yield {
      rule: 'wrong-value',
      pointer,
      message: 'the list is empty',
      hint: 'leave the key out where there is nothing to say',
    }
  }
  const items = lists.flatMap(({ items: schema }) => (schema ? [schema] : []))
  for (const [index, item] of data.entries()) {
    yield* mistakesIn(item, step(pointer, index), items)
    const earlier = lists.every(({ uniqueItems }) => uniqueItems) ? data.indexOf(item) : index
    if (earlier < index) {
      yield {
        rule: 'wrong-value',
        pointer: step(pointer, index),
        message: `${show(item)} stands in the list twice`,
        hint: 'keep one of the two',
      }
    }
  }
}

function* mistakesInMapping(
  data: Readonly<Record<string, unknown>>,
  pointer: string,
  mappings: readonly Schema[],
): Generator<ShapeDiagnostic> {
  for (const [key, value] of Object.entries(data)) {
    const inner = mappings.flatMap((mapping) => propertyOf(mapping, key))
    if (inner.length > 0) yield* mistakesIn(value, step(pointer, key), inner)
    else if (!key.startsWith('x-') || mappings.some(({ propertyNames }) => propertyNames)) {
      yield unknownKey(key, pointer, data, mappings)
    }
  }
  const required = mappings.map(({ required: keys = [] }) => keys)
  for (const key of required[0] ?? []) {
    if (!Object.hasOwn(data, key) && required.every((keys) => keys.includes(key))) {
      yield {
        rule: 'missing-key',
        pointer,
        message: `"${key}" is missing`,
        hint: exampleOf(
          mappings.flatMap((mapping) => propertyOf(mapping, key)),
          key,
        ),
      }
    }
  }
}

function propertyOf(
  { properties = {}, propertyNames, additionalProperties }: Schema,
  key: string,
): readonly Schema[] {
  const own = Object.hasOwn(properties, key) ? properties[key] : undefined
  if (own) return [own]
  if (typeof additionalProperties !== 'object') return []
  return !propertyNames || admits(propertyNames, key) ? [additionalProperties] : []
}

function unknownKey(
  key: string,
  pointer: string,
  data: Readonly<Record<string, unknown>>,
  mappings: readonly Schema[],
): ShapeDiagnostic {
  const keys = mappings.flatMap(({ properties = {}, propertyNames }) => [
    ...Object.keys(properties),
    ...(propertyNames?.enum ?? []).map(String),
  ])
  const free = keys.filter((candidate) => !Object.hasOwn(data, candidate))
  const near = meantBy(key, free)
  const listed = free.filter((name) => !['note', 'quote', 'source'].includes(name))
  return {
    rule: 'unknown-key',
    pointer: step(pointer, key),
    message:
      keys.length === 0
        ? `${show(key)} is no id: lower-case letters, digits and hyphens`
        : `unknown key ${show(key)}`,
    hint:
      near.length > 0
        ? `did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`
        : listed.length > 0
          ? `known here: ${listed.slice(0, 12).join(', ')}${listed.length > 12 ? ', …' : ''}`
          : undefined,
  }
}

function misfitAt(
  data: unknown,
  pointer: string,
  leaves: readonly Schema[],
  described: readonly Schema[],
): ShapeDiagnostic {
  const name = segments(pointer).at(-1) ?? ''
  return { rule: 'wrong-value', pointer, ...schemaMismatch(data, name, leaves, described) }
}
