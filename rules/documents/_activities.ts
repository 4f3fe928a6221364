import {
  type Activity,
  type DataItem,
  isControlling,
  isProcessing,
  listed,
  type OperationDetail,
  type PurposeItem,
  plainText,
  quoted,
  type Service,
  type SubjectMatterItem,
  t,
  worded,
} from '../../src/model/rule.ts'
import { isSpecial } from '../law/special-categories.ts'
import { type Conflict, type ConflictSide, documentNamedIn } from './_conflict.ts'

type Source = string | readonly string[] | undefined

/** What one activity says both ways. */
export function* activityConflicts(service: Service): Generator<Conflict> {
  yield* roles(service)
  for (const activity of service.activities ?? []) {
    const above = activity.source ?? service.source
    yield* grounds(activity, above)
    yield* carriage(activity, above)
    yield* categories(activity, above)
    yield* children(activity, above)
  }
}

/** One use of the same people's data, for which the provider is processor in one place and controller in another. */
function* roles(service: Service): Generator<Conflict> {
  const { activities = [], source } = service
  for (const one of activities.filter(isProcessing))
    for (const other of activities.filter(isControlling)) {
      const shared =
        purposesOf(one).find((purpose) => purposesOf(other).includes(purpose)) ??
        sameSecret(service, one, other)
      if (shared === undefined || !subjectsOf(one).some((who) => subjectsOf(other).includes(who)))
        continue
      yield {
        subject: t`the role of the provider in ${quoted(shared)}`,
        one: roleSide(one, source),
        other: roleSide(other, source),
        key: `role ${one.id} ${other.id}`,
        remedy: t`ask in which role the provider acts, and have the other document mended`,
      }
    }
}

/** Two papers that each claim the same people's special categories speak of one use, however they call it. */
function sameSecret(service: Service, one: Activity, other: Activity): string | undefined {
  const [first, second] = [one, other].map((activity) =>
    documentNamedIn(service, activity.source ?? service.source),
  )
  if (first === undefined || second === undefined || first === second) return undefined
  return categoriesOf(one).find((name) => isSpecial(name) && categoriesOf(other).includes(name))
}

const categoriesOf = ({ data }: Activity) =>
  listed(data).flatMap((one) => {
    if (typeof one === 'string') return [one]
    return one.included === false ? [] : [one.category]
  })

/** One purpose that stands twice: on consent here, and there on another ground or only until somebody objects. */
function* grounds({ purposes, id }: Activity, above: Source): Generator<Conflict> {
  const all = listed(purposes).filter((one) => typeof one !== 'string')
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      if (plainText(one.purpose) !== plainText(other.purpose)) continue
      const [first, second] = [one, other].map(groundOf)
      if (first === undefined || second === undefined || first === second) continue
      // For other data a purpose may well have another ground.
      if (one.data && other.data && !one.data.some((name) => other.data?.includes(name))) continue
      yield {
        subject: t`the ground of ${quoted(one.purpose)} in ${quoted(id)}`,
        one: groundSide(one, first, above),
        other: groundSide(other, second, above),
        key: `ground ${id} ${one.purpose}`,
        remedy: t`ask on which ground people's data are used for it, and have the other document mended`,
      }
    }
}

type PurposeDetail = Exclude<PurposeItem, string>

function groundOf({ legalBasis, objection, included }: PurposeDetail): string | undefined {
  if (included === false || legalBasis === 'unknown') return undefined
  return legalBasis ?? (objection === undefined ? undefined : 'objection')
}

const groundSide = (on: PurposeDetail, ground: string, above: Source): ConflictSide => ({
  on,
  field: ground === 'objection' ? 'objection' : 'legalBasis',
  message: ground === 'objection' ? t`unless people object` : worded(ground),
  source: on.source ?? above,
})

const purposesOf = ({ purposes }: Activity) =>
  listed(purposes).map((one) => (typeof one === 'string' ? one : one.purpose))

const subjectsOf = ({ subjects }: Activity) =>
  listed(subjects).map((one) => (typeof one === 'string' ? one : one.category))

const roleSide = (activity: Activity, above: Source): ConflictSide => ({
  on: activity,
  field: 'role',
  message: t`${worded(`${activity.role}`)} in ${quoted(activity.id)}`,
  source: activity.source ?? above,
})

/** In English, French, German and Spanish. */
const carries =
  /\bcarr(?:y|ies|ied|iage|ying)\b|\b(?:transport|convey|transmi[ts])|\bachemin|beförder|übertrag|übermitt|\bencamin/i
const traffic = /\btraff?ic\b|verkehr|\btráfico\b/i

/** Traffic that is not carried, and yet its data, its content or its transmission. */
function* carriage(activity: Activity, above: Source): Generator<Conflict> {
  const { subjectMatter, id } = activity
  if (typeof subjectMatter !== 'object') return
  const refused = subjectMatter.find(
    ({ matter, included }) => included === false && carries.test(matter) && traffic.test(matter),
  )
  const admitted = admittedTraffic(activity, above)
  if (!refused || !admitted) return
  yield {
    subject: t`carriage of traffic in ${quoted(id)}`,
    one: matterSide(refused, above),
    other: admitted,
    key: `carriage ${id}`,
    // What is processed at all is open, and so is the extent of every duty.
    severity: 'error',
    remedy: t`ask whether the service carries traffic, and have the row or the rest struck out`,
  }
}

const matterSide = (item: SubjectMatterItem, above: Source): ConflictSide => ({
  on: item,
  field: 'included',
  message: t`${quoted(item.matter)} is excluded`,
  source: item.source ?? above,
})

function admittedTraffic(activity: Activity, above: Source): ConflictSide | undefined {
  const { operations } = activity
  for (const item of listed(activity.data)) {
    if (typeof item === 'string' || item.included === false) continue
    const carried = item.items?.find((one) => carries.test(one) && traffic.test(one))
    if (carried !== undefined)
      return {
        on: item,
        field: 'items',
        message: t`the data include ${quoted(carried)}`,
        source: item.source ?? above,
      }
  }
  const list = listed(activity.data)
  const index = list.findIndex((item) => includes(item, 'traffic'))
  const item = list[index]
  if (item !== undefined)
    return {
      on: list,
      field: String(index),
      message: t`the data include traffic data`,
      source: typeof item === 'string' ? above : (item.source ?? above),
    }
  if (typeof operations !== 'object' || Array.isArray(operations)) return undefined
  const grid = operations as Readonly<Record<string, boolean | 'unknown' | OperationDetail>>
  const transmission = grid['transmission']
  if (transmission === undefined || transmission === 'unknown' || transmission === false)
    return undefined
  if (
    typeof transmission === 'object' &&
    transmission.included !== undefined &&
    transmission.included !== true
  )
    return undefined
  return {
    on: grid,
    field: 'transmission',
    message: t`transmission is an operation`,
    source: above,
  }
}

const includes = (item: DataItem, category: string) =>
  typeof item === 'string'
    ? item === category
    : item.category === category && item.included !== false

/** One category in and out. Two lists of particular data in one category contradict nothing. */
function* categories({ data, id }: Activity, above: Source): Generator<Conflict> {
  const list = listed(data)
  const included = new Map<string, number>()
  for (const [index, item] of list.entries()) {
    const category = typeof item === 'string' ? item : item.category
    if (includes(item, category) && !included.has(category)) included.set(category, index)
  }
  for (const item of list) {
    if (typeof item === 'string' || item.included !== false) continue
    const index = included.get(item.category)
    const other = index === undefined ? undefined : list[index]
    if (other === undefined || !overlap(item, other)) continue
    yield {
      subject: t`${item.category} in ${quoted(id)}`,
      one: { on: item, field: 'included', message: t`excluded`, source: item.source ?? above },
      other: {
        on: list,
        field: String(index),
        message: t`among the data`,
        source: typeof other === 'string' ? above : (other.source ?? above),
      },
      key: `category ${item.category}`,
    }
  }
}

function overlap(item: Exclude<DataItem, string>, other: DataItem): boolean {
  if (typeof other === 'string' || !item.items || !other.items) return true
  return other.items.some((one) => item.items?.includes(one))
}

const minors: ReadonlySet<string> = new Set(['children', 'pupils'])

/** Children kept out, and among the persons concerned. */
function* children(activity: Activity, above: Source): Generator<Conflict> {
  const { children: said, subjects, id } = activity
  const detail = typeof said === 'object' ? said : undefined
  if ((detail?.state ?? said) !== 'excluded') return
  const list = listed(subjects)
  const index = list.findIndex((item) =>
    typeof item === 'string'
      ? minors.has(item)
      : minors.has(item.category) && item.included !== false,
  )
  const item = list[index]
  if (item === undefined) return
  const [category, source] = typeof item === 'string' ? [item, above] : [item.category, item.source]
  yield {
    subject: t`children in ${quoted(id)}`,
    one: {
      ...(detail ? { on: detail, field: 'state' } : { on: activity, field: 'children' }),
      message: t`excluded`,
      source: detail?.source ?? above,
    },
    other: {
      on: list,
      field: String(index),
      message: t`${category} are among the data subjects`,
      source: source ?? above,
    },
    key: `children ${id}`,
  }
}
