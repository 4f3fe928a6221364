import { type LintOptions, lint } from '../../lint.ts'
import type { GateDiagnostic } from '../../model/parsed-file.ts'
import type { Rule } from '../../model/rule.ts'
import { startOf } from '../../model/source-location.ts'
import type { Host } from '../io/host.ts'
import { writeError } from '../io/write-out.ts'
import { type GateLayout, type GateSide, sideAt, workTreeSide } from './gate-side.ts'

/** What the flags say of the other side of a change. */
export interface GateCall {
  /** Only what is new against this commit counts. */
  readonly base?: string
  /** The commit whose configuration judges. */
  readonly configFrom?: string
  /** The commit whose waivers and baseline count. */
  readonly waiversFrom?: string
}

/** How the work tree is judged, and how the base is too. */
export interface Judge {
  readonly rules: readonly Rule[]
  readonly options: LintOptions
}

type Excused = Pick<LintOptions, 'excuses' | 'base' | 'edits'>
type Excuses = NonNullable<LintOptions['excuses']>

/** What excuses the findings of a run, and with what it is compared: from the work tree and from Git. */
export async function gateOf(
  { base, waiversFrom }: GateCall,
  layout: GateLayout,
  { rules, options }: Judge,
  host: Host,
): Promise<Excused> {
  const here = workTreeSide(layout)
  if (base === undefined && waiversFrom === undefined) return { excuses: excusesOf(here) }

  const { openRepository } = await import('../git/git.ts')
  const repository = openRepository(host.cwd, host.env)
  const judging =
    waiversFrom === undefined
      ? undefined
      : { ref: waiversFrom, commit: repository.commitOf(waiversFrom) }
  const there = judging && sideAt(repository, judging, layout)
  // Judged by another commit, nothing counts but what stands there; what is written here is only looked at.
  const judged = (side: GateSide): Excuses =>
    judging && there
      ? {
          ...excusesOf({ waivers: side.waivers, baseline: there.baseline }),
          approved: {
            ref: judging.ref,
            waivers: there.waivers,
            declarations: [...there.declarations()],
          },
        }
      : excusesOf(side)
  const excuses = judged(here)
  const edits = there && here.baseline ? baselineEdits(here, there, judging?.ref ?? '') : []
  if (base === undefined) return { excuses, edits }

  const { commit, note } = repository.mergeBaseOf(base)
  if (note !== undefined) await writeError(host.stderr, note)
  const side = sideAt(repository, { ref: base, commit }, layout)
  const report = await lint(side.declarations(), rules, { ...options, excuses: judged(side) })
  const sources = (files: ReadonlySet<string>) => side.declarations(files)
  return { excuses, edits, base: { ref: base, commit, report, sources } }
}

const excusesOf = ({ waivers, baseline }: GateSide): Excuses => ({
  waivers,
  ...(baseline && { baseline }),
})

/** A baseline that is not the one that counts is an edit of the policy like any other. */
function baselineEdits(here: GateSide, there: GateSide, ref: string): readonly GateDiagnostic[] {
  if (!here.baseline || textOf(here.baseline) === textOf(there.baseline)) return []
  return [
    {
      rule: 'configuration-edited',
      message: `the baseline is not the one on ${ref}, which counts here`,
      path: '',
      place: startOf(here.baseline.file),
    },
  ]
}

const textOf = (source: GateSide['baseline']) =>
  source === undefined || typeof source.text === 'string'
    ? source?.text
    : new TextDecoder().decode(source.text)
