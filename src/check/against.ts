import type { GateSlip } from '../model/located.ts'
import type { Finding, Report } from '../model/report.ts'

/** The side with which a run is compared: its report, made under the same policy. */
export interface BaseSide {
  /** As it was asked for. */
  readonly ref: string
  readonly commit: string
  readonly report: Report
}

export interface Compared {
  /** New, changed, or no longer excused. */
  readonly open: readonly Finding[]
  readonly unchanged: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly slips: readonly GateSlip[]
}

/** What a run has seen, so that what is not seen any more is not taken for mended. */
export interface Head {
  readonly sources: Report['sources']
  /** All that was found, excused or not. */
  readonly all: readonly Finding[]
  /** Ids of the declarations that were weighed, and of those that could only be named. */
  readonly sound: ReadonlySet<string>
  readonly named: ReadonlySet<string>
  /** Files that were read to their end. */
  readonly whole: ReadonlySet<string>
  /** `rule:declaration` where a rule failed. */
  readonly failed: ReadonlySet<string>
}

/**
 * Splits what is open into what this change brings and what was there. A finding that says something
 * else than on the base, or whose waiver has run out, is not the same: a term that was bad and is
 * worse now must not pass as old.
 */
export function compare(open: readonly Finding[], head: Head, { ref, report }: BaseSide): Compared {
  const renamed = renames(report.sources, head)
  const named = (finding: Finding) => renameIn(finding, renamed)
  const before = new Map(
    report.findings.map(named).map((finding) => [finding.fingerprint, finding]),
  )
  const isSame = (finding: Finding) => {
    const old = before.get(finding.fingerprint)
    return (
      old !== undefined &&
      old.severity === finding.severity &&
      old.message === finding.message &&
      old.value === finding.value &&
      finding.waiver === undefined
    )
  }
  const here = new Set(head.all.map(({ fingerprint }) => fingerprint))
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
    fixed: [...report.findings, ...report.waived, ...report.known].filter((old) => {
      const finding = named(old)
      return !here.has(finding.fingerprint) && wasLookedFor(finding, head)
    }),
    slips: removed(report, new Set([...head.named, ...renamed.keys()]), ref),
  }
}

/** Ids that another took the place of: in one file one of a kind went, and one came. */
function renames(before: Report['sources'], { sources, named }: Head): ReadonlyMap<string, string> {
  const then = new Set(before.flatMap(({ declarations }) => declarations.map(({ id }) => id)))
  const now = new Map(sources.map(({ file, declarations }) => [file, declarations]))
  return new Map(
    before.flatMap(({ file, declarations }) => {
      const gone = declarations.filter(({ id }) => !named.has(id))
      const come = (now.get(file) ?? []).filter(({ id }) => !then.has(id))
      const [old, ...others] = gone
      const [one, ...more] = come
      const isOne = old && one && others.length + more.length === 0 && old.kind === one.kind
      return isOne ? [[old.id, one.id] as const] : []
    }),
  )
}

function renameIn(finding: Finding, renamed: ReadonlyMap<string, string>): Finding {
  const { rule, declaration = '', fingerprint } = finding
  const id = renamed.get(declaration)
  if (id === undefined) return finding
  const rest = fingerprint.slice(`${rule}:${declaration}`.length)
  return { ...finding, declaration: id, fingerprint: `${rule}:${id}${rest}` }
}

function wasLookedFor(
  { rule, declaration, location }: Finding,
  { sound, whole, failed }: Head,
): boolean {
  if (declaration === undefined) return whole.has(location.file)
  return sound.has(declaration) && !failed.has(`${rule}:${declaration}`)
}

/** A service that nobody declares any more has no findings either: that must not look like a cure. */
function removed(base: Report, named: ReadonlySet<string>, ref: string): readonly GateSlip[] {
  return base.sources.flatMap(({ file, declarations }) =>
    declarations
      .filter(({ id }) => !named.has(id))
      .map(({ kind, id }) => ({
        rule: 'declaration-removed' as const,
        message: `the ${kind === 'Service' ? 'service' : 'organisation'} "${id}" is declared on ${ref} and is not checked here`,
        declaration: id,
        path: '',
        place: {
          file,
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          pointer: '',
          lineText: '',
        },
      })),
  )
}
