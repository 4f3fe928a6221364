import {
  type Activity,
  isControlling,
  lengthOf,
  listed,
  type RetentionItem,
  type ServiceSummary,
  t,
} from '../../src/model/rule.ts'

/** Periods compare with their like: those that run while the service does, and those that begin when it ends. */
export const keptKinds = ['running', 'ended'] as const
export type KeptKind = (typeof keptKinds)[number]

/** What a service says on how long it keeps data as a processor. */
export interface Keeping {
  /** The categories that it handles. */
  readonly categories: ReadonlySet<string>
  /** The longest period that it declares for a category, of a kind. */
  longest(category: string, kind: KeptKind): RetentionItem | undefined
  /** The longest of all. */
  readonly most: RetentionItem | undefined
}

const keepings = new WeakMap<ServiceSummary, Keeping | undefined>()

/** Undefined where it names no period at all. */
export function keepingOf(service: ServiceSummary): Keeping | undefined {
  if (!keepings.has(service)) keepings.set(service, weigh(service))
  return keepings.get(service)
}

function weigh({ activities = [] }: ServiceSummary): Keeping | undefined {
  const processed = activities.filter((activity) => !isControlling(activity))
  const entries = processed.flatMap(({ retention }) =>
    listed(retention).filter(({ period }) => lengthOf(period) !== undefined),
  )
  if (entries.length === 0) return undefined
  const named = new Set(entries.flatMap((entry) => namedIn(entry) ?? []))
  const longest = (category: string, kind: KeptKind) => {
    const ofKind = entries.filter((entry) => kindOf(entry) === kind)
    const own = ofKind.filter((entry) => namedIn(entry)?.includes(category))
    return longestOf(own.length > 0 ? own : ofKind.filter((entry) => !namedIn(entry)))
  }
  return {
    categories: new Set([...processed.flatMap(categoriesOf), ...named]),
    longest,
    most: longestOf(entries),
  }
}

function categoriesOf({ data }: Pick<Activity, 'data'>): readonly string[] {
  return listed(data).flatMap((item) => {
    if (typeof item === 'string') return [item]
    return item.included === false ? [] : [item.category]
  })
}

function namedIn({ data }: RetentionItem): readonly string[] | undefined {
  if (data === undefined) return undefined
  const named: readonly string[] = typeof data === 'string' ? [data] : data
  return named.includes('all') || named.includes('any') ? undefined : named
}

const kindOf = ({ from }: RetentionItem): KeptKind =>
  from === 'contract-end' || from === 'service-end' ? 'ended' : 'running'

const longestOf = (entries: readonly RetentionItem[]) =>
  entries.toSorted((a, b) => hours(b) - hours(a))[0]

const hours = ({ period }: RetentionItem) => lengthOf(period)?.atMost ?? 0

/** Longer beyond doubt: a month is no longer than 30 days. */
export function isLonger(period: string | undefined, than: string | undefined): boolean {
  const [one, other] = [lengthOf(period), lengthOf(than)]
  return one !== undefined && other !== undefined && one.atLeast > other.atMost
}

/** The period with what starts it: `1 year from contract-end`. */
export const periodOf = ({ period = '', from }: RetentionItem) =>
  from === undefined ? period : t`${period} from ${from}`
