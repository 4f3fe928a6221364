import type { Report } from '../../model/report.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Blocks, type Content, heading, paragraph, quietly } from '../writers/blocks.ts'
import { formatCell } from './format-cell.ts'
import { cellsIn, type Section, sectionsOf, sharedIn, spokenIn } from './layout.ts'
import type { Register } from './register.ts'

/** A register for people: what belongs together shares a cell, so that a table stays readable. */
export function registerDocument(whole: Register, report: Report): Content {
  const { title, introduction, language, notes } = whole
  const own = wordsOfLanguage(language).register
  const shown = whole.columns.filter(({ forSheets }) => !forSheets)
  const { columns: spoken, silent } = spokenIn({ ...whole, columns: shown })
  const register = { ...whole, columns: spoken }
  const [asOf = '', ...others] = notes
  const sections = sectionsOf(register)
  const columns = silent.map(({ heading: name }) => name).join(', ')
  return {
    title,
    language,
    stamp: stamp(report),
    landscape: true,
    head: [heading(1, title), paragraph(introduction), quietly(asOf)],
    main:
      sections.length === 0
        ? [paragraph(own.empty)]
        : sections.flatMap((section) => [
            heading(2, section.name),
            ...(register.layout === 'cards' ? cards(register, section) : table(register, section)),
          ]),
    foot: [...(columns === '' ? [] : [own.silent({ columns })]), ...others].map((note) =>
      paragraph(note),
    ),
  }
}

/** Each row as a table of its own: the points down the side. */
const cards = (register: Register, { rows }: Section): Blocks =>
  rows.flatMap((row) => [
    heading(3, row[0].title),
    {
      kind: 'table',
      columns: [],
      rows: cellsIn(register, row)
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ heading: name, point, blocks }) => ({
          cells: [[paragraph(name), ...(point === undefined ? [] : [quietly(point)])], blocks],
        })),
    },
  ])

/** The rows of a service, and below them what is said of it as a whole. */
function table(register: Register, { name, rows }: Section): Blocks {
  const [[first] = []] = rows
  const shared = first ? sharedIn(register, first) : []
  if (first?.isNone) return [...none(register, first), ...shared]
  const body = rows.map((row) => cellsIn(register, row))
  // What no row of this one says has no column here.
  const spoken = (body[0] ?? []).flatMap(({ heading: head }, index) =>
    body.some((cells) => (cells[index]?.blocks ?? []).length > 0) ? [{ head, index }] : [],
  )
  return [
    {
      kind: 'table',
      label: name,
      columns: spoken.map(({ head }) => ({ head })),
      rows: body.map((cells) => ({
        cells: spoken.map(({ index }) => cells[index]?.blocks ?? []),
      })),
    },
    ...shared,
  ]
}

/** What a service without a row says of itself: that there is nothing, and why. */
function none(
  { columns, language, sheet }: Register,
  { cells }: Section['rows'][number][0],
): Blocks {
  const { register: own, findings } = wordsOfLanguage(language)
  const said = columns.flatMap(({ key, heading: name, shared }) => {
    const cell = cells[key] ?? { gap: 'none' }
    if (key === 'service' || shared || ('gap' in cell && cell.gap === 'none')) return []
    return [{ name: 'gap' in cell ? sheet : name, text: formatCell(cell, own) }]
  })
  const lines = new Set(said.map(({ name, text }) => `${name}${findings.colon} ${text}`))
  return [...lines].map((line) => paragraph(line))
}
