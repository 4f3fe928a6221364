import { closest } from '../model/closest.ts'
import { daysAtMost, plusDays } from '../model/duration.ts'
import type { GateSlip } from '../model/located.ts'
import type { Finding, WaiverSummary } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import type { Waiver, WaiverComment, WaiverPolicy, WaiverState } from '../model/waiver.ts'
import { inWords, quoted } from '../model/words.ts'

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
  readonly approved?: { readonly ref: string; readonly waivers: readonly Waiver[] }
}

export interface Judged {
  readonly open: readonly Finding[]
  readonly waived: readonly Finding[]
  readonly waivers: readonly WaiverSummary[]
  readonly slips: readonly GateSlip[]
}

/** Takes what is waived out of the findings, and says what is wrong with the waivers themselves. */
export function applyWaivers(
  findings: readonly Finding[],
  written: readonly (Waiver | WaiverComment)[],
  granting: Granting,
): Judged {
  const slips: GateSlip[] = []
  const covering = new Map<Finding, Waiver>()
  const lapsed = new Map<Finding, Waiver>()
  const waivers = inForce(written, granting).map((waiver): WaiverSummary => {
    const state = stateOf(waiver)
    const { line, ...plain } = { line: undefined, ...waiver }
    return { ...plain, state }
  })
  return {
    open: findings.flatMap((finding) => {
      if (covering.has(finding)) return []
      const waiver = lapsed.get(finding)
      return [waiver ? { ...finding, waiver: shownOf(waiver) } : finding]
    }),
    waived: findings.flatMap((finding) => {
      const waiver = covering.get(finding)
      return waiver ? [{ ...finding, waiver: shownOf(waiver) }] : []
    }),
    waivers,
    slips,
  }

  function stateOf(waiver: Waiver | WaiverComment): WaiverState {
    const refusal = refusalOf(waiver, granting)
    if (refusal) {
      slips.push(slipOf(waiver, refusal.rule, refusal.message, refusal.hint))
      return 'refused'
    }
    const matched = findings.filter((finding) => covers(waiver, finding))
    if (matched.length === 0) {
      const unused = whyUnused(waiver, findings, granting)
      if (unused) slips.push(slipOf(waiver, 'waiver-unused', unused.message, unused.hint))
      return waiver.expires < granting.asOf ? 'expired' : 'unused'
    }
    if (waiver.expires < granting.asOf) {
      for (const finding of matched) lapsed.set(finding, waiver)
      return 'expired'
    }
    const allowed = matched.filter(({ severity }) => waiver.expires <= lastDay(severity, granting))
    for (const finding of allowed) if (!covering.has(finding)) covering.set(finding, waiver)
    const [refused] = matched.filter((finding) => !allowed.includes(finding))
    if (refused) {
      const last = lastDay(refused.severity, granting)
      const message = `the waiver runs until ${waiver.expires}, and for findings of severity "${refused.severity}" ${last} is the last day that may be granted on ${granting.asOf}`
      slips.push(slipOf(waiver, 'waiver-too-long', message))
    }
    return allowed.length > 0 ? 'in-force' : 'refused'
  }
}

/** What reports show of a waiver. */
function shownOf(waiver: Waiver | WaiverComment): Waiver {
  const { line, ...shown } = { line: undefined, ...waiver }
  return shown
}

/** Those that judge: of a change that is judged by another commit, that commit's and no others. */
function inForce(
  written: readonly (Waiver | WaiverComment)[],
  { approved }: Granting,
): readonly (Waiver | WaiverComment)[] {
  if (!approved) return written
  const known = new Set(written.map(keyOf))
  // A comment covers the line on which it stands here, so only those that are still here can.
  const others = approved.waivers.filter(
    (waiver) => waiver.origin === 'file' && !known.has(keyOf(waiver)),
  )
  return [...written, ...others]
}

/** Two waivers with one key grant the same. */
const keyOf = (waiver: Waiver): string =>
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
  ])

interface Refusal extends Pick<GateSlip, 'rule' | 'message'> {
  readonly hint?: string | undefined
}

function refusalOf(waiver: Waiver, granting: Granting): Refusal | undefined {
  const { policy, rules, fixed, approved } = granting
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
    const near = closest(rule, rules)
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
  if (approved && !approved.waivers.some((other) => keyOf(other) === keyOf(waiver)))
    return {
      rule: 'waiver-not-approved',
      message: `the waiver of "${rule}" is not on ${approved.ref}, so it does not count yet`,
    }
  return undefined
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const is = (name: string) => (other: string) => same(name, other)

function covers(waiver: Waiver | WaiverComment, finding: Finding): boolean {
  if ('line' in waiver)
    return (
      finding.rule === waiver.rule &&
      finding.location.file === waiver.location.file &&
      finding.location.line === waiver.line
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

/** Why a waiver covers nothing, where that can be told and is not merely because little was asked. */
function whyUnused(
  waiver: Waiver,
  findings: readonly Finding[],
  { ran, declared, partial, asOf }: Granting,
): Pick<Refusal, 'message' | 'hint'> | undefined {
  const { rule, expires, value, fingerprint } = waiver
  const service = waiver.service ?? fingerprint?.split(':', 2)[1]
  if (!ran.has(rule)) return undefined
  const ended = expires < asOf ? `, and it ended on ${expires}` : ''
  if (service !== undefined && !declared.has(service)) {
    const near = closest(service, declared)
    if (partial && near === undefined) return undefined
    return {
      message: `no declaration has the id "${service}", so the waiver of "${rule}" covers nothing${ended}`,
      hint: near === undefined ? undefined : `did you mean "${near}"?`,
    }
  }
  const { value: _, ...withoutValue } = waiver
  const other = value === undefined ? undefined : findings.find((one) => covers(withoutValue, one))
  if (other)
    return {
      message: `the waiver of "${rule}" is for the value "${value}", and ${other.value === undefined ? 'no single value' : `"${other.value}"`} is declared now`,
    }
  const paths = findings
    .filter((one) => one.rule === rule && one.declaration === service)
    .map(({ path }) => path)
  return {
    message: `"${rule}" finds nothing ${waiver.origin === 'comment' ? 'on the line of this waiver' : 'where this waiver points'}${ended}`,
    hint: paths[0] === undefined ? undefined : `the rule found something at "${paths[0]}"`,
  }
}

/** The last day that can be granted today. */
function lastDay(severity: Severity, { policy, asOf }: Granting): string {
  return plusDays(asOf, daysAtMost(policy.longest?.[severity] ?? aYear) ?? 366)
}

const aYear = '1 year'

function slipOf(
  waiver: Waiver,
  rule: GateSlip['rule'],
  message: string,
  hint?: string | undefined,
): GateSlip {
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
