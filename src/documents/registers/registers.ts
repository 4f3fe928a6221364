import type { DocumentInput, DocumentOptions, Renderer } from '../document.ts'
import { writtenIn } from '../writers/writers.ts'
import type { Register } from './register.ts'
import { retentionRegister } from './retention.ts'
import { ropa } from './ropa.ts'
import { subprocessorRegister } from './subprocessors.ts'
import { transferRegister } from './transfers.ts'
import { vendorRegister } from './vendors.ts'

/** The registers, by the kind of document that they are. */
export const registers = {
  ropa,
  subprocessors: subprocessorRegister,
  transfers: transferRegister,
  retention: retentionRegister,
  vendors: vendorRegister,
} satisfies Readonly<Record<string, (subject: DocumentInput, options: DocumentOptions) => Register>>

export type RegisterKind = keyof typeof registers

/** A register in its formats. The spreadsheet takes a library, which is loaded when it is asked for. */
export function formatsOf(kind: RegisterKind) {
  const make: (subject: DocumentInput, options: DocumentOptions) => Register = registers[kind]
  return {
    ...writtenIn(['markdown', 'html', 'docx'], async () => {
      const { registerDocument } = await import('./register-document.ts')
      return (subject, options) => registerDocument(make(subject, options), subject.report)
    }),
    csv: async () => {
      const { registerCsv } = await import('./csv.ts')
      return (subject, options) => registerCsv(make(subject, options), subject.report)
    },
    xlsx: async () => {
      const { registerXlsx } = await import('./xlsx.ts')
      return (subject, options) => registerXlsx(make(subject, options), subject.report)
    },
  } satisfies Readonly<Record<string, () => Promise<Renderer>>>
}
