import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import type { Part } from './agreement.ts'

/** The same agreement as each format would have it: numbers in the text here, counted by the format there. */
export const writers: Readonly<
  Record<string, (parts: readonly Part[]) => Promise<Uint8Array> | Uint8Array>
> = {
  'agreement.txt': (parts) => strToU8(asText(parts)),
  'agreement.md': (parts) => strToU8(asMarkdown(parts)),
  'agreement.html': (parts) => strToU8(asHtml(parts)),
  'agreement.pdf': (parts) => asPdf(parts, false),
  'agreement-tagged.pdf': (parts) => asPdf(parts, true),
  'agreement.docx': asDocx,
}

function asText(parts: readonly Part[]): string {
  const lines = parts.flatMap((part) => {
    if (part.kind === 'table') return [...part.rows.map((cells) => cells.join('\t')), '']
    if (part.kind === 'clause') return [`${part.number}. ${part.text}`, '']
    if (part.kind === 'sub') return [`${part.number} ${part.text}`, '']
    if (part.kind === 'letter') return [`(${part.number}) ${part.text}`, '']
    return [part.text, '']
  })
  return `${lines.join('\n').trim()}\n`
}

function asMarkdown(parts: readonly Part[]): string {
  let annex = false
  const lines = parts.flatMap((part) => {
    if (part.kind === 'annex') annex = true
    if (part.kind === 'table') {
      const [head = [], ...rows] = part.rows
      return [
        ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
        '',
      ]
    }
    if (part.kind === 'title') return [`# ${part.text}`, '']
    if (part.kind === 'annex') return [`## ${part.text}`, '']
    if (part.kind === 'clause')
      return annex ? [`${part.number}. ${part.text}`, ''] : [`### ${part.number}. ${part.text}`, '']
    if (part.kind === 'sub') return [`**${part.number}** ${part.text}`, '']
    if (part.kind === 'letter') return [`(${part.number}) ${part.text}`, '']
    return [part.text, '']
  })
  return `${lines.join('\n').trim()}\n`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Clauses are headings, letters an `<ol type="a">`, the entries of annexes an `<ol>`: a browser counts them. */
function asHtml(parts: readonly Part[]): string {
  const html: string[] = []
  let open: string | undefined
  let annex = false
  const inList = (list: string | undefined) => {
    if (open !== undefined && open !== list) html.push('</ol>')
    if (list !== undefined && open !== list) html.push(list === 'a' ? '<ol type="a">' : '<ol>')
    open = list
  }
  for (const part of parts) {
    if (part.kind === 'annex') annex = true
    const list = part.kind === 'letter' ? 'a' : part.kind === 'clause' && annex ? '1' : undefined
    inList(list)
    if (part.kind === 'table') {
      const [head = [], ...rows] = part.rows
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
      html.push('<table>', row(head, 'th'), ...rows.map((cells) => row(cells, 'td')), '</table>')
    } else if (part.kind === 'title') html.push(`<h1>${escaped(part.text)}</h1>`)
    else if (part.kind === 'annex') html.push(`<h2>${escaped(part.text)}</h2>`)
    else if (list !== undefined) html.push(`<li>${escaped(part.text)}</li>`)
    else if (part.kind === 'clause') html.push(`<h3>${part.number}. ${escaped(part.text)}</h3>`)
    else if (part.kind === 'sub') html.push(`<p>${part.number} ${escaped(part.text)}</p>`)
    else html.push(`<p>${escaped(part.text)}</p>`)
  }
  inList(undefined)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Data Processing Agreement</title><style>body { max-width: 45em }</style></head>
<body>
<nav><a href="/">Examplepost</a> <a href="/legal">Legal</a></nav>
<main>
${html.join('\n')}
</main>
<footer>© Examplepost GmbH. We value your privacy.</footer>
<script>window.dataLayer = ['within 24 hours']</script>
</body>
</html>
`
}

const margin = 56

/** Set in columns and lines like a printed agreement, with a running head and page numbers. */
async function asPdf(parts: readonly Part[], tagged: boolean): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2026, 5, 2))
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    compress: false,
    bufferPages: true,
    tagged,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    info: { Title: 'Data Processing Agreement', CreationDate: made, ModDate: made },
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  const width = pdf.page.width - 2 * margin
  const root = tagged ? pdf.struct('Document') : undefined
  if (root) pdf.addStructure(root)
  const mark = (role: string, draw: () => void, parent = root) => {
    if (!parent) draw()
    else parent.add(pdf.struct(role, {}, draw))
  }
  for (const part of parts) {
    if (part.kind === 'table') {
      table(pdf, part.rows, width, root)
      continue
    }
    const text =
      part.kind === 'clause'
        ? `${part.number}. ${part.text}`
        : part.kind === 'sub'
          ? `${part.number} ${part.text}`
          : part.kind === 'letter'
            ? `(${part.number}) ${part.text}`
            : part.text
    const entry = part.kind === 'clause' && part.text.endsWith('.')
    const heading =
      part.kind === 'title' || part.kind === 'annex' || (part.kind === 'clause' && !entry)
    pdf
      .font(heading ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(part.kind === 'title' ? 18 : part.kind === 'annex' ? 13 : 10)
    const role = part.kind === 'title' ? 'H1' : part.kind === 'annex' ? 'H2' : heading ? 'H3' : 'P'
    mark(role, () => {
      pdf.text(text, margin + (part.kind === 'letter' ? 14 : 0), undefined, { width: width - 14 })
    })
    pdf.moveDown(0.6)
  }
  root?.end()
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    const draw = () => {
      pdf.font('Helvetica').fontSize(8)
      pdf.text('Examplepost GmbH · Data Processing Agreement', margin, 28, { lineBreak: false })
      pdf.text(`Page ${page + 1} of ${count}`, margin, pdf.page.height - 36, { lineBreak: false })
    }
    if (tagged) {
      pdf.markContent('Artifact', { type: 'Pagination' })
      draw()
      pdf.endMarkedContent()
    } else draw()
  }
  pdf.end()
  await ended
  return withoutChance(Buffer.concat(chunks))
}

/** The identifier of a PDF is made anew each time; here the same text gives the same bytes. */
const withoutChance = (bytes: Buffer): Uint8Array =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/\/ID \[<[0-9a-f]+> <[0-9a-f]+>\]/, (id) =>
        id.replace(/[0-9a-f]{2,}/g, (hex) => '0'.repeat(hex.length)),
      ),
    'latin1',
  )

function table(
  pdf: PDFKit.PDFDocument,
  rows: readonly (readonly string[])[],
  width: number,
  root: PDFKit.PDFStructureElement | undefined,
) {
  const column = width / (rows[0]?.length ?? 1)
  const parent = root && pdf.struct('Table')
  if (root && parent) root.add(parent)
  for (const [at, cells] of rows.entries()) {
    const line = parent && pdf.struct('TR')
    if (line) parent.add(line)
    const top = pdf.y
    pdf.font(at === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(9)
    const height = Math.max(
      ...cells.map((cell) => pdf.heightOfString(cell, { width: column - 10 })),
    )
    for (const [index, cell] of cells.entries()) {
      const draw = () => {
        pdf.text(cell, margin + index * column, top, { width: column - 10 })
      }
      if (line) line.add(pdf.struct(at === 0 ? 'TH' : 'TD', {}, draw))
      else draw()
    }
    line?.end()
    pdf.y = top + height + 8
  }
  parent?.end()
  pdf.x = margin
}

/** Numbers are counted by Word, and what was changed on the way is still to be seen in it. */
function asDocx(parts: readonly Part[]): Uint8Array {
  let annex = 0
  const body = parts.map((part) => {
    if (part.kind === 'table') return docxTable(part.rows)
    if (part.kind === 'title') return paragraph('Title', run(part.text))
    if (part.kind === 'annex') {
      annex++
      return paragraph('Heading1', run(part.text))
    }
    if (part.kind === 'clause')
      return annex > 0
        ? paragraph(undefined, run(part.text), [annex + 10, 0])
        : paragraph('Heading2', run(part.text), [1, 0])
    // What tracked changes have struck is not in the agreement, what they have put in is.
    if (part.kind === 'sub')
      return paragraph(
        undefined,
        part.number === '8.1' ? tracked(part.text) : run(part.text),
        [1, 1],
      )
    if (part.kind === 'letter') return paragraph(undefined, run(part.text), [1, 2])
    return paragraph(undefined, run(part.text))
  })
  const files = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${xml}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}</w:styles>`,
    'word/numbering.xml': `${xml}<w:numbering ${w}>${abstractNumber(1, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
      ['lowerLetter', '(%3)'],
    ])}${abstractNumber(2, [['decimal', '%1.']])}${number(1, 1)}${Array.from({ length: annex }, (_, at) => number(at + 11, 2, true)).join('')}</w:numbering>`,
    'word/document.xml': `${xml}<w:document ${w}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: new Date(2026, 5, 2, 12) },
  )
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
const author = 'w:author="Examplepost" w:date="2026-06-01T09:00:00Z"'

function tracked(text: string): string {
  const [before = '', after = ''] = text.split('48 hours')
  if (after === '') return run(text)
  return `${run(before)}<w:del w:id="1" ${author}><w:r><w:delText>72 hours</w:delText></w:r></w:del><w:ins w:id="2" ${author}>${run('48 hours')}</w:ins>${run(after)}`
}

const paragraph = (
  style: string | undefined,
  content: string,
  list?: readonly [number, number],
): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''}</w:pPr>${content}</w:p>`

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

const abstractNumber = (id: number, levels: readonly (readonly [string, string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, text], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`

const number = (id: number, definition: number, anew = false): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${anew ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`

function docxTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`
  return `<w:tbl>${rows.map((cells, at) => `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
