import { decodeText } from './decode-text.ts'
import { numberBlocks } from './number-blocks.ts'
import type { RawDocument } from './raw-block.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import type { Expired } from './read-pdf.ts'
import { readText } from './read-text.ts'
import { readingLimits, TooLarge } from './reading-limits.ts'
import {
  type DocumentReading,
  READER,
  type SourceFormat,
  type Unreadable,
} from './source-document.ts'
import { BadXml } from './xml.ts'

/**
 * Reads a document of any format to blocks with addresses, or says why it cannot. What it takes is
 * bounded; `expired` is asked between the pages of a PDF, and a caller that reads files of strangers
 * reads them in a thread that it can end.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  expired: Expired = () => false,
): Promise<DocumentReading> {
  const format = formatOf(bytes, name)
  if (bytes.length === 0) return { unreadable: 'empty', ...(format && { format }) }
  if (format === undefined)
    return {
      unreadable: isOldWord(bytes) && /\.docx$/i.test(name) ? 'encrypted' : 'unknown-format',
    }
  if (
    bytes.length > (format === 'pdf' || format === 'docx' ? readingLimits.file : readingLimits.text)
  )
    return { unreadable: 'too-large', format }
  try {
    const raw = await rawOf(format, bytes, expired)
    if (typeof raw === 'string') return { unreadable: raw, format }
    const blocks = numberBlocks(raw.blocks)
    if (blocks.length === 0) return { unreadable: 'empty', format }
    const { title, language, pages } = raw
    return {
      document: {
        format,
        reader: READER,
        blocks,
        ...(title !== undefined && { title }),
        ...(language !== undefined && { language }),
        ...(pages !== undefined && { pages }),
      },
    }
  } catch (error) {
    if (error instanceof TooLarge || error instanceof RangeError)
      return { unreadable: 'too-large', format }
    if (format === 'docx' || error instanceof BadXml) return { unreadable: 'damaged', format }
    throw error
  }
}

async function rawOf(
  format: SourceFormat,
  bytes: Uint8Array,
  expired: Expired,
): Promise<RawDocument | Unreadable> {
  if (format === 'docx') return readDocx(bytes)
  if (format === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts')
    return readPdf(bytes, expired)
  }
  const text = decodeText(bytes)
  if (format === 'html') return readHtml(text)
  return format === 'markdown' ? readMarkdown(text) : readText(text)
}

/** By what the file is; between texts, which all look alike, by its name. */
function formatOf(bytes: Uint8Array, name: string): SourceFormat | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  if (isOldWord(bytes)) return undefined
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'pdf' || ending === 'docx') return ending
  if (
    /^\s*(?:<!doctype html|<html)/i.test(head.replace(/^\u00ef\u00bb\u00bf/, '')) ||
    ['html', 'htm', 'xhtml'].includes(ending)
  )
    return 'html'
  if (['md', 'markdown'].includes(ending)) return 'markdown'
  return bytes.subarray(0, 4096).includes(0) && !isUtf16(bytes) ? undefined : 'text'
}

const isUtf16 = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

/** A file of Word before 2007, or an encrypted one of later. */
const isOldWord = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
