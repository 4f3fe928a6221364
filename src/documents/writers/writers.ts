import type { DocumentInput, DocumentOptions, Rendered, Renderer } from '../document.ts'
import type { Content } from './blocks.ts'

/** What a kind of document says; a picture in it is drawn for the writer at hand. */
export type ContentOf = (
  subject: DocumentInput,
  options: DocumentOptions,
  format: WrittenFormat,
) => Content | Promise<Content>

type Writer = (
  content: Content,
  subject: DocumentInput,
  options: DocumentOptions,
) => Rendered | Promise<Rendered>

/** The formats into which any content can be written, each loaded when it is asked for. */
const writers = {
  html: async () => {
    const { htmlDocument } = await import('./html-document.ts')
    return htmlDocument
  },
  markdown: async () => {
    const { markdownDocument } = await import('./markdown-document.ts')
    return markdownDocument
  },
  text: async () => {
    const { textDocument } = await import('./text-document.ts')
    return (content, _, { look }) => textDocument(content, look)
  },
  docx: async () => {
    const { docxDocument } = await import('./docx-document.ts')
    return (content, { report }) => docxDocument(content, report)
  },
} as const satisfies Readonly<Record<string, () => Promise<Writer>>>

export type WrittenFormat = keyof typeof writers

/** A kind of document in some of these formats. */
export function writtenIn<F extends WrittenFormat>(
  formats: readonly F[],
  load: () => Promise<ContentOf>,
): Readonly<Record<F, () => Promise<Renderer>>> {
  const entries = formats.map((format) => {
    const renderer = async (): Promise<Renderer> => {
      const [contentOf, write] = await Promise.all([
        load(),
        (writers as Readonly<Record<WrittenFormat, () => Promise<Writer>>>)[format](),
      ])
      return async (subject, options) =>
        write(await contentOf(subject, options, format), subject, options)
    }
    return [format, renderer] as const
  })
  return Object.fromEntries(entries) as Record<F, () => Promise<Renderer>>
}
