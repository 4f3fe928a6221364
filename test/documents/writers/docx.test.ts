import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { letterDocument } from '../../../src/documents/letter/letter-document.ts'
import { dayOf } from '../../../src/documents/stamp.ts'
import { type Content, heading, paragraph, tableOf } from '../../../src/documents/writers/blocks.ts'
import { docxDocument } from '../../../src/documents/writers/docx-document.ts'
import { readDocument } from '../../../src/evidence/read-document.ts'
import { textOf } from '../../../src/evidence/source-document.ts'
import { hostileTexts } from '../../report/hostile.ts'
import { example, inLanguage } from '../registers/world.ts'

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const contentWith = (...texts: readonly string[]): Content => ({
  title: texts.join(' '),
  language: 'de',
  stamp: 'dpa-lint 0.0.0, as of 2026-11-21, tables of law of 2026-11-21',
  landscape: true,
  head: [heading(1, 'Bericht')],
  main: [
    heading(2, 'Teil', 'teil'),
    ...texts.map((text) =>
      paragraph(text, ' ', { kind: 'link', text: 'law', url: 'https://law.example/1' }),
    ),
    { kind: 'list', items: [[paragraph('eins')], [paragraph('zwei')]], ordered: true },
    tableOf({
      head: ['Name', 'Land'],
      rows: texts.map((text, row) => ({ cells: [['A'], [text]], anchor: `a${row}` })),
    }),
    paragraph({ kind: 'ref', text: 'oben', anchor: 'teil' }),
    { kind: 'facts', facts: [{ term: ['Rolle'], blocks: [paragraph('Verarbeiter')] }] },
  ],
})

describe('a document for Word', () => {
  test('has real headings, a table whose head is repeated, links, page numbers and its language', async () => {
    const { report } = await example('chain')
    const parts = partsOf(await docxDocument(contentWith('Text'), report))
    for (const part of parts.values()) expect(XMLValidator.validate(part)).toBe(true)
    const body = parts.get('word/document.xml') ?? ''
    expect(body.match(/<w:pStyle w:val="Heading\d"\/>/g)).toEqual([
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading2"/>',
    ])
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(body).toMatch(/<w:pgSz [^>]*w:orient="landscape"/)
    expect(body).toMatch(/<w:bookmarkStart [^>]*w:name="a_teil"/)
    expect(body).toContain('<w:hyperlink w:history="1" w:anchor="a_teil">')
    const [, id] = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(body) ?? []
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`<Relationship Id="${id}"[^>]*Target="https://law.example/1"`),
    )
    expect(parts.get('word/footer1.xml')).toContain('PAGE')
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>')
    const core = new XMLParser().parse(parts.get('docProps/core.xml') ?? '')
    expect(core['cp:coreProperties']).toMatchObject({
      'dc:title': 'Text',
      'dc:creator': 'dpa-lint',
      'dcterms:created': '2026-11-21T00:00:00Z',
    })
  })

  test('is the same to a byte, and says of which day it is', async () => {
    const { report } = await example('chain')
    const first = await docxDocument(contentWith('Text'), report)
    expect(Buffer.from(await docxDocument(contentWith('Text'), report)).equals(first)).toBe(true)
    expect(dayOf(Buffer.from(first).toString())).toBe('2026-11-21')
  })

  test('holds what the letter says, as another reader of Word reads it', async () => {
    const subject = await example('real')
    const content = letterDocument(subject, { ...inLanguage('en'), service: 'kavkom' })
    const bytes = await docxDocument(content, subject.report)
    const read = await readDocument(bytes, 'letter.docx')
    const texts = 'document' in read ? read.document.blocks.map(textOf) : []
    expect(texts).toContain(content.title)
    const headings = content.main.flatMap((block) =>
      block.kind === 'heading' ? [block.line.join('')] : [],
    )
    for (const one of headings)
      expect(
        texts.some((text) => text.includes(one)),
        one,
      ).toBe(true)
  })

  test('lets hostile texts stand for themselves, and no link or row is more', async () => {
    const { report } = await example('chain')
    const parts = partsOf(await docxDocument(contentWith(...hostileTexts), report))
    for (const part of parts.values()) expect(XMLValidator.validate(part)).toBe(true)
    const body = parts.get('word/document.xml')
    expect(body?.match(/<w:hyperlink /g)).toHaveLength(hostileTexts.length + 1)
    expect(body?.match(/<w:tr>/g)).toHaveLength(hostileTexts.length + 1)
  })
})
