import { isUnknown } from '../model/fact.ts'
import { isRecord } from '../model/is-record.ts'
import type { PolicyCondition } from './condition.ts'
import { daysBefore } from './dates.ts'
import { isAtLeast, isAtMost } from './lengths.ts'
import { among, inList } from './lists.ts'
import { date, duration, number, textMeasure } from './measures.ts'
import type { PolicyContext } from './policy-context.ts'
import { entriesAt, type PolicyValue, under } from './policy-value.ts'
import { isRefused, isSoftened, isUndecided, saysAs, softened, withoutKey } from './stand.ts'
import { every, opposite, some, type Verdict, verdict } from './verdict.ts'
import { equals, includes } from './words.ts'

/**
 * Whether the value at a spot meets a condition. As in JSON Schema, but for what is left open: a
 * fact that is unknown, unspecified, softened or not declared, or a value of which a keyword says
 * nothing, neither meets a condition nor, under `not`, its opposite.
 */
export function holds(
  condition: PolicyCondition,
  spot: PolicyValue,
  asked: PolicyContext,
): Verdict {
  const judged = every(verdicts(condition, spot, asked), spot)
  if (judged.truth !== true || !isRecord(spot.value)) return judged
  if (isUnknown(spot.value)) return verdict(undefined, spot, `${spot.name} is unknown`)
  if (asked.acceptsSoftened || !isSoftened(spot.value)) return judged
  return verdict(undefined, ...softened(spot))
}

function* verdicts(
  condition: PolicyCondition,
  spot: PolicyValue,
  asked: PolicyContext,
): Generator<Verdict> {
  for (const [keyword, argument] of Object.entries(condition))
    yield keywords[keyword as keyof PolicyCondition](argument as never, spot, asked, condition)
}

type Keywords = {
  readonly [K in keyof Required<PolicyCondition>]: (
    argument: NonNullable<PolicyCondition[K]>,
    spot: PolicyValue,
    asked: PolicyContext,
    whole: PolicyCondition,
  ) => Verdict
}

const keywords: Keywords = {
  type: (types, spot) =>
    verdict(
      isUndecided(spot.value) ? undefined : [types].flat().some((type) => isOf(type, spot.value)),
      spot,
    ),
  const: (wanted, spot, asked) => equals(wanted, spot, asked),
  enum: (wanted, spot, asked) =>
    some(
      wanted.map((one) => equals(one, spot, asked)),
      spot,
    ),

  not: (inner, spot, asked) => opposite(holds(inner, spot, asked), spot),
  anyOf: (inner, spot, asked) => some(eachOf(inner, spot, asked), spot),
  allOf: (inner, spot, asked) => every(eachOf(inner, spot, asked), spot),
  oneOf: (inner, spot, asked) => one([...eachOf(inner, spot, asked)], spot),
  if: (inner, spot, asked, { then: yes = {}, else: no = {} }) => {
    const { truth } = holds(inner, spot, asked)
    const branches = truth === undefined ? [yes, no] : [truth ? yes : no]
    return every(eachOf(branches, spot, asked), spot)
  },
  // biome-ignore lint/suspicious/noThenProperty: the name is JSON Schema's, and nothing awaits the table
  then: (_, spot) => verdict(true, spot),
  else: (_, spot) => verdict(true, spot),

  properties: (inner, spot, asked) =>
    every(
      Object.entries(inner).map(([key, condition]) => property(key, condition, spot, asked)),
      spot,
    ),
  required: (keys, spot, asked, { properties = {} }) =>
    every(
      keys.map((key) => present(key, spot, Object.hasOwn(properties, key), asked)),
      spot,
    ),
  additionalProperties: (inner, spot, asked, { properties = {} }) => {
    if (!isRecord(spot.value)) return verdict(undefined, spot)
    const others = Object.keys(spot.value)
      .filter((key) => !Object.hasOwn(properties, key))
      .map((key) => under(spot, key))
    return every(
      others.map((other) => (inner === false ? verdict(false, other) : holds(inner, other, asked))),
      spot,
    )
  },

  items: (inner, spot, asked) =>
    inList(spot, (entries) =>
      every(
        entries.map((entry) => holds(inner, entry, asked)),
        spot,
      ),
    ),
  contains: (inner, spot, asked) =>
    inList(spot, (entries) =>
      among(
        entries.map((entry) => holds(inner, entry, asked)),
        spot,
      ),
    ),
  minItems: (least, spot) => inList(spot, ({ length }) => verdict(length >= least, spot)),
  maxItems: (most, spot) => inList(spot, ({ length }) => verdict(length <= most, spot)),

  minimum: (least, spot) => number(spot, (value) => value >= least),
  maximum: (most, spot) => number(spot, (value) => value <= most),

  minLength: (least, spot) => textMeasure(spot, (value) => [...value].length >= least),
  maxLength: (most, spot) => textMeasure(spot, (value) => [...value].length <= most),
  pattern: (pattern, spot, { matches }) => textMeasure(spot, (value) => matches(pattern, value)),

  includes: (word, spot, asked) => includes(word, spot, asked),

  minDuration: (least, spot) => duration(spot, isAtLeast(spot.value, least), `less than ${least}`),
  maxDuration: (most, spot) => duration(spot, isAtMost(spot.value, most), `more than ${most}`),
  notOlderThan: (age, spot, { asOf }) => date(spot, daysBefore(asOf, age), `older than ${age}`),
  notBefore: (day, spot, { asOf }) => {
    const first = day === 'today' ? asOf : day
    return date(spot, first, `before ${first}`)
  },
}

const eachOf = function* (
  conditions: readonly PolicyCondition[],
  spot: PolicyValue,
  asked: PolicyContext,
) {
  for (const condition of conditions) yield holds(condition, spot, asked)
}

/** Exactly one of them. */
function one(verdicts: readonly Verdict[], spot: PolicyValue): Verdict {
  const met = verdicts.filter(({ truth }) => truth === true)
  if (met.length > 1) return verdict(false, spot)
  const open = verdicts.find(({ truth }) => truth === undefined)
  return open ?? met[0] ?? some(verdicts, spot)
}

function isOf(type: NonNullable<PolicyCondition['type']> & string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

/** A key that is not written is left open: a condition on it asks for it. */
function property(
  key: string,
  condition: PolicyCondition,
  spot: PolicyValue,
  asked: PolicyContext,
): Verdict {
  if (saysAs(key, spot)) return holds(condition, spot, asked)
  if (!isRecord(spot.value)) return verdict(undefined, spot, withoutKey(key, spot))
  const inner = under(spot, key)
  return inner.value === undefined ? verdict(undefined, inner) : holds(condition, inner, asked)
}

/** Present means declared: neither unknown nor, unless a condition of its own decides, taken back. */
function present(key: string, spot: PolicyValue, isJudged: boolean, asked: PolicyContext): Verdict {
  if (saysAs(key, spot)) return verdict(true, spot)
  if (!isRecord(spot.value))
    return verdict(isUndecided(spot.value) ? undefined : false, spot, withoutKey(key, spot))
  const inner = under(spot, key)
  if (inner.value === undefined) return verdict(false, inner)
  const statements = Array.isArray(inner.value) ? entriesAt(inner) : [inner]
  return every(
    statements.map((one) => firm(one, isJudged, asked)),
    inner,
  )
}

function firm(spot: PolicyValue, isJudged: boolean, { acceptsSoftened }: PolicyContext): Verdict {
  if (isUnknown(spot.value)) return verdict(undefined, spot, `${spot.name} is unknown`)
  if (isJudged) return verdict(true, spot)
  if (isSoftened(spot.value) && !acceptsSoftened) return verdict(undefined, ...softened(spot))
  return verdict(isRefused(spot.value) ? undefined : true, spot)
}
