import { isRecord } from '../model/is-record.ts'
import { valueAt } from '../model/path.ts'
import { mergeAnswers } from './merge.ts'
import { readYaml } from './yaml/yaml.ts'

interface NamedRow {
  readonly id: string
  readonly name: string
}

export interface AddedRows {
  readonly text: string
  readonly added: readonly string[]
  /** How many of the list are declared already. */
  readonly kept: number
  /** Who is declared and not in the list. */
  readonly gone: readonly string[]
}

/** Writes sub-processors into a declaration that does not name them yet. */
export async function addRows(
  { file, text }: { readonly file: string; readonly text: string },
  asked: string | undefined,
  rows: readonly NamedRow[],
  list: { readonly id: string; readonly value: unknown },
): Promise<AddedRows | { readonly refused: string }> {
  const services = readYaml(text).documents.filter(
    ({ data }) => valueAt(data, '/kind') === 'Service',
  )
  const ids = services.map(({ data }) => String(valueAt(data, '/id')))
  const [service] = asked === undefined ? ids : ids.filter((id) => id === asked)
  if (service === undefined)
    return { refused: `no service ${asked === undefined ? '' : `"${asked}" `}is declared there` }
  if (asked === undefined && ids.length > 1)
    return { refused: `several services are declared there, --id names one of ${ids.join(', ')}` }
  const data = services[ids.indexOf(service)]?.data
  const declared = valueAt(data, '/subprocessors')
  const there = Array.isArray(declared) ? declared.filter(isRecord) : []
  const isSame = (row: NamedRow) => (one: Readonly<Record<string, unknown>>) =>
    one['id'] === row.id || plain(one['name']) === plain(row.name)
  const fresh = rows.filter((row) => !there.some(isSame(row)))
  const gone = there
    .filter((one) => !rows.some((row) => isSame(row)(one)))
    .map((one) => String(one['name'] ?? one['id']))
  const answers = [
    ...(valueAt(data, `/documents/${list.id}`) === undefined && fresh.length > 0
      ? [{ pointer: `/documents/${list.id}`, value: list.value }]
      : []),
    ...(there.length > 0
      ? fresh.map((value) => ({ pointer: '/subprocessors/-', value }))
      : fresh.length > 0
        ? [{ pointer: '/subprocessors', value: fresh }]
        : []),
  ]
  const result =
    answers.length === 0 ? { text } : await mergeAnswers({ file, text }, service, answers)
  if ('refused' in result) return result
  if ('faults' in result)
    return { refused: result.faults[0]?.message ?? 'the rows cannot be placed' }
  return {
    text: result.text,
    added: fresh.map(({ name }) => name),
    kept: rows.length - fresh.length,
    gone,
  }
}

const plain = (name: unknown) =>
  String(name ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
