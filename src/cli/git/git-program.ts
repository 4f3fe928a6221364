import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { isErrno } from '../io/errno.ts'
import type { Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'

export interface GitAnswer {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs Git and gives its answer, whatever it says; `index` is another than that of the work tree. */
export type Git = (
  args: readonly string[],
  input?: string,
  index?: { readonly GIT_INDEX_FILE?: string },
) => GitAnswer

/** Four million names of sixty letters: beyond it something is not a list of files. */
const mostBytes = 256 << 20

/**
 * What keeps Git to reading. The repository may have been prepared by whoever is to be judged: no
 * program of its settings is run, nothing is fetched, nothing is asked at the terminal, and a
 * repository that lies in the work tree like a file is not taken for the one around it.
 */
const readOnly = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'safe.bareRepository=explicit'],
  // A file beside the commits that says again who their parents are.
  ...['-c', 'core.commitGraph=false'],
]
const surroundings = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // The same for a Git that does not know the line above: of all ways to fetch, none is allowed.
  GIT_ALLOW_PROTOCOL: '',
  // Parents that a commit has not, which make the bad one that is judged its own base.
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
}

/** The program `git`, run in a folder. */
export function gitIn(cwd: string, env: Host['env']): Git {
  const program = gitOn(env['PATH'] ?? env['Path'] ?? '')
  return (args, input = '', index = {}) => {
    const { status, stdout, stderr, error } = spawnSync(program, [...readOnly, ...args], {
      cwd,
      env: { ...env, ...surroundings, ...index },
      input,
      maxBuffer: mostBytes,
      windowsHide: true,
    })
    if (error || status === null)
      throw new UsageError(
        `cannot run git: ${isErrno(error) ? error.code : 'it was stopped before it was done'}`,
      )
    return { status, stdout, stderr: stderr.toString() }
  }
}

/**
 * Looked for by ourselves, because some systems look in the working directory first, and what lies
 * there may have come with a pull request.
 */
function gitOn(path: string): string {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const program = path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name))
    .find(canRun)
  if (program === undefined) throw new UsageError('cannot run git: no such program on the PATH')
  return program
}

function canRun(program: string): boolean {
  try {
    accessSync(program, constants.X_OK)
    return statSync(program).isFile()
  } catch {
    return false
  }
}

/** What Git complains about, in its own first line; or how to mend it, where that takes our own words. */
export function complaint({ stderr }: GitAnswer): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const told = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0]
  const line =
    told?.replace(/^(?:fatal|error): /, '').replace(/: \.git$/, '') ?? 'it gave no reason'
  if (/promisor remote|lazy fetching/.test(stderr)) return notHere
  const folder = /^detected dubious ownership in repository at '(.*)'/.exec(line)?.[1]
  return folder === undefined
    ? line
    : `${folder} belongs to somebody else; to trust it: git config --global --add safe.directory ${folder}`
}

export const notHere =
  'this clone left out what is to be read: fetch the whole repository, without a filter'

/** The same for a question that has an answer wherever there is a sound repository. */
export function ask(git: Git, ...question: Parameters<Git>): Buffer {
  const answer = git(...question)
  if (answer.status !== 0) throw new UsageError(`cannot ask git: ${complaint(answer)}`)
  return answer.stdout
}
