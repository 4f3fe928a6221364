import { type FieldTree, fieldTree } from '../../schemas/fields.ts'
import {
  lengthOf,
  quoted,
  type Service,
  type Statement,
  statementsOf,
  t,
  term,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { limitedDutyAt, reservationBeyond } from '../law/statutory-limits.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

type Source = string | readonly string[] | undefined
type Detail = Readonly<Record<string, unknown>> & {
  readonly source?: Source
  readonly for?: string
}
type Node = Readonly<Record<string, unknown>>

/** What messages call the facts that documents may state more than once: by section, by field, and by a part of it. */
const subjects = entriesOf(fieldTree(({ fact }) => fact)).map(
  ([section, fields]) =>
    [
      section,
      entriesOf(fields).map(([field, subject]) => [field, subject, entriesOf(subject)] as const),
    ] as const,
)

function entriesOf(tree: FieldTree | string): readonly (readonly [string, FieldTree | string])[] {
  return typeof tree === 'string' ? [] : Object.entries(tree)
}

/** Every fact that is stated twice, in one case, and differently. */
export function* statementConflicts(service: Service): Generator<Conflict> {
  for (const [section, fields] of subjects) {
    const block = service[section as keyof Service] as Node | undefined
    if (block === undefined) continue
    for (const [field, subject, parts] of fields) {
      const value = block[field]
      if (value === undefined) continue
      if (typeof subject === 'string')
        yield* within(`${section}.${field}`, subject, statements(block, service.source, field))
      else if (isNode(value))
        for (const [part, name] of parts)
          if (value[part] !== undefined)
            yield* within(
              `${section}.${field}.${part}`,
              String(name),
              statements(value, sourceOf(block, service.source), part),
            )
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sourceOf = (node: Node, above: Source): Source => (node['source'] as Source) ?? above

/** Every statement with the source that it has or inherits. */
function statements(block: Node, above: Source, field: string): readonly Statement<Detail>[] {
  const all = statementsOf(block as Readonly<Record<string, Detail[]>>, field)
  // Most facts are stated once, and nothing contradicts itself.
  if (all.length < 2) return []
  const inherited = sourceOf(block, above)
  return all.map((one) => {
    const source = one.detail.source ?? inherited
    return source === undefined ? one : { ...one, detail: { ...one.detail, source } }
  })
}

/** Each statement against the first of its case: what is limited to another case is another fact. */
function* within(
  path: string,
  subject: string,
  all: readonly Statement<Detail>[],
): Generator<Conflict> {
  const firsts = new Map<string | undefined, Statement<Detail>>()
  for (const other of all) {
    // Whoever has not looked contradicts nobody.
    if (other.stand === 'unknown') continue
    const ofCase = other.detail.for
    const one = firsts.get(ofCase)
    if (!one) {
      firsts.set(ofCase, other)
      continue
    }
    const difference = differing(one, other, path)
    if (!difference) continue
    yield {
      subject: ofCase === undefined ? worded(subject) : t`${worded(subject)} (${ofCase})`,
      one: sideOf(one, difference[0]),
      other: sideOf(other, difference[1]),
      key: [path, ...(ofCase === undefined ? [] : [ofCase]), ...difference].join(' '),
    }
  }
}

const sideOf = ({ on, field, detail }: Statement<Detail>, message: Wording): ConflictSide => ({
  on,
  ...(field !== undefined && { field }),
  message,
  source: detail.source,
})

/** The gravest way in which two statements differ, in the words of each. What only one of them says adds to the other. */
function differing(
  one: Statement<Detail>,
  other: Statement<Detail>,
  path: string,
): readonly [Wording, Wording] | undefined {
  if ((one.stand === 'refused') !== (other.stand === 'refused')) return [asked(one), asked(other)]
  if (one.stand === 'refused') return undefined
  for (const key of compared) {
    const [a, b] = [sayingOf(one, key), sayingOf(other, key)]
    if (a === undefined || b === undefined || same(a, b)) continue
    // That notice is needed leaves room for how long; the kinds of audit exclude one another, and a no excludes all.
    if (typeof a !== typeof b && key !== 'audits' && a !== false && b !== false) continue
    return [words(key, a), words(key, b)]
  }
  if (one.stand === other.stand || isSoftNumber(one, other) || isSoftNumber(other, one))
    return undefined
  const soft = one.stand === 'qualified' ? one : other
  if (reservationBeyond(limitedDutyAt(path), textOf(soft.detail['qualified'])) === undefined)
    return undefined
  return [softened(one), softened(other)]
}

/** A firm duty in words, and a number with a reservation beside it: the reservation is the number's own. */
function isSoftNumber(firm: Statement<Detail>, soft: Statement<Detail>): boolean {
  const { within } = soft.detail
  return (
    soft.stand === 'qualified' &&
    typeof within === 'string' &&
    lengthOf(within) !== undefined &&
    lengthOf(textOf(firm.detail['within']) ?? '') === undefined
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What can be compared: lists of channels add to one another, and free text has many ways to say one thing. */
const compared = [
  'word',
  'within',
  'period',
  'after',
  'choice',
  'options',
  'effect',
  'grounds',
  'forwarding',
  'audits',
  'information',
  'notice',
  'cost',
  'byContract',
] as const
type Compared = (typeof compared)[number]

/** Words for a time leave room for a number; a number is one way to keep them. */
const roomy: ReadonlySet<unknown> = new Set([
  'without-undue-delay',
  'promptly',
  'reasonable-period',
])

function sayingOf(
  { word, detail }: Statement<Detail>,
  key: Compared,
): string | boolean | undefined {
  const value = key === 'word' ? word : detail[key]
  // What is offered at the end, whatever the order.
  if (Array.isArray(value)) return value.toSorted().join(', ')
  if (typeof value === 'boolean') return value
  return typeof value !== 'string' || value === 'unknown' || roomy.has(value) ? undefined : value
}

/** Equal lengths are equal however they are written. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  const [one, other] = [lengthOf(String(a)), lengthOf(String(b))]
  return one !== undefined && one.atLeast === other?.atLeast && one.atMost === other.atMost
}

const asked = ({ stand }: Statement) => (stand === 'refused' ? 'refused' : 'promised')

const softened = ({ detail }: Statement<Detail>) =>
  detail['qualified'] === undefined
    ? t`without condition`
    : t`softened by ${quoted(String(detail['qualified']))}`

const labels: Partial<Record<Compared, Wording>> = {
  after: t`from`,
  choice: t`choice:`,
  options: t`options:`,
  effect: t`effect:`,
  grounds: t`grounds:`,
  forwarding: t`forwarding:`,
  information: t`information:`,
  notice: t`notice:`,
  cost: t`cost:`,
  byContract: t`by contract:`,
}

function words(key: Compared, value: string | boolean): Wording {
  const text = typeof value === 'boolean' ? (value ? t`yes` : t`no`) : term(value)
  return labels[key] === undefined ? text : t`${labels[key]} ${text}`
}
