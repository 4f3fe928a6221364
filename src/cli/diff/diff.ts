import { type Diff, diffOf, type Revision } from '../../diff/diff.ts'
import { diffJson } from '../../diff/formats/json.ts'
import { gaps, isWhole } from '../../diff/formats/wording.ts'
import { type DiffSide, sideOf, type Unread } from '../../diff/revision.ts'
import { examine, type LintOptions } from '../../lint.ts'
import type { Source } from '../../model/source-location.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { copies as copiesIn } from '../copies/copies.ts'
import { suppressionPlaces } from '../gate/suppression-files.ts'
import { openRepository, type Repository } from '../git/git.ts'
import { sha256 } from '../io/hashes.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeError } from '../io/write-out.ts'
import { lintOptionsOf } from '../lint-options.ts'
import { refuseOutputs } from '../refuse-outputs.ts'
import { type TellingCall, tellIn, withFormat } from '../telling.ts'
import { passageDrifts } from './diff-drift.ts'
import { type FoundSource, finder, type SidesCall } from './diff-sides.ts'

/** What the flags of `diff` say. */
export interface DiffCommandCall extends SidesCall, TellingCall {
  readonly base: string
  /** The work tree, where no commit is named. */
  readonly head?: string
  /** Compare with the base itself and not with where the two parted. */
  readonly exact?: boolean
  readonly failOn?: 'weaker' | 'never'
  readonly asOf?: string
}

/** What a change means for the posture. What could not be read is said in every format, and ends in 2. */
export async function diff(given: DiffCommandCall, host: Host, book: Book): Promise<ExitCode> {
  const call = withFormat(given)
  const found = await compared(call, host, book)
  await tellIn(call, host, {
    json: () => diffJson(found),
    markdown: async () => (await import('../../diff/formats/markdown.ts')).diffMarkdown(found),
    text: async (look) => (await import('../../diff/formats/text.ts')).diffText(found, look),
  })
  // Who has it in a file sees on the run alone that something is missing, and is told what here too.
  const untold = found.unread.filter(({ file }) => file !== undefined)
  if (call.output !== undefined)
    for (const gap of gaps({ ...found, unread: untold })) await writeError(host.stderr, gap)
  const isWeaker = call.failOn === 'weaker' && found.summary.weaker > 0
  return worst(isWeaker ? 1 : 0, isWhole(found) ? 0 : 2)
}

async function compared(call: DiffCommandCall, host: Host, book: Book): Promise<Diff> {
  const { cwd, env } = host
  const repository = openRepository(cwd, env)
  const head = call.head === undefined ? undefined : revision(repository, call.head)
  const base = await baseOf(call, repository, host)
  const sides = await finder(call, repository, cwd, book)
  const to = head ? await sides.at(head.commit, head.ref) : sides.workTree()
  const from = await sides.at(base.commit, base.ref, to)
  refuseNothing(call, from, to)
  const { waivers, baseline } = suppressionPlaces(to.config)
  const policy = [...to.config.sources, waivers.path, baseline.path]
  if (call.output !== undefined) refuseOutputs([call.output], { cwd, checked: to.files, policy })

  const { options } = lintOptionsOf(
    call.asOf === undefined ? {} : { asOf: call.asOf },
    to.config,
    book,
    host.today,
  )
  const { asOf, lawDate, regimes = [] } = options
  const asked = { asOf, lawDate, regimes }
  const before = await read(from, asked, host)
  const after = await read(to, asked, host)
  const workspace = [...new Set([cwd, to.config.folder])]
  const copies = copiesIn({ ...host, workspace })
  const drifts = await passageDrifts(
    { side: before.side, copies: copies.at(repository, base.commit) },
    { side: after.side, copies: head ? copies.at(repository, head.commit) : copies.here },
  )
  await copies.end()
  return diffOf({
    before: changedOnly(before, after),
    after: changedOnly(after, before),
    drifts,
    base,
    head: head ?? { ref: 'work tree' },
    lawDate,
    lawStale: after.lawStale,
    law: await book.changes(),
    countries: await book.countries(after.side.workspace),
  })
}

/** One side as it was read. */
interface Read {
  readonly side: DiffSide
  readonly lawStale: boolean
  /** By file, of those that were read to their end. */
  readonly hashes: ReadonlyMap<string, string>
}

async function read(
  { sources, problems }: FoundSource,
  law: LintOptions,
  { stderr }: Host,
): Promise<Read> {
  const hashes = new Map<string, string>()
  const examination = await examine(hashed(sources, hashes), [], law)
  for (const problem of problems) await writeError(stderr, problem)
  return { side: sideOf(examination, problems), lawStale: examination.report.lawStale, hashes }
}

function* hashed(sources: Iterable<Source>, hashes: Map<string, string>): Generator<Source> {
  for (const source of sources) {
    const { file, text } = source
    if (text.length <= MAX_BYTES) hashes.set(file, sha256(text, 'hex'))
    yield source
  }
}

/** What nobody can read has not changed where it is the same to the byte. */
function changedOnly({ side, hashes }: Read, other: Read): DiffSide {
  const isSame = ({ file = '' }: Unread) =>
    hashes.has(file) && hashes.get(file) === other.hashes.get(file)
  return { ...side, unread: side.unread.filter((one) => !isSame(one)) }
}

const revision = (repository: Repository, ref: string) => ({
  ref,
  commit: repository.commitOf(ref),
})

/** Like `git diff main...`: what this branch changes, and not what the other has changed since. */
async function baseOf(
  { base: ref, head, exact }: DiffCommandCall,
  repository: Repository,
  { stderr }: Host,
): Promise<Required<Revision>> {
  if (exact) return revision(repository, ref)
  const { commit, note } = repository.mergeBaseOf(ref, head)
  if (note !== undefined) await writeError(stderr, note)
  return { ref, commit }
}

/** To compare nothing with nothing must not look like no change. */
function refuseNothing({ paths }: DiffCommandCall, before: FoundSource, after: FoundSource): void {
  const nowhere = after.empty.filter((written) => before.empty.includes(written))
  if (nowhere.length > 0)
    throw new UsageError(
      ...nowhere.map(
        (written) => `${written} holds no file to compare (*.yaml, *.yml) on either side`,
      ),
    )
  if (paths === undefined && before.count + after.count + after.problems.length === 0)
    throw new UsageError(
      'the configuration names no file to compare (*.yaml, *.yml) on either side',
    )
}
