import type { Decision, OfferedReading } from '../../desk/contract.ts'
import type { DraftFact, DraftRow, FactReading } from '../../draft/draft-fact.ts'
import type { Draft } from '../../draft/draft-from.ts'
import order from '../../draft/order.json' with { type: 'json' }
import { splitSource } from '../../evidence/split-source.ts'
import { isUnknown } from '../../model/fact.ts'
import { isRecord } from '../../model/is-record.ts'
import { flowText } from '../../read/flow-text.ts'
import { descriptionOf, schemaFieldAt, wordsTaken } from '../book/schema-field.ts'

/** Every fact that is looked for in an agreement, in the order in which one is written. */
export function decisionsOf(service: unknown, draft: Draft): readonly Decision[] {
  const looked = draft.facts.filter(({ path }) => schemaFieldAt(path) !== undefined)
  const paths = [...new Set([...looked.map(({ path }) => path), ...order.filter(isSingle)])]
  const decisions = paths
    .toSorted((a, b) => rank(a) - rank(b))
    .map((path) => decisionOf(path, service, factAt(path, draft)))
  const rows = rowsOf(service, draft.rows)
  return rows ? [...decisions, rows] : decisions
}

/** Lists of sub-processors, places and transfers are written as text, and not decided in one word. */
const isSingle = (path: string) =>
  !['documents', 'subprocessors', 'locations', 'transfers'].includes(path) &&
  order.every((other) => !other.startsWith(`${path}.`))

/** A path that the order does not name goes with the part that it belongs to. */
function rank(path: string): number {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const at = order.findIndex((one) => one === part || one.startsWith(`${part}.`))
    if (at !== -1) return at
  }
  return order.length
}

const factAt = (path: string, { facts }: Draft): DraftFact | undefined =>
  facts.find((fact) => fact.path === path)

/** What can be read out of the documents for a fact, the likeliest first. */
export function readingsOf(fact: DraftFact | undefined): readonly FactReading[] {
  if (fact?.state === 'stated') return [fact]
  return fact?.state === 'candidate' ? fact.rivals : []
}

function decisionOf(path: string, service: unknown, fact: DraftFact | undefined): Decision {
  const schema = schemaFieldAt(path)?.schema ?? {}
  const value = valueIn(service, path)
  const readings = readingsOf(fact).map(shown)
  const open = isToDecide(value)
  const names = path.split('.')
  return {
    pointer: `/${names.join('/')}`,
    group: names.length === 1 ? 'The agreement' : inWords(names.slice(0, -1)),
    name: inWords(names.slice(-1)),
    help: descriptionOf(schema),
    state: open ? (readings.length > 0 ? 'offered' : 'open') : 'decided',
    ...(value !== undefined && { value: flowText(withoutPlace(value)) }),
    choices: wordsTaken(schema).filter((word) => word !== 'unknown'),
    readings,
  }
}

const shown = ({ value, source, quote }: FactReading): OfferedReading => {
  const [document, address] = splitSource(source)
  return { value: flowText(value), document, address, quote }
}

/** Whether a fact can be declared as unknown. */
export const takesUnknown = (path: string): boolean =>
  wordsTaken(schemaFieldAt(path)?.schema ?? {}).includes('unknown')

/** What stands at a path; of several activities in the first. */
export function valueIn(service: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => {
    const inner = Array.isArray(node) ? node[0] : node
    return isRecord(inner) ? inner[name] : undefined
  }, service)
}

/** Whether nobody has decided what stands there. */
export const isToDecide = (value: unknown): boolean => value === undefined || isUnknown(value)

/** Where a fact stands is shown beside the document. */
function withoutPlace(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { source: _, quote: __, note: ___, ...rest } = value
  return rest
}

/** `endOfContract` as "End of contract". */
function inWords(names: readonly string[]): string {
  const words = names
    .map((name) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
    .join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The sub-processors of the documents' tables, where none are declared. */
function rowsOf(service: unknown, rows: readonly DraftRow[]): Decision | undefined {
  const [first] = rows
  const declared = valueIn(service, 'subprocessors')
  if (!first) return undefined
  return {
    pointer: '/subprocessors',
    group: 'The agreement',
    name: 'Sub-processors',
    help: descriptionOf(schemaFieldAt('subprocessors')?.schema ?? {}),
    state: isToDecide(declared) ? 'offered' : 'decided',
    ...(declared !== undefined && {
      value: Array.isArray(declared) ? `${declared.length} entries` : flowText(declared),
    }),
    choices: [],
    readings: [shown({ ...first, value: rows.map(({ name }) => name) })],
  }
}
