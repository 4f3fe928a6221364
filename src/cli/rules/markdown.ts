import type { Look } from '../../report/style.ts'
import { visible, wrap } from '../../report/text.ts'

const widest = 100

/**
 * A page of ours for the eye: headings stand out, blocks of code are framed, the rest is wrapped.
 * As much Markdown as the pages use.
 */
export function terminalMarkdown(text: string, look: Look): string {
  const width = Math.min(look.width, widest)
  const blocks: string[] = []
  // A fence is one block, blank lines and all.
  for (const [block] of text.matchAll(/^```[\s\S]*?^```$|(?:(?!```).+\n?)+/gm))
    blocks.push(drawn(block.trimEnd(), width, look))
  return `\n${blocks.join('\n\n')}\n\n`
}

function drawn(block: string, width: number, look: Look): string {
  if (block.startsWith('```')) return code(block, width, look)
  const heading = /^(#+) (.*)$/.exec(block)
  if (heading?.[2] !== undefined) return look.paint('strong', heading[2])
  if (block.startsWith('|')) return visibleLines(block).join('\n')
  const items = block.split(/\n(?=(?:[-*]|\d+\.) )/)
  return items.map((item) => paragraph(item, width, look)).join('\n')
}

/** Framed above and below only, so that it can be copied. */
function code(block: string, width: number, { paint }: Look): string {
  const language = /^```(\w*)/.exec(block)?.[1] ?? ''
  const frame = (text: string) => paint('quiet', text.padEnd(width, '─'))
  return [frame(`── ${language} `), ...visibleLines(block).slice(1, -1), frame('')].join('\n')
}

/** Hangs under its own mark, if it is an item of a list. */
function paragraph(text: string, width: number, look: Look): string {
  const mark = /^(?:[-*]|\d+\.) /.exec(text)?.[0] ?? ''
  const words = visible(text.slice(mark.length).replaceAll(/\s+/g, ' '))
  const [first = '', ...others] = wrap(words, width - mark.length)
  const bullet = mark.replace(/^[-*]/, '•')
  return [bullet + first, ...others.map((line) => ' '.repeat(mark.length) + line)]
    .map((line) => inline(line, look))
    .join('\n')
}

/** What is between marks on one line; an address is shown as it is, for it can be opened. */
function inline(line: string, { paint }: Look): string {
  return line
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => paint('strong', words))
    .replaceAll(/`([^`]+)`/g, (_, words: string) => paint('strong', words))
    .replaceAll(
      /\[([^\]]+)\]\((https?:[^)]+)\)/g,
      (_, words: string, url: string) => `${words} ${paint('quiet', `<${url}>`)}`,
    )
}

const visibleLines = (block: string) => block.split('\n').map(visible)
