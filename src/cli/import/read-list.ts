import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { readingLimits } from '../../evidence/reading-limits.ts'
import type { SourceDocument } from '../../evidence/source-document.ts'
import { type ReadDocument, readBytes, readDocuments } from '../book/read-documents.ts'
import type { Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'

/** A list as a document; a sheet has rows and no places. */
export interface List extends Pick<ReadDocument, 'path' | 'sha256' | 'document'> {
  readonly isSheet: boolean
}

/** A sheet is a table as it is; of a document its tables are read. */
export async function readList(name: string, host: Pick<Host, 'cwd' | 'env'>): Promise<List> {
  const ending = /\.(\w+)$/.exec(basename(name))?.[1]?.toLowerCase()
  if (ending !== 'csv' && ending !== 'tsv' && ending !== 'xlsx') {
    const [document] = await readDocuments([name], host)
    if (!document) throw new UsageError(`cannot read ${name}`)
    return { ...document, isSheet: false }
  }
  const { path, bytes } = readBytes(name, host.cwd)
  if (bytes.length > readingLimits.file) throw new UsageError(`${name} cannot be read: too large`)
  const rows = ending === 'xlsx' ? await sheetRows(bytes, name) : await csvRows(bytes, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, sha256, document: asDocument(rows), isSheet: true }
}

async function csvRows(bytes: Uint8Array, name: string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import('csv-parse/sync')
  try {
    return parse(Buffer.from(bytes), {
      bom: true,
      delimiter: [';', ',', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: 5_000,
    })
  } catch (error) {
    throw new UsageError(
      `cannot read ${name}: ${error instanceof Error ? error.message : 'no table'}`,
    )
  }
}

async function sheetRows(bytes: Uint8Array, name: string): Promise<readonly (readonly string[])[]> {
  const { readSheet } = await import('read-excel-file/universal')
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer)
    return rows
      .slice(0, 5_000)
      .map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))
  } catch {
    throw new UsageError(`cannot read ${name}: it is no sheet of Excel`)
  }
}

/** The head of a sheet is its first row with two cells. */
function asDocument(all: readonly (readonly string[])[]): SourceDocument {
  const first = all.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
  const rows = first < 0 ? [] : all.slice(first)
  return {
    format: 'text',
    reader: '0',
    blocks: [
      {
        kind: 'table',
        index: 0,
        clause: [],
        headings: [],
        text: rows.flat().join(' '),
        rows,
        head: true,
      },
    ],
  }
}
