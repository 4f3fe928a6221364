import type { Words } from '../words/words-type.ts'
import type { RegisterCell, RegisterColumn } from './register.ts'

/** The lines of a cell as people read them: one for each item of a list, unless the column joins them. */
export function linesOf(
  cell: RegisterCell,
  { gaps, yes, no }: Words['register'],
  { joint }: Pick<RegisterColumn, 'joint'> = {},
): readonly string[] {
  if ('text' in cell) return [cell.text]
  if ('day' in cell) return [cell.day]
  if ('number' in cell) return [String(cell.number)]
  if ('answer' in cell) return [cell.answer ? yes : no]
  if ('gap' in cell) return [gaps[cell.gap]]
  if ('links' in cell) return cell.links.map(({ text }) => text)
  return joint === undefined ? cell.items : [cell.items.join(joint)]
}

/** A cell in one line. */
export function formatCell(
  cell: RegisterCell,
  words: Words['register'],
  column?: Pick<RegisterColumn, 'joint'>,
): string {
  return linesOf(cell, words, column).join('; ')
}

/** The heading of a column that stands alone, with the point of law that asks for it. */
export const headingOf = ({ heading, note }: Pick<RegisterColumn, 'heading' | 'note'>): string =>
  note === undefined ? heading : `${heading} (${note})`
