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

/** What a sheet needs besides its cells. */
export interface SheetParts {
  readonly sheet: string
  /** The row of the heads, which stands on every page; the table below it can be filtered. */
  readonly titleRow?: number
  /** `A1:K20` */
  readonly table?: string
  /** The cells that hold what can be chosen in a cell (`'Words'!$A$2:$A$9`); another answer is taken too. */
  readonly lists?: readonly { readonly cell: string; readonly from: string }[]
  /** Rows after which a new page begins. */
  readonly breaks?: readonly number[]
  /** It holds what other sheets refer to, and is neither shown nor printed. */
  readonly hidden?: true
}

/** What the library has no word for: filters, lists, the printed page, and the document's own description. */
export function finished(
  workbook: Uint8Array,
  sheets: readonly SheetParts[],
  title: string,
  report: Report,
): Uint8Array<ArrayBuffer> {
  const changes = changesOf(sheets)
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    const text = strFromU8(bytes)
    return [name, changes[name]?.(text) ?? text] as const
  })
  const changed = new Map(parts)
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

type Change = (xml: string) => string

const changesOf = (sheets: readonly SheetParts[]): Readonly<Record<string, Change>> => ({
  ...Object.fromEntries(
    sheets.map((parts, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      (xml: string) => withParts(xml, parts),
    ]),
  ),
  'xl/sharedStrings.xml': (xml) =>
    xml.replaceAll(
      new RegExp(`<t(?: xml:space="preserve")?>${textMark}`, 'g'),
      '<t xml:space="preserve">',
    ),
  'xl/workbook.xml': (xml) =>
    sheets.reduce(
      (text, { hidden }, index) =>
        hidden ? text.replace(`sheetId="${index + 1}"`, '$& state="hidden"') : text,
      xml.replace(
        '<definedNames/>',
        () => `<definedNames>${sheets.map(namesOf).join('')}</definedNames>`,
      ),
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
})

/** The order of elements is the schema's: the filter follows the cells, lists come before the page, breaks after it. */
function withParts(xml: string, { table, lists = [], breaks = [] }: SheetParts): string {
  const validations = lists.map(
    ({ cell, from }) =>
      `<dataValidation type="list" allowBlank="1" sqref="${cell}"><formula1>${xmlText(from)}</formula1></dataValidation>`,
  )
  const rows = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`)
  const counted = (name: string, items: readonly string[], more = '') =>
    items.length === 0 ? '' : `<${name} count="${items.length}"${more}>${items.join('')}</${name}>`
  return xml
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      '</sheetData>',
      `</sheetData>${table === undefined ? '' : `<autoFilter ref="${table}"/>`}`,
    )
    .replace(
      /(<pageMargins [^>]*\/>)?<pageSetup [^>]*\/>/,
      () =>
        `${counted('dataValidations', validations)}${margins}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>${counted('rowBreaks', rows, ` manualBreakCount="${rows.length}"`)}`,
    )
}

const margins =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'

function namesOf({ sheet, table, titleRow }: SheetParts, index: number): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`
  const name = (id: string, to: string, more = '') =>
    `<definedName name="${id}" localSheetId="${index}"${more}>${xmlText(`${quoted}!${to}`)}</definedName>`
  return [
    table === undefined ? '' : name('_xlnm._FilterDatabase', absolute(table), ' hidden="1"'),
    titleRow === undefined ? '' : name('_xlnm.Print_Titles', `$${titleRow}:$${titleRow}`),
  ].join('')
}

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
