import type { Basis } from '../../model/citation.ts'
import type { ObligationColumn } from '../../model/obligation-column.ts'

/** A rule or a finding: whatever says on which provisions it rests. */
interface Based {
  readonly basis: readonly Basis[]
}

/** Whether a provision is one of a column, or lies within it where its places have no column of their own. */
const holds = ({ keys, exact }: ObligationColumn, key: string): boolean =>
  keys.some((own) => key === own || (key.startsWith(`${own}(`) && !(exact && own === keys[0])))

/** The columns to which a rule or its findings belong; none where the matrix has no place for it. */
export function matrixColumns(
  { basis }: Based,
  chapter: string | undefined,
  all: readonly ObligationColumn[],
): readonly ObligationColumn[] {
  const about = (chapters: readonly string[] = []) =>
    chapter !== undefined && chapters.includes(chapter)
  const direct = all.filter(
    (column) => about(column.chapters) || basis.some(({ key }) => holds(column, key)),
  )
  return direct.length > 0 ? direct : all.filter(({ home }) => about(home))
}

/** Whether a path by ids lies under one of the terms of a column. */
export function isTerm({ terms }: ObligationColumn, path: string): boolean {
  return terms.some((own) => path === own || path.startsWith(`${own}/`))
}
