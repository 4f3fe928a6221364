import { deflateSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../src/evidence/quote.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import { addressOf, resolve } from '../../src/evidence/resolve.ts'
import type { SourceDocument } from '../../src/evidence/source-document.ts'
import { agreement } from './agreement.ts'
import { writers } from './formats.ts'

async function documentOf(text: string | Uint8Array, name: string): Promise<SourceDocument> {
  const reading = await readDocument(typeof text === 'string' ? strToU8(text) : text, name)
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return reading.document
}

/** Each format is written and read once, however many tests ask. */
const readings = new Map<string, Promise<SourceDocument>>()
function inFormat(name: string): Promise<SourceDocument> {
  const write = writers[name]
  if (!write) throw new Error(name)
  const reading =
    readings.get(name) ??
    Promise.resolve(write(agreement())).then((bytes) => documentOf(bytes, name))
  readings.set(name, reading)
  return reading
}

const addresses = (document: SourceDocument) =>
  document.blocks.map((block) => [addressOf(document, { block }), block.text])

const quoted = (document: SourceDocument, place: string, quote: string) => {
  const found = findQuote(resolve(document, place), quote)
  return (
    found && { match: found.match, at: found.targets.map((target) => addressOf(document, target)) }
  )
}

describe('the same agreement', () => {
  test.each(Object.keys(writers))('has the same addresses and words as %s', async (name) => {
    expect(addresses(await inFormat(name))).toEqual(addresses(await inFormat('agreement.txt')))
  })

  test.each(Object.keys(writers))('has the same table, and its rows, as %s', async (name) => {
    const document = await inFormat(name)
    const rows = resolve(document, 'annex 2').flatMap(({ block }) =>
      block.kind === 'table' ? block.rows : [],
    )
    expect(rows).toEqual(agreement().flatMap((part) => (part.kind === 'table' ? part.rows : [])))
    expect(quoted(document, 'annex 2 Examplerelay', 'standard contractual clauses')?.match).toBe(
      'text',
    )
  })

  test.each(Object.keys(writers))(
    'says what tracked changes have left, and nothing struck, in %s',
    async (name) => {
      const document = await inFormat(name)
      expect(quoted(document, '§8.1', 'within 48 hours after becoming aware')).toEqual({
        match: 'text',
        at: ['§8.1'],
      })
      expect(quoted(document, '§8', '72 hours')).toBeUndefined()
    },
  )

  test('says nothing of what stands around it on a page of the web', async () => {
    const { blocks } = await inFormat('agreement.html')
    expect(blocks.filter(({ text }) => /privacy\.$|24 hours|Legal/.test(text))).toEqual([])
  })
})

describe('an address', () => {
  test.each([
    ['§8', ['§8', '§8.1', '§8.2', '§8.2(a)', '§8.2(b)', '§8.2(c)']],
    ['8.2 (a)', ['§8.2(a)']],
    ['section 8.2(b)', ['§8.2(b)']],
    ['§ 8 Abs. 2 lit. c', ['§8.2(c)']],
    ['art. 8.1, note: the customer asked', ['§8.1']],
    [
      'annex 1',
      [
        'annex 1 Description of the processing',
        'annex 1 §1',
        'annex 1 §2',
        'annex 1 §3',
        'annex 1 §4',
      ],
    ],
    ['annex I §2', ['annex 1 §2']],
    ['Anhang 1.3', ['annex 1 §3']],
    ['annex 2 row 2', ['annex 2 Sub-processors row 2']],
    ['annex 2 Examplecare', ['annex 2 Sub-processors row 3']],
    ['preamble', ['Data Processing Agreement', 'Data Processing Agreement']],
    ['Personal data breach', ['§8', '§8.1', '§8.2', '§8.2(a)', '§8.2(b)', '§8.2(c)']],
    ['§12', []],
    ['annex 4', []],
    ['annex 2 row 9', []],
    ['Liability', []],
  ])('%s leads to its blocks', async (place, expected) => {
    const document = await inFormat('agreement.docx')
    expect(resolve(document, place).map((target) => addressOf(document, target))).toEqual(expected)
  })

  test.each(Object.keys(writers))('of every block of %s leads back to it', async (name) => {
    const document = await inFormat(name)
    const lost = document.blocks.filter(
      (block) =>
        !resolve(document, addressOf(document, { block })).some((target) => target.block === block),
    )
    expect(lost).toEqual([])
  })
})

describe('a quote', () => {
  const document = documentOf(
    '1. Breach\n\nThe vendor “shall notify”\u00a0the customer with\u00adout undue delay – within 48\u202fhours – of any sub-\nprocessor’s breach, and of its cause.\n',
    'a.txt',
  )
  test.each([
    ['"shall notify" the customer without undue delay - within 48 hours', 'text'],
    ['the vendor', 'letters'],
    ['any subprocessor’s breach', 'letters'],
    ['shall notify" the customer … of its cause', 'text'],
    ['shall notify" the customer [...] of its cause', 'text'],
    ['of its cause … shall notify', undefined],
    ['within 24 hours', undefined],
    ['shall not notify', undefined],
  ])('%s is found as %s', async (quote, match) => {
    expect(findQuote(resolve(await document, '§1'), quote)?.match).toBe(match)
  })
})

describe('numbers', () => {
  const numbered = async (text: string, name = 'a.txt') =>
    addresses(await documentOf(text, name)).map(([address]) => address)

  test('of lists within clauses, and of paragraphs in German style', async () => {
    expect(
      await numbered(
        '§ 4 Meldung\n\n(1) Der Auftragnehmer meldet unverzüglich:\n\na) die Art,\n\nb) die Folgen.\n\n(2) Er hilft.\n\n§ 5 Löschung\n\n(1) Er löscht.\n',
      ),
    ).toEqual(['§4', '§4.1', '§4.1(a)', '§4.1(b)', '§4.2', '§5', '§5.1'])
  })

  test('of a list are not those of clauses, and a paragraph after it is the clause’s', async () => {
    expect(
      await numbered(
        '7. Duties\n\nThe vendor shall:\n\n1. keep records;\n\n2. name an officer;\n\n3. help.\n\nAll this is free.\n\n8. Fees\n\nNone.\n',
      ),
    ).toEqual(['§7', '§7', '§7.1', '§7.2', '§7.3', '§7', '§8', '§8'])
  })

  test('in Roman and in letters are told apart by what stands before', async () => {
    expect(
      await numbered(
        '1. A\n\n(h) eight;\n\n(i) nine;\n\n(j) ten:\n\n(i) one;\n\n(ii) two;\n\n(k) eleven.\n',
      ),
    ).toEqual(['§1', '§1(h)', '§1(i)', '§1(j)', '§1(j)(i)', '§1(j)(ii)', '§1(k)'])
  })

  test('that an ordered list of HTML counts, nested ones too', async () => {
    expect(
      await numbered(
        '<ol><li>Scope<ol><li>First.</li><li>Second.</li></ol></li><li>Breach<ol><li>Notice.</li></ol></li></ol><p hidden>9. Hidden</p>',
        'a.html',
      ),
    ).toEqual(['§1', '§1.1', '§1.2', '§2', '§2.1'])
  })

  test('of other laws, dates and amounts are none', async () => {
    expect(
      await numbered(
        'Terms\n\nArticle 28(3) GDPR applies.\n\n27.04.2016 is its date.\n\nAnnex 2 lists the vendors that we use.\n',
      ),
    ).toEqual(['Terms', 'Terms', 'Terms', 'Terms'])
  })
})

describe('a file that cannot be read', () => {
  const reading = async (bytes: Uint8Array, name: string) => {
    const result = await readDocument(bytes, name)
    return 'unreadable' in result ? result.unreadable : 'read'
  }
  const docx = (document: string) =>
    zipSync({ 'word/document.xml': strToU8(document) }, { level: 1 })
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

  test.each([
    ['an empty one', new Uint8Array(), 'a.pdf', 'empty'],
    ['blanks', strToU8(' \n \n'), 'a.txt', 'empty'],
    ['a broken PDF', strToU8('%PDF-1.7 and no more'), 'a.pdf', 'damaged'],
    ['a text that calls itself a PDF', strToU8('1. Scope'), 'a.pdf', 'damaged'],
    ['a broken DOCX', strToU8('PK\u0003\u0004 and no more'), 'a.docx', 'damaged'],
    ['a DOCX without a body', docx(`<w:document ${w}/>`), 'a.docx', 'damaged'],
    ['an old DOC', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'a.doc', 'unknown-format'],
    ['an encrypted DOCX', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'a.docx', 'encrypted'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a.png', 'unknown-format'],
    [
      'a ZIP bomb',
      docx(`<w:document ${w}>${' '.repeat(40 << 20)}</w:document>`),
      'a.docx',
      'too-large',
    ],
    [
      'one that nests without end',
      docx(`<w:document ${w}><w:body>${'<w:sdt>'.repeat(5000)}`),
      'a.docx',
      'too-large',
    ],
    [
      'HTML that nests without end',
      strToU8(`<body>${'<div>'.repeat(20_000)}x`),
      'a.html',
      'too-large',
    ],
    ['a text of many megabytes', new Uint8Array(40 << 20).fill(97), 'a.txt', 'too-large'],
  ])('%s', async (_, bytes, name, expected) => {
    expect(await reading(bytes, name)).toBe(expected)
  })

  test('entities that a document declares are not expanded', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${w}><w:body><w:p><w:r><w:t>one &b; two</w:t></w:r></w:p></w:body></w:document>`
    expect((await documentOf(docx(bomb), 'a.docx')).blocks.map(({ text }) => text)).toEqual([
      'one &b; two',
    ])
  })

  test('a PDF of pictures is scanned, not silent', async () => {
    const picture = deflateSync(new Uint8Array(3))
    const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length 17>>stream
0 0 100 100 re f
endstream endobj
trailer<</Root 1 0 R>>
% ${picture.length}`
    expect(await reading(strToU8(pdf), 'a.pdf')).toBe('scanned')
  })
})

describe('what stands beside the text of a Word document', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const docx = (body: string, footnotes: string) =>
    zipSync(
      {
        'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
        'word/footnotes.xml': strToU8(`<w:footnotes ${w}>${footnotes}</w:footnotes>`),
      },
      { level: 1 },
    )

  test('is read behind it: boxes on the page, and notes below it', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const { blocks } = await documentOf(
      docx(
        `<w:p>${run('8.1 The processor ')}${box}${run('notifies.')}${note}</w:p><w:p>${run('8.2 The end.')}</w:p>`,
        `<w:footnote w:id="2"><w:p>${run('Within 48 hours.')}</w:p></w:footnote><w:footnote w:id="3"><w:p>${run('Of nothing.')}</w:p></w:footnote>`,
      ),
      'a.docx',
    )
    expect(blocks.map(({ clause, text }) => `${clause.join('.')} ${text}`)).toEqual([
      '8.1 The processor notifies.',
      '8.1 In a box.',
      '8.1 Within 48 hours.',
      '8.2 The end.',
    ])
  })

  test('are boxes to tick, however Word keeps them', async () => {
    const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`
    const field = (on: string) =>
      `<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/>${on}</w:checkBox></w:ffData></w:fldChar></w:r>`
    const { blocks } = await documentOf(
      docx(
        [symbol('F0FE'), symbol('F0A8'), field('<w:checked/>'), field('')]
          .map((box) => `<w:p>${box}${run(' one')}</w:p>`)
          .join(''),
        '',
      ),
      'a.docx',
    )
    expect(blocks.map(({ text }) => text)).toEqual(['☒ one', '☐ one', '☒ one', '☐ one'])
  })
})

test('boxes of a page of the web are read as they stand', async () => {
  const { blocks } = await documentOf(
    '<p><input type="checkbox" checked> names</p><p><input type="checkbox"> health</p>',
    'a.html',
  )
  expect(blocks.map(({ text }) => text)).toEqual(['☒ names', '☐ health'])
})

test('a number may stand before a dash, and a line may begin with another law', async () => {
  const { blocks } = await documentOf(
    '<h2>1 - Subject matter</h2><p>Hosting.</p><h2>2 – Duration</h2><p>§ 203 StGB applies.</p><h2>§ 3 Security</h2>',
    'a.html',
  )
  expect(blocks.map(({ clause, text }) => `${clause.join('.')} ${text}`)).toEqual([
    '1 Subject matter',
    '1 Hosting.',
    '2 Duration',
    '2 § 203 StGB applies.',
    '3 Security',
  ])
})
