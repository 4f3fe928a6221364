import type { Make, PaperOptions, Subject } from '../document.ts'
import { registerCsv } from './csv.ts'
import { registerHtml } from './html.ts'
import { registerMarkdown } from './markdown.ts'
import type { Register } from './register.ts'
import { retention } from './retention.ts'
import { ropa } from './ropa.ts'
import { subprocessors } from './subprocessors.ts'
import { transfers } from './transfers.ts'

/** The registers, by the kind of document that they are. */
export const registers = { ropa, subprocessors, transfers, retention } satisfies Readonly<
  Record<string, (subject: Subject, options: PaperOptions) => Register>
>

export type RegisterKind = keyof typeof registers

/** A register in its formats. The spreadsheet alone takes a library, which is loaded when it is asked for. */
export function formatsOf(kind: RegisterKind) {
  const make: (subject: Subject, options: PaperOptions) => Register = registers[kind]
  return {
    markdown: (subject, options) => registerMarkdown(make(subject, options), subject.report),
    csv: (subject, options) => registerCsv(make(subject, options), subject.report),
    html: (subject, options) => registerHtml(make(subject, options), subject),
    xlsx: async (subject, options) => {
      const { registerXlsx } = await import('./xlsx.ts')
      return registerXlsx(make(subject, options), subject.report)
    },
  } satisfies Readonly<Record<string, Make>>
}
