import { readingRules } from '../model/builtin-rules.ts'
import type { Report } from '../model/report.ts'
import type { SourceLocation } from '../model/source-location.ts'
import type { WholeEstate } from '../model/workspace.ts'

/** One side of a comparison: what is sound in it, and what nobody could read. */
export interface DiffSide {
  readonly workspace: WholeEstate
  /** Where an object of a declaration, or one of its fields, is written. */
  placeOf(on: object, field?: string): SourceLocation | undefined
  readonly unread: readonly Unread[]
}

/** What could not be read, so that nobody knows what changed in it. */
export interface Unread {
  /** Absent where the message says it. */
  readonly file?: string
  /** Why, in a line. */
  readonly message: string
  /** Ids of the declarations at fault, as far as anything can be told. */
  readonly declarations: readonly string[]
}

/** A side as an examination of its sources leaves it; `problems` kept sources from being read at all. */
export function sideOf(
  examination: Pick<DiffSide, 'workspace' | 'placeOf'> & { readonly report: Report },
  problems: readonly string[] = [],
): DiffSide {
  const { workspace, placeOf, report } = examination
  const lost = problems.map((message) => ({ message, declarations: [] }))
  const unread = [...faulty(examination), ...surplus(report, workspace), ...lost]
  return { workspace, placeOf, unread }
}

/** Files with a fault in them: the reader weighs the sound declarations beside it, and no more. */
function faulty({
  workspace,
  report,
}: Pick<DiffSide, 'workspace'> & { readonly report: Report }): readonly Unread[] {
  const valid = new Set([...workspace.services, workspace.organisation].map((one) => one?.id))
  return report.sources
    .filter(({ checked }) => !checked)
    .map(({ file, declarations }) => {
      const fault = report.findings.find(
        ({ rule, location }) => Object.hasOwn(readingRules, rule) && location.file === file,
      )
      return {
        file,
        message: fault ? `line ${fault.location.line}: ${fault.message}` : 'not all of it is sound',
        declarations: declarations.flatMap(({ id }) => (valid.has(id) ? [] : [id])),
      }
    })
}

/** A workspace has one organisation: of several the first counts, and the others are not compared. */
function surplus({ sources }: Report, { organisation }: WholeEstate): readonly Unread[] {
  return sources.flatMap(({ file, checked, declarations }) =>
    declarations
      .filter(({ kind, id }) => checked && kind === 'Organisation' && id !== organisation?.id)
      .map(({ id }) => ({
        file,
        message: `a second organisation, beside "${organisation?.id}"`,
        declarations: [id],
      })),
  )
}
