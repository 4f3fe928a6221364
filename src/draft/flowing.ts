import type { SourceDocument, TextBlock } from '../evidence/source-document.ts'

/**
 * A document with its broken lines joined again: a paragraph that ends in the middle of a sentence goes
 * on in the next. For reading only; what is quoted is found in the document as it is.
 */
export function flowing(document: SourceDocument): SourceDocument {
  const blocks: TextBlock[] = []
  for (const block of document.blocks) {
    const before = blocks.at(-1)
    if (before && goesOn(before, block))
      blocks[blocks.length - 1] = { ...before, text: `${before.text} ${block.text}` }
    else blocks.push(block)
  }
  return { ...document, blocks }
}

const goesOn = (before: TextBlock, block: TextBlock): boolean =>
  block.kind === 'paragraph' &&
  block.label === undefined &&
  (before.kind === 'paragraph' || before.kind === 'item') &&
  before.text.length >= 25 &&
  before.text.length < 4_000 &&
  before.annex === block.annex &&
  before.clause.join() === block.clause.join() &&
  before.headings.join() === block.headings.join() &&
  !/[.;:!?]["”»’)]*\s*$/.test(before.text) &&
  // What has a label of its own begins anew, and so does a line behind one that is too short to be broken.
  !/^[^.:;]{3,60}\s?:\s/.test(block.text) &&
  (/^[\p{Ll}(]/u.test(block.text) || (before.text.length >= 75 && !/:\s/.test(before.text)))

/** With plain hyphens and spaces for those that hold words together, and none that nobody sees. */
export function hyphenated(document: SourceDocument): SourceDocument {
  const plain = (text: string) =>
    text
      .replaceAll('\u00ad', '')
      .replaceAll(/[\u2010\u2011]/g, '-')
      .replaceAll(/[\u00a0\u202f]/g, ' ')
  const blocks = document.blocks.map((block) => {
    const said = {
      text: plain(block.text),
      headings: block.headings.map(plain),
    }
    if (block.kind !== 'table') return { ...block, ...said }
    const rows = block.rows.map((cells) => cells.map(plain))
    const lines = block.lines && { lines: block.lines.map((cells) => cells.map(plain)) }
    return { ...block, ...said, rows, ...lines }
  })
  return { ...document, blocks }
}
