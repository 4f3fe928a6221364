import type { WrittenReport } from '../model/report.ts'
import type { Waiver } from '../model/waiver.ts'

/** Who has granted a waiver, to whom, until when and why, in one line. */
export function grantOf({ owner, approver, reason, expires }: Waiver): string {
  const by = approver === undefined ? owner : `${owner}, approved by ${approver}`
  return `until ${expires} by ${by}: ${reason}`
}

/** The same of a waiver that has run out. */
export function lapseOf({ owner, approver, reason, expires }: Waiver): string {
  const by = approver === undefined ? owner : `${owner}, approved by ${approver}`
  return `ended on ${expires}, was granted by ${by}: ${reason}`
}

/** `3 new, 2 fixed, 14 unchanged against main (1a2b3c4)`; nothing where nothing was compared. */
export function comparisonOf({ base, findings, summary }: WrittenReport): string | undefined {
  if (!base) return undefined
  const { fixed, unchanged } = summary
  const commit = base.ref.startsWith(base.commit.slice(0, 7)) ? '' : ` (${base.commit.slice(0, 7)})`
  const ref = /^[0-9a-f]{40,}$/.test(base.ref) ? base.ref.slice(0, 7) : base.ref
  return `${findings.length} new, ${fixed} fixed, ${unchanged} unchanged against ${ref}${commit}`
}
