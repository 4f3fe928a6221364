import type { DocumentInput, DocumentOptions, Renderer } from '../document.ts'
import { registerCsv } from './csv.ts'
import { registerHtml } from './html.ts'
import { registerMarkdown } from './markdown.ts'
import type { Register } from './register.ts'
import { retentionRegister } from './retention.ts'
import { ropa } from './ropa.ts'
import { subprocessorRegister } from './subprocessors.ts'
import { transferRegister } from './transfers.ts'

/** The registers, by the kind of document that they are. */
export const registers = {
  ropa,
  subprocessors: subprocessorRegister,
  transfers: transferRegister,
  retention: retentionRegister,
} satisfies Readonly<Record<string, (subject: DocumentInput, options: DocumentOptions) => Register>>

export type RegisterKind = keyof typeof registers

/** A register in its formats. The spreadsheet alone takes a library, which is loaded when it is asked for. */
export function formatsOf(kind: RegisterKind) {
  const make: (subject: DocumentInput, options: DocumentOptions) => Register = registers[kind]
  return {
    markdown: (subject, options) => registerMarkdown(make(subject, options), subject.report),
    csv: (subject, options) => registerCsv(make(subject, options), subject.report),
    html: (subject, options) => registerHtml(make(subject, options), subject),
    xlsx: async (subject, options) => {
      const { registerXlsx } = await import('./xlsx.ts')
      return registerXlsx(make(subject, options), subject.report)
    },
  } satisfies Readonly<Record<string, Renderer>>
}
