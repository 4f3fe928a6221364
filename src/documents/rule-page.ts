import { code, type Inline, type Line, link, strong } from './writers/inline.ts'

/** What a rule's page says to somebody who has the finding before them. */
export interface RulePage {
  /** Why it matters: the page's first paragraph. */
  readonly why: Line
  /** How to mend it. */
  readonly mend: readonly Line[]
  /** What to write to the vendor; empty where there is nothing to ask for. */
  readonly wording: readonly Line[]
}

/** Reads the parts of a page that a reader of a report needs; examples and sources stay on the page. */
export function pagePartsOf(page: string): RulePage {
  const why = blocksIn(page).find((block) => !block.startsWith('#')) ?? ''
  const mend = blocksIn(section(page, 'How to mend it')).filter((block) => !block.startsWith('```'))
  return {
    why: inlines(why),
    mend: mend.filter((block) => !isQuote(block) && !isLabel(block)).map(inlines),
    wording: mend.filter(isQuote).flatMap((block) => {
      const text = block.replaceAll(/^> ?/gm, '')
      return blocksIn(text).map(inlines)
    }),
  }
}

const isQuote = (block: string) => block.startsWith('>')
/** A bold line that announces what follows. */
const isLabel = (block: string) => /^\*\*[^*]+\*\*$/.test(block)

function section(page: string, title: string): string {
  const [, after = ''] = `\n${page}`.split(`\n## ${title}\n`, 2)
  return after.split('\n## ', 1)[0] ?? ''
}

const blocksIn = (text: string): readonly string[] =>
  text
    .split(/\n\n+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')

function inlines(block: string): Line {
  const text = block.replaceAll(/\s+/g, ' ')
  const parts: Inline[] = []
  let from = 0
  for (const match of text.matchAll(
    /`([^`]+)`|\*\*([^*]+)\*\*|\[([^[\]]+)\]\((https?:[^()\s]+)\)/g,
  )) {
    const [whole, mono, bold, label, url] = match
    if (match.index > from) parts.push(text.slice(from, match.index))
    if (mono !== undefined) parts.push(code(mono))
    else if (bold !== undefined) parts.push(strong(bold))
    else if (url !== undefined) parts.push(link(label ?? url, url))
    from = match.index + whole.length
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}
