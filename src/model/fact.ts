import type { Activity, Document } from './declaration.ts'
import { isRecord } from './is-record.ts'
import { type Message, t, type Wording } from './message.ts'
import type { Problem } from './problem.ts'
import type { ServiceSummary } from './service-summary.ts'

/**
 * How a fact stands: a value is stated, stated but softened ("if possible"), refused, or unknown.
 * A fact that the documents do not mention has no statement at all.
 */
export type Stance = 'stated' | 'qualified' | 'refused' | 'unknown'

/** One statement of a fact, and the place to point at. */
export interface Statement<D extends object = object> {
  readonly stand: Stance
  /** What the statement says in detail; empty where it is a single word. */
  readonly detail: Partial<D>
  /** The word that carries it: `general`, `same-obligations`, `48 hours`. */
  readonly word?: string
  readonly on: object
  readonly field?: string
}

/** The case that a statement is about, before what is said of it: `EU customers: `. */
export const casePrefix = ({
  detail,
}: {
  readonly detail: { readonly for?: string }
}): Message | '' => (detail.for === undefined ? '' : t`${detail.for}: `)

/** The object members of a fact's type: what a detailed statement can say. */
export type DetailOf<T> = T extends readonly (infer I)[]
  ? Extract<I, object>
  : 'selected' extends keyof T
    ? DetailOf<NonNullable<T['selected']>>
    : Extract<T, object>

/** An object's field, seen through the words false and `unknown` that may stand in its place. */
type Field<P> = P extends object ? (P extends readonly unknown[] ? never : keyof P & string) : never
type At<P, F extends string> = P extends { readonly [K in F]?: infer V } ? V : never

/**
 * Every statement of a fact, in the order declared; empty where nothing is declared.
 * Where a part on the way is refused or unknown as a whole, so is the fact.
 *
 *     said(service.breach, 'notice')
 *     said(service.obligations, 'assistance', 'dpia')
 */
export function statementsOf<P, F extends Field<P>>(
  parent: P | undefined,
  field: F,
): readonly Statement<DetailOf<At<P, F>>>[]
export function statementsOf<P, F extends Field<P>, G extends Field<At<P, F>>>(
  parent: P | undefined,
  field: F,
  inner: G,
): readonly Statement<DetailOf<At<At<P, F>, G>>>[]
export function statementsOf(parent: unknown, field: string, inner?: string): readonly Statement[] {
  if (!isRecord(parent)) return none
  const value = parent[field]
  if (value === undefined) return none
  const all: Statement[] = []
  if (inner === undefined) {
    if (isElsewhere(value))
      for (const part of ['named', 'selected'] as const) collect(value[part], value, part, all)
    else collect(value, parent, field, all)
  } else if (value === false || value === 'unknown') collect(value, parent, field, all)
  else if (Array.isArray(value)) {
    for (const item of value) if (isRecord(item)) collect(item[inner], item, inner, all)
  } else if (isRecord(value)) collect(value[inner], value, inner, all)
  return all
}

const none = [] as const

/** Hundreds of statements a service: each is one literal, and one list holds them. */
function collect(value: unknown, on: object, field: string, all: Statement[]): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, value, String(index), all)
    return
  }
  const detailed = isRecord(value)
  const { stand, word: said } = detailed ? weigh(value) : word(value)
  if (detailed)
    all.push(
      said === undefined
        ? { stand, detail: value, on: value }
        : { stand, word: said, detail: value, on: value },
    )
  else
    all.push(
      said === undefined
        ? { stand, detail: nothing, on, field }
        : { stand, word: said, detail: nothing, on, field },
    )
}

const nothing = Object.freeze({})

/** The key of a detailed statement that says the same as the single word would. */
const wordKeys = [
  'commitment',
  'done',
  'type',
  'terms',
  'extent',
  'support',
  'state',
  'by',
  'within',
] as const

function weigh(detail: Readonly<Record<string, unknown>>): Pick<Statement, 'stand' | 'word'> {
  for (const key of wordKeys) {
    const value = detail[key]
    if (typeof value !== 'string' && typeof value !== 'boolean') continue
    const own = word(value)
    // A promise whose time is unknown is still a promise.
    if (key === 'within' && own.stand === 'unknown') continue
    if (own.stand !== 'stated' || (value !== true && !('qualified' in detail))) return own
    if (typeof value === 'string') return { stand: 'qualified', word: value }
  }
  return 'qualified' in detail ? qualified : stated
}

const refused = { stand: 'refused' } as const
const unknown = { stand: 'unknown' } as const
const stated = { stand: 'stated' } as const
const qualified = { stand: 'qualified' } as const

function word(value: unknown): Pick<Statement, 'stand' | 'word'> {
  if (value === false) return refused
  if (value === 'unknown') return unknown
  return typeof value === 'string' ? { stand: 'stated', word: value } : stated
}

/** Whether a value says that nobody knows: the word, or a detailed statement that comes to the same. */
export function isUnknown(value: unknown): boolean {
  if (!isRecord(value)) return value === 'unknown'
  return value['unknown'] === true || weigh(value).stand === 'unknown'
}

/** A problem on a statement, wherever it stands. */
export function atSaid(
  said: Pick<Statement, 'on' | 'field'>,
  message: Wording,
  more: Omit<Problem, 'on' | 'field' | 'message'> = {},
): Problem {
  const { on, field } = said
  return field === undefined ? { on, message, ...more } : { on, field, message, ...more }
}

/** From what binds most to what binds least: where two disagree, the first prevails. */
const precedence: readonly Document['type'][] = [
  'agreement',
  'annex',
  'terms-of-service',
  'data-protection-sheet',
  'privacy-policy',
  'security-policy',
  'sub-processor-list',
  'certificate',
  'assessment',
  'audit-report',
  'letter',
  'web-page',
  'help-article',
]

/** From the worst for the customer: between statements of equal weight nobody may rely on the better one. */
const worstFirst: readonly Stance[] = ['refused', 'unknown', 'qualified', 'stated']

/**
 * The statement that prevails: the one in the highest document, and among equals the worst for
 * the customer. Statements limited to a case (`for`) are facts of their own: ask for them apart.
 */
export function prevailing<D extends object>(
  service: Ranking,
  all: readonly Statement<D>[],
): Statement<D> | undefined {
  let [best] = all
  if (best === undefined || all.length === 1) return best
  let lowest = rank(service, best)
  for (const one of all) {
    const own = rank(service, one)
    const isWorse = worstFirst.indexOf(one.stand) < worstFirst.indexOf(best.stand)
    if (own > lowest || (own === lowest && !isWorse)) continue
    best = one
    lowest = own
  }
  return best
}

/** By what statements of one service are ranked. */
type Ranking = Pick<ServiceSummary, 'precedence' | 'documents'>

function rank(service: Ranking, said: Statement): number {
  const source = (said.detail as { readonly source?: string | readonly string[] }).source
  const ranks = (typeof source === 'string' ? [source] : (source ?? [])).map((one) => {
    const id = one.split(' ', 1)[0] ?? ''
    // What the documents themselves say of their order goes before ours.
    const order = service.precedence?.order ?? []
    if (order.includes(id)) return order.indexOf(id) - order.length
    const type = service.documents?.[id]?.type
    return type === undefined ? precedence.length : precedence.indexOf(type)
  })
  return Math.min(precedence.length, ...ranks)
}

/** A list that the documents leave to the customer or set out in another paper, with what we say of it ourselves. */
export interface Elsewhere<T = unknown> {
  readonly setBy?: 'customer'
  readonly byReference?: string | readonly string[]
  readonly named?: readonly T[]
  readonly selected?: readonly T[]
}

const elsewhere = ['setBy', 'byReference', 'selected', 'named']

/** Whether a part of the description is left to the customer or set out in another paper. */
export function isElsewhere(value: unknown): value is Elsewhere {
  return isRecord(value) && elsewhere.some((key) => key in value)
}

/** What is known here of a list that stands elsewhere: what the text names, and what we say ourselves. */
export function knownOf<T>({ named, selected }: Elsewhere<T>): readonly T[] {
  return named && selected ? [...named, ...selected] : (named ?? selected ?? none)
}

/** The items of a list that may be refused, unknown or left to others as a whole: none then, but what is known here. */
export function listed<T>(
  list: readonly T[] | Elsewhere<T> | false | 'unknown' | string | undefined,
): readonly T[] {
  if (Array.isArray(list)) return list as readonly T[]
  return isElsewhere(list) ? knownOf(list as Elsewhere<T>) : none
}

/** The outcomes of something that may have one or several, in the order declared. */
export function outcomesOf<T extends string>(said: T | readonly T[] | undefined): readonly T[] {
  return said === undefined ? [] : typeof said === 'string' ? [said] : said
}

/**
 * Whether the terms of an agreement with a processor matter: the provider is a processor in some activity, or nothing
 * says that it is not. A role that nobody declared must not switch the law off.
 */
export function processes(service: Pick<ServiceSummary, 'activities'>): boolean {
  const { activities = [] } = service
  return activities.length === 0 || activities.some(isProcessing)
}

/** Whether the provider is a processor in an activity, or nothing says that it is not. */
export function isProcessing({ role = 'unknown' }: Pick<Activity, 'role'>): boolean {
  return role === 'processor' || role === 'sub-processor' || role === 'unknown'
}

/** Whether the provider is a controller in an activity, alone or jointly. */
export function isControlling({ role }: Pick<Activity, 'role'>): boolean {
  return role === 'controller' || role === 'joint-controller'
}

/** One case of a fact: the statement that prevails in it, with what other places add to it. */
export interface Case<D extends object> extends Statement<D> {
  /** The statements that it is made of, the one that prevails first. */
  readonly parts: readonly Statement<D>[]
}

/**
 * The cases (`for`) of a fact, in the order declared. A place that speaks to another side of the
 * fact adds to it and contradicts nothing; what is said without a case holds in every case.
 * `worse` is greater for what is worse for the customer, among statements of equal weight.
 */
export function casesOf<D extends { readonly for?: string }>(
  service: Ranking,
  all: readonly Statement<D>[],
  worse: (said: Statement<D>) => number,
): readonly Case<D>[] {
  const [only, ...more] = all
  if (only === undefined) return none
  // Nearly every fact is said once.
  if (more.length === 0) return [Object.assign({}, only, { parts: all })]
  const groups = new Map<string | undefined, Statement<D>[]>()
  for (const one of all) {
    const group = groups.get(one.detail.for)
    if (group) group.push(one)
    else groups.set(one.detail.for, [one])
  }
  const general = groups.get(undefined) ?? []
  return [...groups].flatMap(([name, group]): readonly Case<D>[] => {
    const [first, ...others] = [
      prevailing(
        service,
        group.toSorted((a, b) => worse(b) - worse(a)),
      ),
      ...group,
      ...(name === undefined ? [] : general),
    ]
    if (!first) return []
    const parts = promises(first)
      ? [first, ...others.filter((one) => one !== undefined && one !== first && promises(one))]
      : [first]
    const detail: Partial<D> =
      parts.length === 1
        ? first.detail
        : Object.assign({}, ...parts.map((part) => part.detail).toReversed())
    return [Object.assign({}, first, { detail, parts })]
  })
}

const promises = ({ stand }: Statement) => stand === 'stated' || stand === 'qualified'

/** The place of one side of a case: where it is said, or where what prevails could say it. */
export function placeIn<D extends object>(
  { on, field, parts }: Case<D>,
  side: keyof D & string,
): { readonly on: object; readonly field: string } {
  const part = parts.find(({ detail }) => detail[side] !== undefined)
  if (part) return { on: part.on, field: part.field ?? side }
  return { on, field: field ?? side }
}
