import type { Look } from '../../report/style.ts'
import { widthOf } from '../../report/text.ts'

/** Rows under a head, in columns as wide as they must be; the columns of `right` hold numbers. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { look, right = [] }: { readonly look: Look; readonly right?: readonly number[] },
): readonly string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return right.includes(column) ? room + cell : cell + room
      })
      .join('  ')
      .trimEnd()
  return [look.paint('quiet', line(head)), ...rows.map(line)]
}
