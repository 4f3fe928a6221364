import { code, type Inline, type Line, link, strong } from './writers/inline.ts'

/** Why a rule matters: what its page's first paragraph says of the law, and nothing of how to set the tool. */
export function whyIn(page: string | undefined): Line | undefined {
  if (page === undefined) return undefined
  const why = blocksIn(page).find((block) => !block.startsWith('#')) ?? ''
  return inlines(withoutMechanics(why))
}

/** A paragraph up to where it begins to say what the rule does and how it can be set. */
function withoutMechanics(why: string): string {
  const sentences = why.split(/(?<=[.!?])\s+(?=[\p{Lu}"`])/u)
  const end = sentences.findIndex((one) =>
    /\b(?:the|this|other|that) rules?\b|\boptions?\b/i.test(one),
  )
  return end > 0 ? sentences.slice(0, end).join(' ') : why
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
