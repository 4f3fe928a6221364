import type { Table } from '../../writers/inline.ts'
import { placeMarkdown, tableMarkdown, textMarkdown } from '../../writers/markdown-lines.ts'

/** Blocks of Markdown, between which stands an empty line. */
export type Blocks = readonly string[]

/** A heading that can be linked to. */
export const headed = (place: string, title: string, level = 2): Blocks => [
  `${placeMarkdown(place)}\n\n${'#'.repeat(level)} ${textMarkdown(title)}`,
]
export const tableBlock = (of: Table): string => tableMarkdown(of).join('\n')
export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n')

/** A text that is shown as it is, or drawn: no line of it can end the block. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
