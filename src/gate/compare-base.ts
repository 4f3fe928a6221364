import { readingRules } from '../model/builtin-rules.ts'
import type { Declaration } from '../model/declaration.ts'
import { type Found, takenApart } from '../model/found.ts'
import type { Sayings } from '../model/message.ts'
import type { GateDiagnostic, LocatedDeclaration, ParsedFile } from '../model/parsed-file.ts'
import type { Finding, Report } from '../model/report.ts'
import type { Source } from '../model/source-location.ts'
import type { Papers } from './brought-along.ts'
import type { Companies, Exchanges } from './parties.ts'
import { renameIn, renames } from './renames.ts'
import { isSameSaying } from './same-saying.ts'
import { lessAsked, type RulesOn, removedChecks } from './weakened.ts'

/** The side with which a run is compared: its report, made under the same policy. */
export interface BaseRun {
  /** As it was asked for. */
  readonly ref: string
  readonly commit: string
  readonly report: Report
  /** What was said there, by its English text. */
  readonly said?: Sayings
  /** The companies that its declarations name; without them no company counts as another. */
  readonly parties?: Companies
  /** What its services rest on, of each commit from which the change began. */
  readonly papers?: readonly Papers[]
  /**
   * Some of its files once more. Where nobody can give them, no id counts as renamed, and nothing
   * that the reader finds in a declaration as old.
   */
  readonly sources?: (files: ReadonlySet<string>) => Iterable<Source>
}

/** Of the base what no report holds, as far as a comparison needs it. */
export interface BaseContent {
  /** Declarations that the change does not have. */
  readonly gone: readonly Declaration[]
  /** Files of the change that nobody can weigh, and that say what they said there. */
  readonly same: ReadonlySet<string>
}

export interface Compared {
  /** New, changed, or no longer excused. */
  readonly open: readonly Found[]
  readonly unchanged: readonly Found[]
  readonly fixed: readonly Finding[]
  readonly slips: readonly GateDiagnostic[]
}

/** What a run has seen, so that what is not seen any more is not taken for mended. */
export interface Head {
  readonly readings: readonly ParsedFile[]
  /** All that was found, excused or not. */
  readonly all: readonly Finding[]
  readonly rulesOn: RulesOn
  /** `rule:declaration` where a rule failed. */
  readonly failed: ReadonlySet<string>
  readonly exchanged: Exchanges
}

/**
 * Splits what is open into what this change brings and what was there. A finding that says something
 * else than on the base, or whose waiver has run out or is gone, is not the same: a term that was bad
 * and is worse now must not pass as old.
 */
export function compareWithBase(
  open: readonly Found[],
  head: Head,
  { ref, report }: BaseRun,
  { gone, same }: BaseContent,
): Compared {
  const renamed = renames(report.sources, head.readings, gone)
  const named = (finding: Finding) => renameIn(finding, renamed)
  const before = new Map(
    takenApart(report.findings)
      .map(named)
      .map((finding) => [finding.fingerprint, finding]),
  )
  const torn = new Set(
    head.readings.flatMap(({ file, faults }) =>
      faults.length > 0 && !same.has(file) ? [file] : [],
    ),
  )
  const isSame = (finding: Finding) => {
    const old = before.get(finding.fingerprint)
    return (
      old !== undefined &&
      old.severity === finding.severity &&
      isSameSaying(old, finding) &&
      old.value === finding.value &&
      old.waiver === undefined &&
      finding.waiver === undefined &&
      !head.exchanged.isOfAnother(finding.declaration, finding.path) &&
      // Nobody can tell what else has changed in a text that cannot be weighed.
      !(torn.has(finding.location.file) && Object.hasOwn(readingRules, finding.rule))
    )
  }
  const here = new Set(head.all.map(({ fingerprint }) => fingerprint))
  const wasLookedFor = looking(head)
  const isGone = (old: Finding) => {
    const finding = named(old)
    return !here.has(finding.fingerprint) && wasLookedFor(finding)
  }
  return {
    open: open
      .filter((finding) => !isSame(finding))
      .map((finding) => {
        const old = before.get(finding.fingerprint)
        return old && old.message !== finding.message
          ? { ...finding, before: old.message }
          : finding
      }),
    unchanged: open.filter(isSame),
    fixed: [...report.findings, ...report.waived, ...report.known].flatMap((old) => {
      // A cause that is gone as a whole is one finding mended; one who left it is another's own.
      const all = takenApart([old])
      return all.every(isGone) ? [old] : all.filter(isGone)
    }),
    slips: [
      ...removedChecks(report, head.readings, renamed, ref),
      ...lessAsked(report, head.readings, head.rulesOn, ref),
    ],
  }
}

/** Whether the run would have found it again, were it still there. */
function looking({ readings, rulesOn, failed }: Head): (finding: Finding) => boolean {
  const whole = new Set(readings.flatMap(({ file, faults }) => (faults.length === 0 ? file : [])))
  const valid = new Map<string, LocatedDeclaration[]>()
  for (const located of readings.flatMap((reading) => reading.valid)) {
    const { id } = located.declaration
    const others = valid.get(id)
    if (others) others.push(located)
    else valid.set(id, [located])
  }
  return ({ rule, declaration: id, location }) => {
    if (id === undefined) return whole.has(location.file)
    const isAsked = ({ declaration: { kind }, file }: LocatedDeclaration) =>
      rulesOn(kind, file).has(rule)
    return (valid.get(id) ?? []).some(isAsked) && !failed.has(`${rule}:${id}`)
  }
}
