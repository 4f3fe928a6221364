import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { folder, start } from '../cli/world.ts'
import { agreement } from './agreement.ts'
import { writers } from './formats.ts'

/** Documents of strangers, read by the program as it is packed: in a thread that it can end. */

const declaring = (files: readonly string[]) => `apiVersion: dpa-lint/v1
kind: Service
id: examplepost
name: Examplepost
documents:
${files.map((file, index) => `  d${index}: { type: other, file: ${file} }`).join('\n')}
`

/** What became of each copy, by its name. */
function read(files: Readonly<Record<string, string | Uint8Array>>): unknown {
  const names = Object.keys(files)
  const home = folder({ 'post.yaml': declaring(names), ...files })
  const { code, stdout, stderr } = start(home, ['evidence', 'post.yaml', '--format', 'json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [service] = JSON.parse(stdout).services as [
    { documents: readonly { file: string; state: string; why?: string }[] },
  ]
  return Object.fromEntries(service.documents.map(({ file, state, why }) => [file, why ?? state]))
}

const xml = (body: string, head = '') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
const docx = (document: Uint8Array) => zipSync({ 'word/document.xml': document })
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => {
  const [one, other] = ['abcdefghijklmnopqrstuvwxyz'[at], 'abcdefghijklmnopqrstuvwxyz'[at + 1]]
  return `<!ENTITY ${other} "&${one};&${one};&${one};&${one};">`
}).join('')}]>`

/** One page whose text is drawn a million times over: some kilobytes, and no end. */
const endless = 'BT /F 9 Tf 1 0 0 1 9 9 Tm (without end) Tj ET\n'.repeat(3_000_000)

/** A table of forty columns: whoever parts the white between them at each takes two to the forty. */
const wide = Array.from({ length: 1200 }, (_, at) => {
  const [x, y] = [20 + (at % 40) * 30, 780 - Math.floor(at / 40) * 14]
  return `BT /F 9 Tf 1 0 0 1 ${x} ${y} Tm (ab) Tj ET\n`
}).join('')

function pdfOf(drawn: string): Uint8Array {
  const content = deflateSync(Buffer.from(drawn))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1300 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  for (const [index, object] of objects.entries()) {
    const body =
      typeof object === 'string'
        ? [Buffer.from(object)]
        : [
            Buffer.from(`<< /Length ${object.length} /Filter /FlateDecode >>\nstream\n`),
            object,
            Buffer.from('\nendstream'),
          ]
    pieces.push(Buffer.from(`${index + 1} 0 obj\n`), ...body, Buffer.from('\nendobj\n'))
  }
  pieces.push(Buffer.from('trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n'))
  return Buffer.concat(pieces)
}

/** By a count, or where counts see nothing by the clock: it ends. */
const ended = expect.stringMatching(/^too-(?:slow|large)$/)

test('one document after the other is read, also after one that does not end', async () => {
  const good = Buffer.from((await writers['agreement.html']?.(agreement())) ?? '')
  expect(
    read({
      'first.html': good,
      'second.html': `${good}<p>More.</p>`,
      'endless.pdf': pdfOf(endless),
      'wide.pdf': pdfOf(wide),
      'third.md': '# Agreement\n\nText.\n',
    }),
  ).toEqual({
    'first.html': 'read',
    'second.html': 'read',
    'endless.pdf': ended,
    'wide.pdf': 'read',
    'third.md': 'read',
  })
})

test('what would be too much to read is unreadable, and nothing else', () => {
  expect(
    read({
      'zip-bomb.docx': docx(xml(paragraph('x'.repeat(64 << 20)))),
      'laughs.docx': docx(xml(paragraph('&u;'), laughs)),
      'deep.docx': docx(xml(`${'<w:p>'.repeat(100_000)}x${'</w:p>'.repeat(100_000)}`)),
      'deep.html': `<!doctype html>${'<div>'.repeat(200_000)}x`,
      'large.txt': new Uint8Array(100 << 20).fill(97),
      'small.txt': 'A text.\n',
    }),
  ).toEqual({
    'zip-bomb.docx': ended,
    // Entities stay as they are written: nothing grows.
    'laughs.docx': 'read',
    'deep.docx': ended,
    'deep.html': ended,
    'large.txt': 'too-large',
    'small.txt': 'read',
  })
})
