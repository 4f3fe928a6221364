import {
  type Activity,
  type Answer,
  type DataItem,
  type Elsewhere,
  isElsewhere,
  listed,
  type OperationDetail,
  type Operations,
  type OperationsElsewhere,
  type SubjectItem,
} from '../../src/model/rule.ts'

/** One item of a list that is written as a word or in detail, and the place to point at. */
export interface ActivityItem<D extends object> {
  readonly category: string
  /** Empty where it is a word. */
  readonly detail: Partial<D>
  readonly on: object
  readonly field?: string
}

export type DataEntry = ActivityItem<Extract<DataItem, object>>
export type SubjectEntry = ActivityItem<Extract<SubjectItem, object>>

export const dataEntriesOf = ({ data }: Activity): readonly DataEntry[] => itemsOf(data)
export const subjectsOf = ({ subjects }: Activity): readonly SubjectEntry[] => itemsOf(subjects)

function itemsOf<D extends { readonly category: string }>(
  list: 'unknown' | readonly (string | D)[] | Elsewhere<string | D> | undefined,
): readonly ActivityItem<D>[] {
  const all = listed(list)
  return all.map((item, index) =>
    typeof item === 'string'
      ? { category: item, detail: {}, on: all, field: String(index) }
      : { category: item.category, detail: item, on: item },
  )
}

type Includable = { readonly detail: { readonly included?: Answer | 'may-occur' } }

/** Whether it belongs to the processing by design: what is excluded, unknown or an accident does not. */
export const meant = ({ detail: { included = true } }: Includable): boolean => included === true

/** Whether it can be met in the processing, by design or by accident. */
export const met = ({ detail: { included = true } }: Includable): boolean =>
  included === true || included === 'may-occur'

/** Each operation that the activity names, and what is said of it. */
export function operationsOf({ operations }: Activity): ReadonlyMap<string, Answer> {
  if (operations === undefined || operations === 'unknown') return new Map()
  if (isElsewhere(operations)) return new Map(listed(operations).map((one) => [one, true]))
  if (isList(operations)) return new Map(operations.map((operation) => [operation, true]))
  return new Map(Object.entries(operations).map(([name, said]) => [name, answer(said)]))
}

type List = Extract<Operations, readonly unknown[]>
const isList = (operations: Operations | OperationsElsewhere): operations is List =>
  Array.isArray(operations)

const answer = (said: Answer | OperationDetail): Answer =>
  typeof said === 'object' ? (said.included ?? true) : said

/** Why a list that the law asks for says nothing; undefined where it says something, or another rule speaks. */
export function gapIn(
  list: unknown,
  said: readonly (Answer | 'may-occur')[],
): 'undeclared' | 'unknown' | 'excluded' | undefined {
  // What stands elsewhere or is left to the customer is one gap for all parts of the description.
  if (isElsewhere(list)) return undefined
  if (list === 'unknown') return 'unknown'
  if (said.length === 0) return 'undeclared'
  return said.every((one) => one === false) ? 'excluded' : undefined
}

/** What the items of a list say of themselves. */
export const inclusions = (items: readonly Includable[]): readonly (Answer | 'may-occur')[] =>
  items.map(({ detail: { included = true } }) => included)
