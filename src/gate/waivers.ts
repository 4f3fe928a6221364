import { closest } from '../model/closest.ts'
import { daysAtMost, plusDays } from '../model/duration.ts'
import type { Found } from '../model/found.ts'
import type { GateDiagnostic } from '../model/parsed-file.ts'
import type { Finding, WaiverSummary } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import {
  longestWaiver,
  type Waiver,
  type WaiverComment,
  type WaiverPolicy,
  type WaiverState,
} from '../model/waiver.ts'
import { inWords, quoted } from '../model/words.ts'
import type { Exchanges } from './parties.ts'
import { isSameSaying } from './same-saying.ts'

/** What waivers are held against. */
export interface Granting {
  readonly policy: WaiverPolicy
  /** The day on which they must still hold. */
  readonly asOf: string
  /** Every rule that there is. */
  readonly rules: ReadonlySet<string>
  /** Rules of the reader and of the gate. */
  readonly fixed: ReadonlySet<string>
  /** Rules that ran: a waiver for another covers nothing today and may tomorrow. */
  readonly ran: ReadonlySet<string>
  /** The declarations of the run, and whether these are all that there are. */
  readonly declared: ReadonlySet<string>
  readonly partial: boolean
  /** Where a change is judged by another commit: what that commit is called, and its waivers. */
  readonly approved?: {
    readonly ref: string
    readonly waivers: readonly Waiver[]
  }
  /** What on the base is excused or was, by fingerprint; without a base nobody can tell. */
  readonly before: ReadonlyMap<string, Finding>
  /** The fingerprints of the causes that are excused there. */
  readonly causesBefore: ReadonlySet<string>
  readonly compared: boolean
  readonly exchanged: Exchanges
}

export interface Judged {
  readonly open: readonly Found[]
  readonly waived: readonly Found[]
  readonly waivers: readonly WaiverSummary[]
  readonly slips: readonly GateDiagnostic[]
}

/** Takes what is waived out of the findings, and says what is wrong with the waivers themselves. */
export function applyWaivers(
  findings: readonly Found[],
  written: readonly (Waiver | WaiverComment)[],
  granting: Granting,
): Judged {
  const slips: GateDiagnostic[] = []
  const covering = new Map<Found, Waiver>()
  const lapsed = new Map<Found, Waiver>()
  const moved = new Map<Found, string>()
  const findingsOf = byRuleAndDeclaration(findings)
  const keyOf = keys()
  const there = granting.approved?.waivers
  const approved = there && new Set(there.map(keyOf))
  const nearest = nearestFew()
  const last = lastDays(granting)
  const here = written.map((waiver) => summaryOf(waiver, true))
  const known = new Set(written.map(keyOf))
  // A comment covers the line on which it stands here, so only those that are still here can.
  const elsewhere = there
    ?.filter((waiver) => waiver.origin === 'file' && !known.has(keyOf(waiver)))
    .map((waiver) => summaryOf(waiver, false))
  const waivers = [...here, ...(elsewhere ?? [])]
  return {
    open: findings.flatMap((finding) => {
      if (covering.has(finding)) return []
      const waiver = lapsed.get(finding)
      if (waiver) return [{ ...finding, waiver: shownOf(waiver) }]
      const before = moved.get(finding)
      return [before === undefined ? finding : { ...finding, before }]
    }),
    waived: findings.flatMap((finding) => {
      const waiver = covering.get(finding)
      return waiver ? [{ ...finding, waiver: shownOf(waiver) }] : []
    }),
    waivers,
    slips,
  }

  function summaryOf(waiver: Waiver | WaiverComment, isHere: boolean): WaiverSummary {
    return { ...shownOf(waiver), state: stateOf(waiver, isHere) }
  }

  function stateOf(waiver: Waiver | WaiverComment, isHere: boolean): WaiverState {
    const refusal = refusalOf(waiver, granting, nearest) ?? unapproved(waiver)
    if (refusal) {
      slips.push(slipOf(waiver, refusal.rule, refusal.message, refusal.hint))
      return 'refused'
    }
    const near = findingsOf(waiver)
    const matched = near.filter((finding) => covers(waiver, finding))
    if (matched.length === 0) {
      // One that this change has deleted is nobody's to mend.
      const unused = isHere ? whyUnused(waiver, near, granting, nearest) : undefined
      if (unused) slips.push(slipOf(waiver, 'waiver-unused', unused.message, unused.hint))
      return waiver.expires < granting.asOf ? 'expired' : 'unused'
    }
    if (waiver.expires < granting.asOf) {
      for (const finding of matched) lapsed.set(finding, waiver)
      return 'expired'
    }
    for (const finding of matched) {
      const before = movedOn(waiver, finding, granting)
      if (before !== undefined) moved.set(finding, before)
    }
    const outgrown = outgrowing(waiver, matched, granting)
    const [beyond] = outgrown.keys()
    if (beyond)
      slips.push(
        slipOf(waiver, 'waiver-outgrown', outgrown.get(beyond) ?? '', grantable(waiver, beyond)),
      )
    const allowed = matched.filter(
      (finding) =>
        waiver.expires <= last[finding.severity] &&
        !moved.has(finding) &&
        !outgrown.has(finding) &&
        !hasJoined(waiver, finding, granting),
    )
    for (const finding of allowed) if (!covering.has(finding)) covering.set(finding, waiver)
    const refused = matched.find(({ severity }) => waiver.expires > last[severity])
    if (refused) {
      const { severity } = refused
      const message = `the waiver runs until ${waiver.expires}, and for findings of severity "${severity}" ${last[severity]} is the last day that may be granted on ${granting.asOf}`
      slips.push(slipOf(waiver, 'waiver-too-long', message))
    }
    return allowed.length > 0 ? 'in-force' : 'refused'
  }

  function unapproved(waiver: Waiver | WaiverComment): Refusal | undefined {
    if (!approved || approved.has(keyOf(waiver))) return undefined
    return {
      rule: 'waiver-not-approved',
      message: `the waiver of "${waiver.rule}" is not on ${granting.approved?.ref}, so it does not count yet`,
    }
  }
}

/**
 * What a finding under a waiver said on the base, where it says something else now: the waiver was
 * for that, unless it names the value that it is for.
 */
function movedOn(waiver: Waiver, finding: Finding, { before }: Granting): string | undefined {
  const old = before.get(finding.fingerprint)
  if (waiver.value !== undefined || old?.waiver === undefined) return undefined
  return isSameSaying(old, finding) && old.value === finding.value ? undefined : old.message
}

/** Whether it has come, since the base, to a cause that is waived as a whole: nobody has granted that. */
function hasJoined(
  waiver: Waiver | WaiverComment,
  { cause, ...finding }: Found,
  { before, causesBefore }: Granting,
): boolean {
  return (
    cause !== undefined &&
    causesBefore.has(cause.fingerprint) &&
    !before.has(finding.fingerprint) &&
    !covers(waiver, finding)
  )
}

/**
 * What lies where a waiver points and is not what it was granted for, with the reason. Whoever grants
 * an exception for a place has seen what the base has there; more than that it covers only by name.
 */
function outgrowing(
  waiver: Waiver | WaiverComment,
  matched: readonly Finding[],
  { before, compared, exchanged }: Granting,
): ReadonlyMap<Finding, string> {
  const wasWaived = (finding: Finding) => before.get(finding.fingerprint)?.waiver !== undefined
  const byName = waiver.value !== undefined || waiver.fingerprint !== undefined
  const why = (finding: Finding): string | undefined => {
    const { declaration, path } = finding
    const of = `the waiver of "${waiver.rule}"`
    if (exchanged.isOfAnother(declaration, path))
      return `${of} was granted for another company than the one at "${path}"`
    if (byName || !covers(waiver, finding)) return undefined
    if (exchanged.isOnOtherTerms(declaration, path))
      return `${of} was granted for something else than what is declared at "${path}" now`
    if (!compared || 'line' in waiver || wasWaived(finding)) return undefined
    const isThePlace =
      path === waiver.path && ![...before.values()].some((old) => old.waiver && covers(waiver, old))
    return isThePlace ? undefined : `${of} is older than what it would cover at "${path}"`
  }
  return new Map(
    matched.flatMap((finding) => {
      const reason = why(finding)
      return reason === undefined ? [] : [[finding, reason] as const]
    }),
  )
}

/** How a waiver can say that it means this finding. */
const grantable = (waiver: Waiver, { value, fingerprint }: Finding): string =>
  value === undefined || waiver.value !== undefined
    ? `have it granted anew, with "fingerprint: ${fingerprint}"`
    : `have it granted anew, with "value: ${value}"`

/** What reports show of a waiver. */
function shownOf(waiver: Waiver | WaiverComment): Waiver {
  const { line, says, ...shown } = { line: undefined, says: undefined, ...waiver }
  return shown
}

/** The findings among which those that a waiver covers must be: there can be thousands of both. */
function byRuleAndDeclaration(findings: readonly Found[]): (waiver: Waiver) => readonly Found[] {
  const groups = new Map<string, Found[]>()
  for (const finding of findings) {
    const key = `${finding.rule}:${finding.declaration}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return (waiver) => groups.get(`${waiver.rule}:${serviceOf(waiver)}`) ?? []
}

/** A fingerprint names its declaration after its rule. */
const serviceOf = ({ service, fingerprint }: Waiver): string | undefined =>
  service ?? fingerprint?.split(':', 2)[1]

/** To look through all names for what was meant takes its time: the first slips are told, the others are like them. */
function nearestFew(): typeof closest {
  let left = 20
  return (word, candidates) => (left-- > 0 ? closest(word, candidates) : undefined)
}

/** Two waivers with one key grant the same. What a line says can be long, so it is compared only once. */
function keys(): (waiver: Waiver | WaiverComment) => string {
  const sayings = new Map<string, number>()
  const numberOf = (says: string): number => {
    const known = sayings.get(says) ?? sayings.size
    sayings.set(says, known)
    return known
  }
  return (waiver) =>
    JSON.stringify([
      waiver.origin,
      waiver.rule,
      waiver.service,
      waiver.path,
      waiver.value,
      waiver.fingerprint,
      waiver.owner,
      waiver.approver,
      waiver.reason,
      waiver.expires,
      'says' in waiver ? numberOf(waiver.says) : undefined,
    ])
}

interface Refusal extends Pick<GateDiagnostic, 'rule' | 'message'> {
  readonly hint?: string | undefined
}

function refusalOf(
  waiver: Waiver,
  { policy, rules, fixed }: Granting,
  nearest: typeof closest,
): Refusal | undefined {
  const { rule, owner, approver, origin } = waiver
  const notAllowed = (message: string, hint?: string): Refusal => ({
    rule: 'waiver-not-allowed',
    message,
    hint,
  })
  if (fixed.has(rule))
    return notAllowed(
      `"${rule}" cannot be waived: what cannot be read or trusted cannot be weighed`,
    )
  if (!rules.has(rule)) {
    const near = nearest(rule, rules)
    return {
      rule: 'waiver-rule-unknown',
      message: `no rule is called "${rule}", so the waiver covers nothing`,
      hint: near === undefined ? undefined : `did you mean "${near}"?`,
    }
  }
  if (policy.never?.includes(rule))
    return notAllowed(`the configuration says that "${rule}" cannot be waived`)
  if (origin === 'comment' && !(policy.comments ?? policy.approvers === undefined))
    return notAllowed(
      'a comment names no approver, and the configuration asks for one',
      'write the waiver into the file of waivers',
    )
  if (approver !== undefined && same(approver, owner))
    return notAllowed(
      `"${owner}" owns the gap and approves it too`,
      'have somebody else approve it',
    )
  if (approver !== undefined && policy.approvers && !policy.approvers.some(is(approver)))
    return notAllowed(
      `${quoted(approver)} is not among those who may approve: ${inWords(policy.approvers.map(quoted))}`,
    )
  return undefined
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const is = (name: string) => (other: string) => same(name, other)

/** A finding of its rule and service is covered in its own place, or with all of its cause in the place of that. */
function covers(waiver: Waiver | WaiverComment, finding: Found): boolean {
  // Millions of pairs are asked, so nothing is copied before it must be.
  if (isMeant(waiver, finding)) return true
  const { cause } = finding
  if (!cause) return false
  const { fingerprint, path, location } = cause
  return isMeant(waiver, { ...finding, fingerprint, path, location })
}

function isMeant(waiver: Waiver | WaiverComment, finding: Finding): boolean {
  if ('line' in waiver)
    return (
      finding.location.file === waiver.location.file &&
      finding.location.line === waiver.line &&
      isBeside(waiver.path ?? '', finding.path)
    )
  if (waiver.value !== undefined && waiver.value !== finding.value) return false
  if (waiver.fingerprint !== undefined) return finding.fingerprint === waiver.fingerprint
  return (
    finding.rule === waiver.rule &&
    finding.declaration === waiver.service &&
    isAtOrBelow(waiver.path ?? '', finding.path)
  )
}

const isAtOrBelow = (path: string, other: string) => other === path || other.startsWith(`${path}/`)

/** What a declaration lacks as a whole is shown at its id. Of what else stands on a line, only the first is meant. */
const isBeside = (path: string, other: string) =>
  isAtOrBelow(path, other) || (path === 'id' && !other.includes('/'))

/**
 * Why a waiver covers nothing, where that can be told and is not merely because little was asked.
 * `findings` are those of its rule in its declaration.
 */
function whyUnused(
  waiver: Waiver,
  findings: readonly Found[],
  { ran, declared, partial, asOf }: Granting,
  nearest: typeof closest,
): Pick<Refusal, 'message' | 'hint'> | undefined {
  const { rule, expires, value } = waiver
  const service = serviceOf(waiver)
  if (!ran.has(rule)) return undefined
  const ended = expires < asOf ? `, and it ended on ${expires}` : ''
  if (service !== undefined && !declared.has(service)) {
    const near = nearest(service, declared)
    if (partial && near === undefined) return undefined
    return {
      message: `no declaration has the id "${service}", so the waiver of "${rule}" covers nothing${ended}`,
      hint: near === undefined ? undefined : `did you mean "${near}"?`,
    }
  }
  const { value: _, ...withoutValue } = waiver
  const other = findings.find((one) => covers(withoutValue, one))
  if (other)
    return {
      message: `the waiver of "${rule}" is for the value "${value}", and ${other.value === undefined ? 'no single value' : `"${other.value}"`} is declared now`,
    }
  const [first] = findings
  return {
    message: `"${rule}" finds nothing ${waiver.origin === 'comment' ? 'on the line of this waiver' : 'where this waiver points'}${ended}`,
    hint: first && `the rule found something at "${first.path}"`,
  }
}

/** The last day that can be granted today, by the severity of what is waived. */
function lastDays({ policy: { longest }, asOf }: Granting): Readonly<Record<Severity, string>> {
  const last = (severity: Severity) => {
    const days = daysAtMost(longest?.[severity] ?? longestWaiver) ?? 366
    const day = plusDays(asOf, Math.min(days, aThousandYears))
    return day.startsWith('+') ? '9999-12-31' : day
  }
  return { error: last('error'), warning: last('warning'), info: last('info') }
}

/** In days: whoever allows more means for ever, and a calendar ends. */
const aThousandYears = 365_250

function slipOf(
  waiver: Waiver,
  rule: GateDiagnostic['rule'],
  message: string,
  hint?: string | undefined,
): GateDiagnostic {
  const { origin, service, path, fingerprint, location } = waiver
  return {
    rule,
    message,
    ...(hint !== undefined && { hint }),
    ...(origin === 'comment' && service !== undefined && { declaration: service }),
    path: fingerprint ?? [waiver.rule, service, path].filter(Boolean).join(':'),
    place: location,
  }
}
