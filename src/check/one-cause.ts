import type { Found } from '../model/found.ts'
import { groupBy } from '../model/group-by.ts'
import { distinct, enumerated, type Message, t, type Wording } from '../model/message.ts'
import type { Finding, Member, RelatedPlace } from '../model/report.ts'
import { severities } from '../model/severity.ts'
import { inOrder } from './order.ts'

/** More names than these are no sentence any more: the other places have them all. */
const mostNames = 10

/**
 * One cause, one finding. It runs after the gate, so that whoever joins a cause is new although the
 * finding is old, and on what is open, waived and known apart, so that nothing open hides under
 * something that is excused.
 */
export function oneCause(
  found: readonly Found[],
  said: Map<string, Message> = new Map(),
): readonly Finding[] {
  return joined(found, impliedBy(found), said)
}

/** What each finding implies, straight or through another. */
function impliedBy(found: readonly Found[]): ReadonlyMap<Found, readonly Found[]> {
  const implied = new Map<Found, Found[]>()
  const above = new Map<Found, Found>()
  const rules = new Set(found.flatMap(({ implies }) => implies?.map(({ rule }) => rule) ?? nothing))
  const byRule = groupBy(
    found.filter(({ rule }) => rules.has(rule)),
    (one) => keyOf(one, one.rule),
  )
  for (const one of found)
    for (const { rule, path } of one.implies ?? [])
      for (const other of byRule.get(keyOf(one, rule)) ?? [])
        if (!above.has(other) && isBelow(path, other.path) && isNoGraver(other, one))
          if (rootOf(one, above) !== other) above.set(other, one)
  for (const one of above.keys()) {
    const root = rootOf(one, above)
    const others = implied.get(root)
    if (others) others.push(one)
    else implied.set(root, [one])
  }
  return implied
}

const nothing = [] as const

/** Rules and ids have no blanks, so that only the file can. */
const keyOf = ({ declaration, location }: Found, rule: string) =>
  `${rule} ${declaration ?? ''} ${location.file}`

const isBelow = (path: string, other: string) =>
  path === '' || other === path || other.startsWith(`${path}/`)

/** An error never hides under a warning. */
const isNoGraver = (one: Found, other: Found) =>
  severities.indexOf(one.severity) >= severities.indexOf(other.severity)

function rootOf(one: Found, above: ReadonlyMap<Found, Found>): Found {
  const next = above.get(one)
  return next ? rootOf(next, above) : one
}

function joined(
  found: readonly Found[],
  implied: ReadonlyMap<Found, readonly Found[]>,
  said: Map<string, Message>,
): readonly Finding[] {
  const folded = new Set([...implied.values()].flat())
  const groups = groupBy(
    folded.size === 0 ? found : found.filter((one) => !folded.has(one)),
    (one) =>
      one.cause
        ? one.waiver
          ? JSON.stringify([one.cause.fingerprint, one.waiver])
          : one.cause.fingerprint
        : one,
  )
  return inOrder(
    [...groups.values()].map((members) => {
      const under = implied.size === 0 ? nothing : members.flatMap((one) => implied.get(one) ?? [])
      const finding = findingOf(members, said)
      return under.length === 0 ? finding : { ...finding, implied: joined(under, new Map(), said) }
    }),
  )
}

function findingOf(members: readonly Found[], said: Map<string, Message>): Finding {
  const [first, ...others] = members as readonly [Found, ...Found[]]
  if (!first.cause && !first.implies && first.name === undefined) return first
  const { cause, name, implies, ...alone } = first
  if (!cause) return alone
  const { fingerprint, path, location } = cause
  const named = { fingerprint, members: members.map(memberOf) }
  if (others.length === 0) return { ...alone, ...named }
  const { rule, law, declaration, waiver } = first
  const basis = [
    ...new Map(members.flatMap((one) => one.basis).map((one) => [one.provision, one])).values(),
  ]
  const remedies = new Set(members.map(({ remedy }) => remedy))
  // What mends one of them need not mend the others.
  const remedy = remedies.size === 1 ? first.remedy : cause.remedy
  const names = distinct(members.map(nameOf))
  const message = cause.message(enumerated(shortened(names)), names.length)
  if (typeof message !== 'string') said.set(message.text, message)
  return {
    rule,
    severity: severities.find((one) => members.some(({ severity }) => severity === one)) ?? 'info',
    message: `${message}`,
    remedy,
    basis,
    ...(law && others.every((one) => one.law?.id === law.id) && { law }),
    ...(declaration !== undefined && { declaration }),
    path,
    location,
    related: placesOf(members, location),
    ...(waiver && { waiver }),
    ...named,
  }
}

const nameOf = ({ name, path }: Found): Wording => name ?? path

function memberOf(one: Found): Member {
  const { severity, message, path, value, location, related, fingerprint, waiver, before } = one
  return {
    name: `${nameOf(one)}`,
    severity,
    message,
    path,
    ...(value !== undefined && { value }),
    location,
    related,
    fingerprint,
    ...(waiver && { waiver }),
    ...(before !== undefined && { before }),
  }
}

function shortened(names: readonly Wording[]): readonly Wording[] {
  if (names.length <= mostNames) return names
  return [...names.slice(0, mostNames - 1), t`${names.length - mostNames + 1} others`]
}

/** Where each stands, and what must be seen to believe it: every place once. */
function placesOf(members: readonly Found[], home: Finding['location']): readonly RelatedPlace[] {
  const places = new Map<string, RelatedPlace>()
  for (const one of members)
    for (const place of [{ message: `${nameOf(one)}`, location: one.location }, ...one.related]) {
      const { file, line, column } = place.location
      const isHome = file === home.file && line === home.line && column === home.column
      const key = JSON.stringify([file, line, column])
      if (!isHome && !places.has(key)) places.set(key, place)
    }
  return [...places.values()]
}
