import type { DocumentInput, DocumentOptions, Renderer } from '../document.ts'
import { writtenIn } from '../writers/writers.ts'
import type { Register } from './register.ts'
import { retentionRegister } from './retention.ts'
import { ropa } from './ropa.ts'
import { subprocessorRegister } from './subprocessors.ts'
import { inOneTable, recordsInLayout } from './templates.ts'
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
  /** Of records in the layout of an authority there are two. */
  const both = (subject: DocumentInput, options: DocumentOptions) =>
    kind === 'ropa' && options.layout
      ? recordsInLayout(subject, options, options.layout)
      : undefined
  const oneOf = (subject: DocumentInput, options: DocumentOptions): Register => {
    const two = both(subject, options)
    return two ? inOneTable(two) : make(subject, options)
  }
  return {
    ...writtenIn(['markdown', 'html', 'docx'], async () => {
      const { registerDocument } = await import('./register-document.ts')
      return (subject, options) => {
        const { report } = subject
        const [first, second] = both(subject, options) ?? [make(subject, options)]
        const document = registerDocument(first, report)
        const main = second ? registerDocument(second, report).main : []
        return { ...document, main: [...document.main, ...main] }
      }
    }),
    csv: async () => {
      const { registerCsv } = await import('./csv.ts')
      return (subject, options) => registerCsv(oneOf(subject, options), subject.report)
    },
    xlsx: async () => {
      const { registerXlsx } = await import('./xlsx.ts')
      return (subject, options) => {
        const [first, ...others] = both(subject, options) ?? [make(subject, options)]
        return registerXlsx(first, subject.report, others)
      }
    },
  } satisfies Readonly<Record<string, () => Promise<Renderer>>>
}
