import type { Blocks, Table } from './blocks.ts'
import type { Line } from './inline.ts'

/** Twips that a letter takes in the size of tables, and what the edges of a cell take. */
const letter = 82
const edges = 180
/** A word longer than that is broken. */
const longestWord = 18

/**
 * How wide each column is, in twips: wide enough for its longest word, and what is left by the length
 * of what stands in it. A narrow one takes what its few words need.
 */
export function widthsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  count: number,
  whole: number,
): readonly number[] {
  const wanted = Array.from({ length: count }, (_, index) => {
    const { head = '', narrow } = columns[index] ?? {}
    const texts = [head, ...rows.flatMap(({ cells }) => textsOf(cells[index] ?? []))]
    // The head is bold.
    const words = [...texts.map(wordOf), wordOf(head) * 1.25]
    const least = Math.min(Math.max(...words), longestWord)
    const all = Math.max(...texts.map(({ length }) => length))
    return {
      least: least * letter + edges,
      more: narrow ? Math.min(all - least, 6) : Math.sqrt(all) * 4,
    }
  })
  const least = wanted.reduce((sum, one) => sum + one.least, 0)
  const more = wanted.reduce((sum, one) => sum + one.more, 0)
  const scale = Math.min(1, whole / least)
  const rest = Math.max(whole - least, 0)
  return wanted.map((one) =>
    Math.floor(one.least * scale + (more > 0 ? (rest * one.more) / more : 0)),
  )
}

/** Beside their names, signs stand in columns of one width. */
export const signWidths = (count: number, whole: number): readonly number[] =>
  Array.from({ length: count }, (_, index) =>
    Math.floor(index === 0 ? whole * 0.22 : (whole * 0.78) / (count - 1)),
  )

const wordOf = (text: string) => Math.max(...text.split(/[\s-]/).map(({ length }) => length))

/** The texts that stand one below the other. */
const textsOf = (blocks: Blocks): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainOf(block.line)]
    if (block.kind === 'lines') return block.lines.map(plainOf)
    return block.kind === 'list' ? block.items.flatMap(textsOf) : []
  })

const plainOf = (line: Line): string =>
  line
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.kind === 'english'
          ? plainOf(part.parts)
          : part.kind === 'rule'
            ? (part.title ?? part.id)
            : part.kind === 'sign'
              ? part.sign
              : part.text,
    )
    .join('')
