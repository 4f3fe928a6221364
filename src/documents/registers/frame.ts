import type { RegisterContext } from './context.ts'
import type { Marks } from './marks.ts'
import type { Register, RegisterColumn, Row } from './register.ts'
import { type TailKey, tailColumns, type WholeKey, wholeColumn, withWhole } from './tail.ts'

/** What a language says of a register. */
type RegisterWords = Pick<Register, 'title' | 'sheet' | 'introduction'>

/** A table under its title, with what a reader must know besides. */
export function tableRegister<K extends string>(
  { title, sheet, introduction }: RegisterWords,
  { language, notes }: RegisterContext,
  columns: readonly RegisterColumn<K>[],
  rows: readonly Row<K>[],
): Register<K> {
  return { title, sheet, introduction, language, layout: 'table', columns, rows, notes }
}

/** The columns in which a register ends that shows what was found. */
export const endColumns = ({
  words,
}: RegisterContext): readonly RegisterColumn<TailKey | WholeKey>[] => [
  ...tailColumns(words),
  wholeColumn(words),
]

/** The rows of a service, or the one that says that it has none; each with what was found on all of it. */
export function rowsOrNone<K extends string>(
  rows: readonly Row<K>[],
  none: () => Row<K>,
  marks: Marks,
  context: RegisterContext,
): readonly Row<K | WholeKey>[] {
  const shown = rows.length > 0 ? rows : [{ ...none(), isNone: true as const }]
  return withWhole(shown, marks.rest(), context)
}
