import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Report } from '../../model/report.ts'

/** The time that every part of the file bears: the first that the format knows, in any time zone. */
const always = new Date(1980, 0, 1)

/**
 * The parts of a document packed so that the same input has the same bytes: the library numbers links
 * and places at random and asks the clock, so both get what follows from the document itself.
 */
export function packedDocx(document: Uint8Array, { asOf }: Report): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(document)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  )
  const links = numbered('rIdLink')
  const places = numbered('')
  // The document names its links in their order; what leads elsewhere repeats the names.
  const inOrder = parts.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const named = inOrder.map(([name, xml]) => [
    name,
    xml
      .replaceAll(/(?<=\b(?:r:id|Id)=")rId[\w-]{12,}(?=")/g, links)
      // The library counts places through all the documents that a process makes.
      .replaceAll(/(?<=<w:bookmark(?:Start|End) [^>]*\bw:id=")\d+/g, places)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`),
  ])
  return zipSync(
    Object.fromEntries(
      named.map(([name = '', xml = '']) => [
        name,
        // What it is and of which day is found in the bytes of a committed copy: not compressed.
        [strToU8(xml), { level: name === 'docProps/core.xml' ? 0 : 6, mtime: always }],
      ]),
    ),
  )
}

/** Gives each id another, by the order in which it first comes. */
function numbered(prefix: string): (id: string) => string {
  const known = new Map<string, string>()
  return (id) => {
    const own = known.get(id) ?? `${prefix}${known.size + 1}`
    known.set(id, own)
    return own
  }
}

/** The list of types first, for readers that look no further; the text before what it refers to. */
const rank = (name: string) =>
  ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(name) + 1 || 9
