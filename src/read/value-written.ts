import { readYaml } from './yaml/yaml.ts'

/** A value as somebody writes it behind a key, or undefined where that is no YAML of one line. */
export function valueWritten(text: string): { readonly value: unknown } | undefined {
  if (/[\r\n]/.test(text)) return undefined
  const { documents, faults } = readYaml(`value: ${text}`)
  const [document, second] = documents
  if (faults.length > 0 || !document || second || document.faults.length > 0) return undefined
  const { data } = document
  return typeof data === 'object' && data !== null && 'value' in data && data.value !== null
    ? { value: data.value }
    : undefined
}
