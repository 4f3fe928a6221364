import type { PaperOptions, Subject } from '../../../src/documents/document.ts'
import type { Cell, Register } from '../../../src/documents/registers/register.ts'
import { type RegisterKind, registers } from '../../../src/documents/registers/registers.ts'
import { shown } from '../../../src/documents/registers/shown.ts'
import { words } from '../../../src/documents/text/register-words.ts'
import type { Language } from '../../../src/model/language.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'

/** The same whatever version makes it. */
const unversioned = (subject: Subject): Subject => ({
  ...subject,
  report: { ...subject.report, tool: { ...subject.report.tool, version: '0.0.0' } },
})

export const example = async (name: string): Promise<Subject> => unversioned(await exampleOf(name))

export const inLanguage = (language: Language): PaperOptions => ({ ...inEnglish, language })

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
  options: PaperOptions = inEnglish,
): Promise<Register> {
  const subject = await subjectOf(files)
  const faults = subject.report.sources.filter(({ checked }) => !checked)
  if (faults.length > 0)
    throw new Error(`not well-formed: ${JSON.stringify(subject.report.findings)}`)
  const make: (subject: Subject, options: PaperOptions) => Register = registers[kind]
  return make(subject, options)
}

/** Some columns of each row, as people read them. */
export function columnsOf(register: Register, ...keys: readonly string[]): readonly string[][] {
  const columns = keys.map((key) => register.columns.find((column) => column.key === key))
  const none: Cell = { text: 'no such column' }
  return register.rows.map(({ cells }) =>
    columns.map((column) => {
      const cell = column && cells[column.key]
      return shown(cell ?? none, words[register.language], column)
    }),
  )
}
