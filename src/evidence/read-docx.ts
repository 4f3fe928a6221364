import { boxOfSymbol } from './check-box.ts'
import { type Numbering, numberingOf } from './docx-numbering.ts'
import type { RawBlock, RawDocument } from './raw-block.ts'
import { readingLimits, TooLarge } from './reading-limits.ts'
import { unzip } from './unzip.ts'
import { BadXml, childOf, childrenOf, isXmlElement, parseXml, type XmlElement } from './xml.ts'

const parts = [
  'word/document.xml',
  'word/numbering.xml',
  'word/styles.xml',
  'docProps/core.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
] as const

/** A Word document as it reads when every tracked change is accepted. */
export function readDocx(bytes: Uint8Array): RawDocument {
  const files = unzip(bytes, new Set(parts))
  const [main, numbering, styles, core, footnotes, endnotes] = parts.map((name) => {
    const part = files.get(name)
    return part && parseXml(new TextDecoder().decode(part))
  })
  const body = childOf(main, 'w:body')
  if (!body) throw new BadXml('no body')
  const reader = {
    numbering: numberingOf(numbering),
    styles: stylesOf(styles),
    notes: new Map([...notesIn(footnotes, 'w:footnote'), ...notesIn(endnotes, 'w:endnote')]),
  }
  const title = collapsed(textIn(childOf(core, 'dc:title')))
  const language = childOf(
    childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
    'w:lang',
  )
    ?.attrs['w:val']?.slice(0, 2)
    .toLowerCase()
  return {
    blocks: blocksIn(body, reader),
    ...(title !== '' && { title }),
    ...(language !== undefined && { language }),
  }
}

interface Reader {
  readonly numbering: Numbering
  readonly styles: ReadonlyMap<string, Style>
  /** Footnotes and endnotes by what refers to them: `w:footnoteReference 2`. */
  readonly notes: ReadonlyMap<string, XmlElement>
}

const notesIn = (root: XmlElement | undefined, name: string) =>
  childrenOf(root, name).map((note) => [`${name}Reference ${note.attrs['w:id']}`, note] as const)

interface Style {
  readonly name: string
  readonly basedOn: string | undefined
  readonly properties: XmlElement | undefined
  readonly hidden: boolean
}

function stylesOf(root: XmlElement | undefined): ReadonlyMap<string, Style> {
  return new Map(
    childrenOf(root, 'w:style').map((style) => [
      style.attrs['w:styleId'] ?? '',
      {
        name: childOf(style, 'w:name')?.attrs['w:val'] ?? '',
        basedOn: childOf(style, 'w:basedOn')?.attrs['w:val'],
        properties: childOf(style, 'w:pPr'),
        hidden: isOn(childOf(childOf(style, 'w:rPr'), 'w:vanish')),
      },
    ]),
  )
}

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attrs['w:val'] ?? '')

/** What holds others and says nothing itself. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
])

function blocksIn(body: XmlElement, reader: Reader): readonly RawBlock[] {
  const blocks: RawBlock[] = []
  // A paragraph whose end was struck goes on in the next.
  let carried = ''
  const walk = (parent: XmlElement): void => {
    for (const element of childrenOf(parent)) {
      if (element.name === 'w:p') {
        const properties = childOf(element, 'w:pPr')
        const text = carried + textIn(element)
        carried = ''
        const mark = childOf(properties, 'w:rPr')
        if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) {
          carried = text
          continue
        }
        const block = paragraphOf(collapsed(text), properties, reader)
        if (block) blocks.push(block)
        beside(element)
      } else if (element.name === 'w:tbl') {
        blocks.push(tableOf(element))
        beside(element)
      } else if (wrappers.has(element.name)) walk(element)
    }
  }
  // What stands in a box on the page, or below it with a number, is read behind what it is anchored in.
  const beside = (element: XmlElement): void => {
    for (const node of childrenOf(element)) {
      if (node.name === 'w:txbxContent') walk(node)
      else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
        const note = reader.notes.get(`${node.name} ${node.attrs['w:id']}`)
        const text = note ? collapsed(textIn(note)) : ''
        if (text !== '') blocks.push({ kind: 'paragraph', text })
      } else if (!struck.has(node.name)) beside(node)
    }
  }
  walk(body)
  return blocks
}

/** No longer there, or there for programs that cannot read what stands before it. */
const struck = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Of a paragraph's style and of those that it is based on, the nearest first. */
function* stylesAbove(id: string | undefined, { styles }: Reader): Generator<[string, Style]> {
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const style = styles.get(at)
    if (!style) return
    yield [at, style]
    at = style.basedOn
  }
}

function paragraphOf(
  text: string,
  properties: XmlElement | undefined,
  reader: Reader,
): RawBlock | undefined {
  const id = childOf(properties, 'w:pStyle')?.attrs['w:val']
  const styles = [...stylesAbove(id, reader)]
  if (styles.some(([, { name }]) => /^toc(?: ?\d| heading)?$/i.test(name))) return undefined
  const level = headingLevel(properties, styles, id)
  const { label, depth } = labelOf(properties, styles, reader)
  if (text === '') return undefined
  if (level !== undefined)
    return { kind: 'heading', text, level, ...(label !== undefined && { label }) }
  if (label === undefined) return { kind: 'paragraph', text }
  return { kind: 'item', text, label, ...(/^\d+[.)]$/.test(label) && depth > 0 ? { depth } : {}) }
}

function headingLevel(
  properties: XmlElement | undefined,
  styles: readonly (readonly [string, Style])[],
  id: string | undefined,
): number | undefined {
  for (const [, { name }] of styles) {
    const level = /^heading ([1-9])$/i.exec(name)?.[1]
    if (level !== undefined) return Number(level)
    if (/^title$/i.test(name)) return 1
  }
  if (styles.length === 0) {
    const level = /^Heading([1-9])$/i.exec(id ?? '')?.[1]
    if (level !== undefined) return Number(level)
  }
  for (const one of [properties, ...styles.map(([, { properties }]) => properties)]) {
    const outline = childOf(one, 'w:outlineLvl')?.attrs['w:val']
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined
  }
  return undefined
}

function labelOf(
  properties: XmlElement | undefined,
  styles: readonly (readonly [string, Style])[],
  { numbering }: Reader,
): { readonly label: string | undefined; readonly depth: number } {
  let depth: number | undefined
  for (const [style, one] of [
    ['', properties] as const,
    ...styles.map(([id, { properties }]) => [id, properties] as const),
  ]) {
    const own = childOf(one, 'w:numPr')
    if (!own) continue
    const level = childOf(own, 'w:ilvl')?.attrs['w:val']
    depth ??= level === undefined ? undefined : Number(level)
    const list = childOf(own, 'w:numId')?.attrs['w:val']
    if (list === undefined) continue
    if (list === '0') return { label: undefined, depth: 0 }
    depth ??= numbering.ofStyle(style)?.level ?? 0
    return { label: numbering.next(list, depth), depth }
  }
  for (const [style] of styles) {
    const own = numbering.ofStyle(style)
    if (own)
      return { label: numbering.next(own.list, depth ?? own.level), depth: depth ?? own.level }
  }
  return { label: undefined, depth: 0 }
}

/** What is struck, moved away, hidden, or an instruction to Word, is not in the document; boxes and notes stand beside it. */
const unread = new Set([
  'w:txbxContent',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:tbl',
  'mc:Fallback',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
])

function textIn(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children
    .map((node) => {
      if (!isXmlElement(node))
        return element.name === 'w:t' || !element.name.startsWith('w:') ? node : ''
      if (unread.has(node.name)) return ''
      if (node.name === 'w:br' || node.name === 'w:cr') return '\n'
      if (node.name === 'w:tab') return ' '
      if (node.name === 'w:noBreakHyphen') return '-'
      if (node.name === 'w:sym') return boxOfSymbol(node.attrs['w:char'] ?? '')
      if (node.name === 'w:checkBox') {
        const state = childOf(node, 'w:checked') ?? childOf(node, 'w:default')
        return isOn(state) ? '☒ ' : '☐ '
      }
      if (node.name === 'w:r' && isOn(childOf(childOf(node, 'w:rPr'), 'w:vanish'))) return ''
      if (node.name === 'w:p') return `${textIn(node)} `
      return textIn(node)
    })
    .join('')
}

function tableOf(table: XmlElement): RawBlock {
  const rows: string[][] = []
  let head = false
  let cells = 0
  for (const row of rowsOf(table)) {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del')) continue
    const texts: string[] = []
    for (const cell of cellsOf(row)) {
      const own = childOf(cell, 'w:tcPr')
      const merged = childOf(own, 'w:vMerge')
      const above = rows.at(-1)?.[texts.length]
      const goesOn =
        merged !== undefined && merged.attrs['w:val'] !== 'restart' && above !== undefined
      texts.push(goesOn ? above : linesIn(cellText(cell)))
      const wide = Math.min(Number(childOf(own, 'w:gridSpan')?.attrs['w:val'] ?? 1) || 1, 100)
      for (let column = 1; column < wide; column++) texts.push('')
      cells += wide
      if (cells > readingLimits.cells) throw new TooLarge()
    }
    if (rows.length === 0 && (isOn(childOf(properties, 'w:tblHeader')) || isBold(row))) head = true
    if (texts.some((text) => text !== '')) rows.push(texts)
  }
  return { kind: 'table', text: rows.map((cells) => cells.join(' ')).join(' '), rows, head }
}

const cellText = (cell: XmlElement): string =>
  childrenOf(cell)
    .map((node) =>
      node.name === 'w:tbl'
        ? tableOf(node).text
        : node.name === 'w:tcPr'
          ? ''
          : node.name === 'w:p'
            ? textIn(node)
            : cellText(node),
    )
    .join('\n')

const linesIn = (text: string): string =>
  text
    .split('\n')
    .map(collapsed)
    .filter((line) => line !== '')
    .join('\n')

const inside = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((node) =>
    node.name === name ? [node] : wrappers.has(node.name) ? inside(node, name) : [],
  )
const rowsOf = (table: XmlElement) => inside(table, 'w:tr')
const cellsOf = (row: XmlElement) => inside(row, 'w:tc')

/** A row all of whose words are bold is the head of its table, where nothing says so. */
function isBold(row: XmlElement): boolean {
  const runs = cellsOf(row).flatMap((cell) =>
    childrenOf(cell, 'w:p').flatMap((p) => childrenOf(p, 'w:r')),
  )
  const written = runs.filter((run) => textIn(run).trim() !== '')
  return written.length > 0 && written.every((run) => isOn(childOf(childOf(run, 'w:rPr'), 'w:b')))
}
