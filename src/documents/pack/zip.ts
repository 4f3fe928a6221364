import { strToU8, type Zippable, zipSync } from 'fflate'
import { json } from '../../report/json.ts'
import { jsonPieces } from '../../report/json-text.ts'
import type { DocumentInput, DocumentOptions, Rendered, Renderer } from '../document.ts'
import { type ManifestEntry, manifestOf } from './manifest.ts'

/** How each document of the pack is made, loaded when it is asked for. */
type Loaders<Format extends string> = Readonly<Record<Format, () => Promise<Renderer>>>

/** The documents that a pack holds besides what was found itself. */
export interface Packed {
  readonly findings: Loaders<'html' | 'markdown'>
  readonly coverage: Loaders<'csv'>
  readonly ropa: Loaders<'csv' | 'xlsx'>
  readonly subprocessors: Loaders<'csv' | 'xlsx'>
  readonly transfers: Loaders<'csv' | 'xlsx'>
  readonly retention: Loaders<'csv' | 'xlsx'>
}

const manifestName = 'manifest.json'

/** The time that every entry bears: the first that the format knows, in any time zone. */
const always = new Date(1980, 0, 1)

/**
 * Packs what was found with all that it was found in: the same input gives the same bytes. The
 * manifest comes first and is not compressed, so that the day of a committed copy can be read.
 */
export function packOf(papers: Packed): Renderer {
  return async (subject, options) => {
    const entries = await entriesOf(papers, subject, options)
    const manifest = jsonPieces(manifestOf(entries, subject, options), ['entries'])
    const files: Zippable = {
      [manifestName]: [strToU8([...manifest].join('')), { level: 0 }],
      ...Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])),
    }
    return zipSync(files, { level: 9, mtime: always })
  }
}

async function entriesOf(
  papers: Packed,
  subject: DocumentInput,
  options: DocumentOptions,
): Promise<readonly ManifestEntry[]> {
  const { report } = subject
  const { waivers, waived } = report
  const documents: readonly (readonly [name: string, load: () => Promise<Renderer>])[] = [
    ['findings.html', papers.findings.html],
    ['findings.md', papers.findings.markdown],
    ['coverage.csv', papers.coverage.csv],
    ...(['ropa', 'subprocessors', 'transfers', 'retention'] as const).flatMap(
      (kind) =>
        [
          [`registers/${kind}.csv`, papers[kind].csv],
          [`registers/${kind}.xlsx`, papers[kind].xlsx],
        ] as const,
    ),
  ]
  const entries = [
    { name: 'report.json', bytes: bytesOf([...json(report)].join('')) },
    {
      name: 'waivers.json',
      bytes: bytesOf([...jsonPieces({ version: 1, waivers, waived }, ['waived'])].join('')),
    },
  ]
  for (const [name, load] of documents)
    entries.push({ name, bytes: bytesOf(await (await load())(subject, options)) })
  return entries
}

const bytesOf = (made: Rendered): Uint8Array<ArrayBuffer> =>
  typeof made === 'string' ? strToU8(made) : made
