import { type BaseFork, type LintOptions, lintBase, type StandingSources } from '../../lint.ts'
import type { GateDiagnostic } from '../../model/parsed-file.ts'
import type { Rule } from '../../model/rule.ts'
import { type Source, startOf } from '../../model/source-location.ts'
import type { Copies } from '../copies/copies.ts'
import type { Repository } from '../git/git.ts'
import type { Host } from '../io/host.ts'
import type { ListedFile } from '../io/list-files.ts'
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
export interface GateJudge {
  readonly rules: readonly Rule[]
  readonly options: LintOptions
}

type Excused = Pick<LintOptions, 'excuses' | 'base' | 'edits' | 'standing' | 'converted'>
type Excuses = NonNullable<LintOptions['excuses']>

/** What excuses the findings of a run, and with what it is compared: from the work tree and from Git. */
export async function gateOf(
  { base, configFrom, waiversFrom }: GateCall,
  layout: GateLayout,
  listed: readonly ListedFile[],
  { rules, options }: GateJudge,
  copies: Copies,
  host: Host,
): Promise<Excused> {
  const here = workTreeSide(layout)
  if (base === undefined && configFrom === undefined && waiversFrom === undefined)
    return { excuses: excusesOf(here) }

  const { openGate } = await import('../git/open-gate.ts')
  const repository = openGate(host.cwd, host.env)
  const named = (ref: string | undefined) =>
    ref === undefined ? undefined : { ref, commit: repository.commitOf(ref) }
  const judging = named(waiversFrom)
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
  const standing = standingOf({ policy: named(configFrom), decisions: judging }, layout, repository)
  const edits = there && here.baseline ? baselineEdits(here, there, judging?.ref ?? '') : []
  const judgement = { excuses, edits, standing, converted: convertedIn(listed, repository) }
  if (base === undefined) return judgement

  const { commit, others = [], note } = repository.mergeBaseOf(base)
  if (note !== undefined) await writeError(host.stderr, note)
  const forkAt = (fork: string): BaseFork => {
    const side = sideAt(repository, { ref: base, commit: fork }, layout)
    return {
      commit: fork,
      excuses: judged(side),
      declarations: side.declarations,
      documents: copies.at(repository, fork),
    }
  }
  const forks = [forkAt(commit), ...others.map(forkAt)] as const
  const weighed = await lintBase(base, forks, rules, { ...options, standing })
  return { ...judgement, base: weighed }
}

interface Commit {
  readonly ref: string
  readonly commit: string
}

/** What counts of our organisation's document: its policy with the policy, its decisions with the waivers. */
function standingOf(
  {
    policy,
    decisions,
  }: { readonly policy: Commit | undefined; readonly decisions: Commit | undefined },
  layout: GateLayout,
  repository: Repository,
): readonly StandingSources[] {
  const read = new Map<string, readonly Source[]>()
  // Of a thousand files one is ours, and to weigh them all would take as long as the check.
  const ours = (at: Commit): readonly Source[] => {
    const known = read.get(at.commit)
    if (known) return known
    const all = [...sideAt(repository, at, layout).declarations()]
    const found = all.filter(({ text }) => Buffer.from(text as string).includes('Organisation'))
    read.set(at.commit, found)
    return found
  }
  const from = (at: Commit | undefined, counts: StandingSources['counts']) => {
    if (!at) return []
    const before = { ref: at.ref, commit: repository.mergeBaseOf(at.ref).commit }
    return [
      {
        ref: at.ref,
        counts,
        declarations: ours(at),
        before: ours(before),
      },
    ]
  }
  const [judges, decides] = [policy ?? decisions, decisions ?? policy]
  return judges?.commit === decides?.commit
    ? from(judges, ['policy', 'decisions'])
    : [...from(judges, ['policy']), ...from(decides, ['decisions'])]
}

/** Among the files that are checked those that are not checked out as they are committed. */
function convertedIn(
  listed: readonly ListedFile[],
  repository: Repository,
): ReadonlyMap<string, string> {
  const converted = repository.converted(listed.map(({ real }) => real))
  return new Map(
    listed.flatMap(({ file, real }) => {
      const attribute = converted.get(real)
      return attribute === undefined ? [] : [[file, attribute] as const]
    }),
  )
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
