import type { Diagnostic } from '../model/diagnostic.ts'
import type { ParseDiagnostic } from '../model/parsed-file.ts'
import { valueAt } from '../model/path.ts'
import type { Source, SourceLocation } from '../model/source-location.ts'
import type { Schema } from './schema.ts'
import { lineIndex } from './yaml/line-index.ts'
import { openYaml } from './yaml/yaml.ts'

/** A file that steers the gate, read as strictly as a declaration. Without data there are faults. */
export interface YamlConfigFile {
  readonly data: unknown
  /** What of it can be had although single entries are broken: undefined where more than that is. */
  readonly rest: unknown
  readonly faults: readonly ParseDiagnostic[]
  /** Where a value is written. */
  place(pointer: string): SourceLocation
}

/** A baseline holds thousands of findings, and a declaration never as much: the limits hold this many times over. */
const long = 16

/**
 * One document, held against its schema; a file with any fault gives no data, for half a policy is
 * none. Where each entry of the list `entries` stands for itself, the sound ones can be had.
 */
export async function readYamlConfigFile(
  { file, text: given }: Source,
  kind: string,
  schema: Schema,
  entries?: string,
): Promise<YamlConfigFile> {
  const { text, documents, faults: broken } = openYaml(given, long)
  const lines = lineIndex(file, text)
  const [document, second] = documents
  const place = (pointer: string) => {
    const scalar = typeof valueAt(document?.data, pointer) !== 'object'
    const span = document?.locate(pointer, scalar ? 'value' : 'key') ?? { start: 0, end: 0 }
    return lines.place(span.start, span.end, pointer)
  }
  const faults: readonly Diagnostic[] = [...broken, ...(document?.faults ?? [])]
  const { misshapen } = await import('./shape.ts')
  const misfits = () => {
    const foreign = strangers(document?.data, kind, second)
    return foreign.length > 0 || !document ? foreign : misshapen(document, schema)
  }
  const found = faults.length > 0 ? faults : misfits()
  const isOfEntry = ({ pointer = '' }: Diagnostic) =>
    entries !== undefined && pointer.startsWith(`/${entries}/`)
  return {
    data: found.length > 0 ? undefined : document?.data,
    rest: faults.length === 0 && found.every(isOfEntry) ? document?.data : undefined,
    faults: found.map(({ rule, message, hint, start, end, pointer = '' }) => ({
      rule,
      message,
      ...(hint !== undefined && { hint }),
      path: pointer,
      place: lines.place(start, end, pointer),
    })),
    place,
  }
}

function strangers(
  data: unknown,
  kind: string,
  second: { readonly start: number } | undefined,
): readonly Diagnostic[] {
  if (second)
    return [
      {
        rule: 'unsupported-yaml',
        message: `a second document begins, and a file of kind "${kind}" is one`,
        start: second.start,
        end: second.start,
      },
    ]
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return []
  return [
    {
      rule: 'not-a-declaration',
      message: `the file is no "${kind}"`,
      hint: `begin with "apiVersion: dpa-lint/v1" and "kind: ${kind}"`,
      start: 0,
      end: 0,
    },
  ]
}
