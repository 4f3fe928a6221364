import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Report } from '../../model/report.ts'
import { stamp } from '../stamp.ts'

/** The time that every part of the file bears: the first that the format knows, in any time zone. */
const always = new Date(1980, 0, 1)

/**
 * Before every text while the library has it: it keeps texts in an object by themselves, where
 * `__proto__` and `constructor` are taken. Blanks at the ends of a text stay, too.
 */
export const textMark = '\ue000'

/** A sheet and the range of its table. */
export interface Range {
  readonly sheet: string
  /** `A1:K20` */
  readonly cells: string
}

/** What the library has no word for: filters, the printed page, and the document's own description. */
export function finished(
  workbook: Uint8Array,
  { sheet, cells }: Range,
  title: string,
  report: Report,
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(workbook)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  )
  const changed = new Map(
    parts.map(([name, text]) => [name, changes[name]?.(text, sheet, cells) ?? text]),
  )
  changed.set('docProps/core.xml', core(title, report))
  const sorted = [...changed].sort(([a], [b]) => order(a, b))
  return zipSync(
    Object.fromEntries(
      sorted.map(([name, text]) => [
        name,
        // The stamp is found in the bytes of a committed copy, so its part is not compressed.
        [strToU8(text), { level: name === 'docProps/core.xml' ? 0 : 6, mtime: always }],
      ]),
    ),
  )
}

/** The list of types has to be the first part, for readers that look no further. */
const order = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1)
const rank = (name: string) =>
  name === '[Content_Types].xml' ? 0 : name.startsWith('_rels') ? 1 : 2

type Change = (xml: string, sheet: string, cells: string) => string

const changes: Readonly<Record<string, Change>> = {
  'xl/worksheets/sheet1.xml': (xml, _, cells) =>
    xml
      .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      // The order of elements is the schema's: the filter follows the cells.
      .replace('</sheetData>', `</sheetData><autoFilter ref="${cells}"/>`)
      .replace(
        /<pageSetup [^>]*\/>/,
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      ),
  'xl/sharedStrings.xml': (xml) =>
    xml.replaceAll(
      new RegExp(`<t(?: xml:space="preserve")?>${textMark}`, 'g'),
      '<t xml:space="preserve">',
    ),
  'xl/workbook.xml': (xml, sheet, cells) =>
    xml.replace(
      '<definedNames/>',
      `<definedNames>${name('_xlnm._FilterDatabase', `${sheet}!${absolute(cells)}`, ' hidden="1"')}${name('_xlnm.Print_Titles', `${sheet}!$1:$1`)}</definedNames>`,
    ),
  '[Content_Types].xml': (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ),
  '_rels/.rels': (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
}

const name = (id: string, to: string, more = '') =>
  `<definedName name="${id}" localSheetId="0"${more}>${xmlText(to)}</definedName>`

const absolute = (cells: string) => cells.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')

/** Who made it and for which day: no clock is asked, so the same input has the same bytes. */
function core(title: string, report: Report): string {
  const day = `${report.asOf}T00:00:00Z`
  const date = (element: string) =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${day}</dcterms:${element}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${report.tool.name}</dc:creator><dc:description>${xmlText(stamp(report))}</dc:description>${date('created')}${date('modified')}</cp:coreProperties>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const xmlText = (text: string) =>
  text.replaceAll(/[&<>]/g, (character) => entities[character] ?? '')
