import { readingLimits, TooLarge } from './reading-limits.ts'
import { unzip } from './unzip.ts'
import { BadXml, childOf, childrenOf, isXmlElement, parseXml, type XmlElement } from './xml.ts'

/** A cell as a program of spreadsheets has it: a text, or what it took for something else. */
export type SheetCell = string | number | boolean

/** A row by its number, from 1, and in it the cells by the letters of their columns. */
export interface SheetRow {
  readonly row: number
  readonly cells: Readonly<Record<string, SheetCell>>
}

const texts = 'xl/sharedStrings.xml'
const first = 'xl/worksheets/sheet1.xml'

/** The rows of the first sheet of a workbook. Formulas count as what they came to. */
export function readXlsx(bytes: Uint8Array): readonly SheetRow[] {
  const files = unzip(bytes, new Set([texts, first]))
  const part = (name: string) => {
    const file = files.get(name)
    return file && parseXml(new TextDecoder().decode(file))
  }
  const data = childOf(part(first), 'sheetData')
  if (!data) throw new BadXml('no sheet')
  const shared = childrenOf(part(texts), 'si').map(textOf)
  let count = 0
  return childrenOf(data, 'row').map(({ attrs, ...row }, index) => ({
    row: Number(attrs['r'] ?? index + 1),
    cells: Object.fromEntries(
      childrenOf({ attrs, ...row }, 'c').flatMap((cell) => {
        if (++count > readingLimits.cells) throw new TooLarge()
        const value = valueOfCell(cell, shared)
        const column = (cell.attrs['r'] ?? '').replace(/\d+$/, '')
        return value === undefined ? [] : [[column, value]]
      }),
    ),
  }))
}

function valueOfCell(cell: XmlElement, shared: readonly string[]): SheetCell | undefined {
  const type = cell.attrs['t']
  if (type === 'inlineStr') return textOf(childOf(cell, 'is'))
  const value = childOf(cell, 'v')
  if (!value) return undefined
  const text = textOf(value)
  if (type === 's') return shared[Number(text)]
  if (type === 'b') return text === '1'
  return type === undefined || type === 'n' ? Number(text) : text
}

/** All that is written in it; how a word is said (`rPh`) is no part of that. */
function textOf(element: XmlElement | undefined): string {
  const parts = element?.children.map((child) =>
    isXmlElement(child) ? (child.name === 'rPh' ? '' : textOf(child)) : child,
  )
  // What no character stands for is escaped there: `_x000D_` is the end of a line.
  return (parts ?? [])
    .join('')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
}
