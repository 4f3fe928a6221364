import type { Diagnostic } from '../model/diagnostic.ts'
import { step, valueAt } from '../model/path.ts'
import type { Source, SourceLocation } from '../model/source-location.ts'
import { type Schema, standingAlone } from './schema.ts'
import { lineIndex } from './yaml/line-index.ts'
import { openYaml } from './yaml/yaml.ts'

/** A configuration as it was written, and what is wrong with it, each at its line. */
export interface ConfigReading {
  /** Undefined where nothing is written. */
  readonly data: unknown
  readonly faults: readonly ConfigShapeDiagnostic[]
  /** Where a value is written: what is short at itself, a mapping or list at its key. */
  place(pointer: string): SourceLocation
}

export interface ConfigShapeDiagnostic extends Pick<Diagnostic, 'message' | 'hint'> {
  readonly place: SourceLocation
}

/**
 * The command line's door to the reader: a configuration goes through the same YAML and the same
 * words as a declaration. `under` is the key at which it stands in a file of others.
 */
export async function readConfig(
  { file, text: given }: Source,
  schema: object,
  under?: string,
): Promise<ConfigReading> {
  const { text, documents, faults: broken } = openYaml(given)
  const lines = lineIndex(file, text)
  const [document, second] = documents
  const top = under === undefined ? '' : step('', under)
  const data = document && valueAt(document.data, top)
  const faults: readonly Diagnostic[] = [
    ...broken,
    ...(document?.faults ?? []),
    ...(second ? [severalDocuments(second.start)] : []),
  ]
  const { misshapen } = await import('./shape.ts')
  const found =
    faults.length > 0 || !document || data === undefined || data === null
      ? faults
      : misshapen(document, standingAlone(schema as Schema), top)
  return {
    data: data ?? undefined,
    faults: found.map(({ message, hint, start, end, pointer = top }) => ({
      message,
      ...(hint !== undefined && { hint }),
      place: lines.place(start, end, pointer.startsWith(top) ? pointer.slice(top.length) : pointer),
    })),
    place(pointer) {
      const value = valueAt(data, pointer)
      const part = typeof value === 'object' && value !== null ? 'key' : 'value'
      const span = document?.locate(top + pointer, part) ?? { start: 0, end: 0 }
      return lines.place(span.start, span.end, pointer)
    },
  }
}

const severalDocuments = (start: number): Diagnostic => ({
  rule: 'unsupported-yaml',
  message: 'a second document begins, and a configuration is one',
  start,
  end: start,
})
