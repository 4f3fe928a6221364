import { resolve } from 'node:path'
import type { Content } from '../documents/writers/blocks.ts'
import { type Look, plain } from '../report/style.ts'
import { tellingFormats } from './flags.ts'
import { formatOfFile } from './io/format-of-file.ts'
import type { Host } from './io/host.ts'
import { terminalStyle } from './io/terminal-style.ts'
import { writeFile } from './io/write-file.ts'
import { writeAll } from './io/write-out.ts'

const endings = { text: ['txt', 'log'], markdown: ['md', 'markdown'], json: ['json'] } as const

/** In which of them, and where to. */
export interface TellingCall {
  readonly format?: (typeof tellingFormats)[number]
  readonly output?: string
  readonly color: boolean | undefined
}

/** What is told in each of them, made when it is asked for: for people, as the writers of all documents write it. */
interface Telling {
  text(look: Look): string | Promise<string>
  markdown(): string | Promise<string>
  json(): Iterable<string>
}

/** The call with the format that it means; refused before anything is read where its file is no name for that. */
export const withFormat = <C extends TellingCall>(call: C): C => ({
  ...call,
  format: formatOfFile({
    output: call.output,
    format: call.format,
    offered: tellingFormats,
    endings,
  }),
})

/** What is told for people as one content, or as one for each of the two. */
export const toldAs = (
  contentFor: (format: 'text' | 'markdown') => Promise<Content>,
): Pick<Telling, 'text' | 'markdown'> => ({
  async text(look) {
    const { textDocument } = await import('../documents/writers/text-document.ts')
    return textDocument(await contentFor('text'), look)
  },
  async markdown() {
    const { markdownDocument } = await import('../documents/writers/markdown-document.ts')
    return markdownDocument(await contentFor('markdown'))
  },
})

/** Writes it to the file that is named, or to standard output. */
export async function tellIn(
  { format, output, color }: TellingCall,
  { stdout, env, cwd }: Host,
  telling: Telling,
): Promise<void> {
  const pieces = async () => {
    if (format === 'json') return telling.json()
    const { loadWords } = await import('../documents/words/words.ts')
    await loadWords('en')
    if (format === 'markdown') return [await telling.markdown()]
    const look = output === undefined ? await terminalStyle(stdout, env, color) : plain
    return [await telling.text(look)]
  }
  if (output === undefined) await writeAll(stdout, await pieces())
  else writeFile(resolve(cwd, output), output, await pieces())
}
