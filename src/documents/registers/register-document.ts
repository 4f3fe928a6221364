import type { Report } from '../../model/report.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Blocks, type Content, heading, paragraph, quietly } from '../writers/blocks.ts'
import { cellsIn, type Section, sectionsOf } from './layout.ts'
import type { Register } from './register.ts'

/** A register for people: what belongs together shares a cell, so that a table stays readable. */
export function registerDocument(register: Register, report: Report): Content {
  const { title, introduction, language, notes } = register
  const [asOf = '', ...others] = notes
  const sections = sectionsOf(register)
  return {
    title,
    language,
    stamp: stamp(report),
    landscape: true,
    head: [heading(1, title), paragraph(introduction), quietly(asOf)],
    main:
      sections.length === 0
        ? [paragraph(wordsOfLanguage(language).register.empty)]
        : sections.flatMap((section) => [
            heading(2, section.name),
            ...(register.layout === 'cards' ? cards(register, section) : table(register, section)),
          ]),
    foot: others.map((note) => paragraph(note)),
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

/** Columns of which no row says anything are left out. */
function table(register: Register, { name, rows }: Section): Blocks {
  const body = rows.map((row) => cellsIn(register, row))
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
  ]
}
