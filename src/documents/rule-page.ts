import { code, type Inline, type Line, link, strong } from './writers/inline.ts'

/** What a rule's page says to somebody who has the finding before them. */
export interface RulePage {
  /** Why it matters: what the page's first paragraph says of the law. */
  readonly why: Line
  /** What to write to the vendor; empty where there is nothing to ask for. */
  readonly wording: readonly Line[]
}

/** Reads the parts of a page that a reader of a report needs: neither how to declare nor how to set the tool. */
function pagePartsOf(page: string): RulePage {
  const why = blocksIn(page).find((block) => !block.startsWith('#')) ?? ''
  const mend = blocksIn(section(page, 'How to mend it')).filter((block) => !block.startsWith('```'))
  return {
    why: inlines(withoutMechanics(why)),
    wording: mend.filter(isQuote).flatMap((block) => {
      const text = block.replaceAll(/^> ?/gm, '')
      return blocksIn(text).map(inlines)
    }),
  }
}

const isQuote = (block: string) => block.startsWith('>')

/** A paragraph up to where it begins to say what the rule does and how it can be set. */
function withoutMechanics(why: string): string {
  const sentences = why.split(/(?<=[.!?])\s+(?=[\p{Lu}"`])/u)
  const end = sentences.findIndex((one) =>
    /\b(?:the|this|other|that) rules?\b|\boptions?\b/i.test(one),
  )
  return end > 0 ? sentences.slice(0, end).join(' ') : why
}

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

/** A rule's page, read once however often the rule has found something. */
export function pagesBy(rulePage: (rule: string) => string | undefined) {
  const read = new Map<string, RulePage | undefined>()
  return (rule: string): RulePage | undefined => {
    if (!read.has(rule)) {
      const page = rulePage(rule)
      read.set(rule, page === undefined ? undefined : pagePartsOf(page))
    }
    return read.get(rule)
  }
}
