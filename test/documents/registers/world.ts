import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { formatCell } from '../../../src/documents/registers/format-cell.ts'
import type { Register, RegisterCell } from '../../../src/documents/registers/register.ts'
import { type RegisterKind, registers } from '../../../src/documents/registers/registers.ts'
import { wordsOfLanguage } from '../../../src/documents/words/words.ts'
import type { Language } from '../../../src/model/language.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'

/** The same whatever version makes it. */
const unversioned = (subject: DocumentInput): DocumentInput => ({
  ...subject,
  report: { ...subject.report, tool: { ...subject.report.tool, version: '0.0.0' } },
})

export const example = async (name: string): Promise<DocumentInput> =>
  unversioned(await exampleOf(name))

export const inLanguage = (language: Language): DocumentOptions => ({ ...inEnglish, language })

/** A declaration of a service; what is not given is not declared. */
export const service = (id: string, ...lines: readonly string[]): string =>
  ['apiVersion: dpa-lint/v1', 'kind: Service', `id: ${id}`, `name: ${id}`, ...lines, ''].join('\n')

export const organisation = (...lines: readonly string[]): string =>
  ['apiVersion: dpa-lint/v1', 'kind: Organisation', 'id: us', 'name: Us SA', ...lines, ''].join(
    '\n',
  )

/** A register made from texts, by the names of their files. */
export async function registerOf(
  kind: RegisterKind,
  files: Readonly<Record<string, string>>,
  options: DocumentOptions = inEnglish,
): Promise<Register> {
  const subject = await subjectOf(files)
  const faults = subject.report.sources.filter(({ checked }) => !checked)
  if (faults.length > 0)
    throw new Error(`not well-formed: ${JSON.stringify(subject.report.findings)}`)
  const make: (subject: DocumentInput, options: DocumentOptions) => Register = registers[kind]
  return make(subject, options)
}

/** Some columns of each row, as people read them. */
export function columnsOf(register: Register, ...keys: readonly string[]): readonly string[][] {
  const columns = keys.map((key) => register.columns.find((column) => column.key === key))
  const none: RegisterCell = { text: 'no such column' }
  return register.rows.map(({ cells }) =>
    columns.map((column) => {
      const cell = column && cells[column.key]
      return formatCell(cell ?? none, wordsOfLanguage(register.language).register, column)
    }),
  )
}
