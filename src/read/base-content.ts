import type { Declaration } from '../model/declaration.ts'
import type { Reading } from '../model/located.ts'
import type { Source } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { read } from './read.ts'

/** The base of a comparison, some of whose files are read once more: no report holds what they say. */
export interface Rereading {
  readonly report: Report
  readonly sources?: (files: ReadonlySet<string>) => Iterable<Source>
}

/** The texts of the base that nobody could weigh. */
export function unweighedIn({ report, sources }: Rereading): ReadonlySet<string> {
  const files = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  return new Set(files.length === 0 || !sources ? [] : Array.from(sources(new Set(files)), textOf))
}

/** A source as its text; Git may have changed the line breaks on the way. */
export function textOf({ text }: Source): string {
  const decoded = typeof text === 'string' ? text : new TextDecoder().decode(text)
  return decoded.replaceAll('\r\n', '\n')
}

/** The sound declarations of the base that nobody declares any more. */
export async function goneFrom(
  { report, sources }: Rereading,
  readings: readonly Reading[],
): Promise<readonly Declaration[]> {
  const named = new Set(
    readings.flatMap(({ sound, unsound }) => [
      ...sound.map(({ declaration }) => nameOf(declaration)),
      ...unsound.map(nameOf),
    ]),
  )
  const isGone = (one: Pick<Declaration, 'kind' | 'id'>) => !named.has(nameOf(one))
  const files = report.sources.flatMap(({ file, declarations }) =>
    declarations.some(isGone) ? [file] : [],
  )
  if (files.length === 0 || !sources) return []
  const gone: Declaration[] = []
  for (const source of sources(new Set(files))) {
    const { sound } = await read(source)
    gone.push(...sound.map(({ declaration }) => declaration).filter(isGone))
  }
  return gone
}

const nameOf = ({ kind, id }: Pick<Declaration, 'kind' | 'id'>) => `${kind} ${id}`
