import type { Declaration } from '../model/declaration.ts'
import type { ParsedFile } from '../model/parsed-file.ts'
import type { Report } from '../model/report.ts'
import type { Source } from '../model/source-location.ts'
import { read } from './read.ts'

/** The base of a comparison, some of whose files are read once more: no report holds what they say. */
export interface Rereading {
  readonly report: Report
  readonly sources?: (files: ReadonlySet<string>) => Iterable<Source>
}

/** The texts of the base that nobody could weigh. */
export function invalidTexts({ report, sources }: Rereading): ReadonlySet<string> {
  const files = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  return new Set(
    files.length === 0 || !sources ? [] : Array.from(sources(new Set(files)), sourceText),
  )
}

/** A source as its text; Git may have changed the line breaks on the way. */
export function sourceText({ text }: Source): string {
  const decoded = typeof text === 'string' ? text : new TextDecoder().decode(text)
  return decoded.replaceAll('\r\n', '\n')
}

/** The sound declarations of the base that nobody declares any more. */
export async function declarationsGone(
  { report, sources }: Rereading,
  readings: readonly ParsedFile[],
): Promise<readonly Declaration[]> {
  const named = new Set(
    readings.flatMap(({ valid, invalid }) => [
      ...valid.map(({ declaration }) => nameOf(declaration)),
      ...invalid.map(nameOf),
    ]),
  )
  const isGone = (one: Pick<Declaration, 'kind' | 'id'>) => !named.has(nameOf(one))
  const files = report.sources.flatMap(({ file, declarations }) =>
    declarations.some(isGone) ? [file] : [],
  )
  if (files.length === 0 || !sources) return []
  const gone: Declaration[] = []
  for (const source of sources(new Set(files))) {
    const { valid } = await read(source)
    gone.push(...valid.map(({ declaration }) => declaration).filter(isGone))
  }
  return gone
}

const nameOf = ({ kind, id }: Pick<Declaration, 'kind' | 'id'>) => `${kind} ${id}`
