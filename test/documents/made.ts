import type { DocumentInput, DocumentOptions, Renderer } from '../../src/documents/document.ts'
import type { DocumentFormat, DocumentKind } from '../../src/documents/kinds.ts'
import { renderers } from '../../src/documents/renderers.ts'

/** A document in a text format, as the command makes it. */
export async function made(
  kind: DocumentKind,
  format: DocumentFormat,
  subject: DocumentInput,
  options: DocumentOptions,
): Promise<string> {
  const formats: Readonly<Partial<Record<DocumentFormat, () => Promise<Renderer>>>> =
    renderers[kind]
  const render = await formats[format]?.()
  if (!render) throw new Error(`${kind} is not written in ${format}`)
  return String(await render(subject, options))
}
