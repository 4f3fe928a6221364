import type { SourceDocument, TextBlock } from '../evidence/source-document.ts'

/**
 * A form as it was filled in: what stands behind an empty box is not said, and each ticked option stands
 * alone. For reading only; what is quoted is found in the document as it is.
 */
export function ticked(document: SourceDocument): SourceDocument {
  if (!document.blocks.some(({ text }) => box.test(text))) return document
  const blocks: TextBlock[] = []
  // Below an option that is not meant nothing is.
  let unmeant: TextBlock | undefined
  for (const block of document.blocks) {
    if (unmeant && isBelow(block, unmeant)) continue
    unmeant = undefined
    if (block.kind === 'table') {
      // A cell that holds a box and nothing else answers for its row.
      blocks.push({ ...block, rows: block.rows.map((cells) => cells.map(meant)) })
      continue
    }
    const [before = '', ...options] = block.text.split(box)
    if (options.length === 0) {
      blocks.push(block)
      continue
    }
    if (before.trim() !== '') blocks.push({ ...block, text: before.trim() })
    for (const [at, text] of options.filter((_, at) => at % 2 === 1).entries()) {
      const isTicked = !isEmpty.test(options[at * 2] ?? '')
      if (isTicked && text.trim() !== '') blocks.push({ ...block, text: text.trim() })
      else if (!isTicked && before.trim() === '') unmeant = block
    }
  }
  return { ...document, blocks }
}

/** A box with its tick or without; in square brackets in front of words. */
const box = /(☐|☑|☒|\[ ?\](?=\s)|\[[xX✓✔]\](?=\s))/u
const isEmpty = /☐|\[ ?\]/u

/** Of a cell its ticked options, if it has any; a lone box stays, for whoever reads the row. */
function meant(cell: string): string {
  const [before = '', ...options] = cell.split(box)
  if (options.length < 2 || cell.replace(box, '').trim() === '') return cell
  const said = options.flatMap((text, at) =>
    at % 2 === 1 && !isEmpty.test(options[at - 1] ?? '') ? [text.trim()] : [],
  )
  return [before.trim(), ...said].filter((text) => text !== '').join('; ')
}

const isBelow = (block: TextBlock, above: TextBlock): boolean =>
  block.kind === 'item' &&
  block.clause.length > above.clause.length &&
  above.clause.every((value, at) => block.clause[at] === value)
