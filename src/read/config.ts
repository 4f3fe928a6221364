import type { Fault } from '../model/fault.ts'
import { step, valueAt } from '../model/path.ts'
import type { Place } from '../model/place.ts'
import { placer } from './place.ts'
import type { Schema } from './schema.ts'
import { readYaml } from './yaml.ts'

/** A configuration as it was written, and what is wrong with it, each at its line. */
export interface ConfigReading {
  /** Undefined where nothing is written. */
  readonly data: unknown
  readonly faults: readonly ConfigFault[]
}

export interface ConfigFault extends Pick<Fault, 'message' | 'hint'> {
  readonly place: Place
}

/**
 * The command line's door to the reader: a configuration goes through the same YAML and the same
 * words as a declaration. `under` is the key at which it stands in a file of others.
 */
export async function readConfig(
  { file, text: given }: { readonly file: string; readonly text: string },
  schema: object,
  under?: string,
): Promise<ConfigReading> {
  const text = given.replace(/^\uFEFF/, '')
  const lines = placer(file, text)
  const stream = readYaml(text)
  const [document, second] = stream.documents
  const pointer = under === undefined ? '' : step('', under)
  const data = document && valueAt(document.data, pointer)
  const faults: readonly Fault[] = [
    ...stream.faults,
    ...(document?.faults ?? []),
    ...(second ? [severalDocuments(second.start)] : []),
  ]
  const { misshapen } = await import('./shape.ts')
  const found =
    faults.length > 0 || !document || data === undefined || data === null
      ? faults
      : misshapen(document, schema as Schema, pointer)
  return {
    data: data ?? undefined,
    faults: found.map(({ message, hint, start, end, pointer: at = '' }) => ({
      message,
      ...(hint !== undefined && { hint }),
      place: lines.place(start, end, at),
    })),
  }
}

const severalDocuments = (start: number): Fault => ({
  rule: 'unsupported-yaml',
  message: 'a second document begins, and a configuration is one',
  start,
  end: start,
})
