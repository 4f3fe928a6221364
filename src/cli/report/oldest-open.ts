import { Writable } from 'node:stream'
import type { OldestOpen } from '../../documents/document.ts'
import { takenApart } from '../../model/found.ts'
import { ask, gitIn } from '../git/git-program.ts'
import type { Book, Host } from '../io/host.ts'
import { type LintCall, runLint } from '../run-lint.ts'

/**
 * What of today's findings has been open longest, and since the commit of which day: the earliest
 * commit with any of them is looked for by halves, so that a long history takes few looks. Undefined
 * where no commit has one.
 */
export async function oldestOpen(
  call: LintCall,
  service: string | undefined,
  host: Host,
  book: Book,
): Promise<OldestOpen | undefined> {
  // What cannot be read has been said by the run that the document is made of.
  const silent = { ...host, stderr: new Writable({ write: (_chunk, _encoding, done) => done() }) }
  const standingSince = async (base: string): Promise<readonly string[]> => {
    const { report } = await runLint({ ...call, base }, silent as Host, book, { written: [] })
    return takenApart(report.unchanged)
      .filter(({ declaration }) => service === undefined || declaration === service)
      .map(({ fingerprint }) => fingerprint)
  }
  const question = ['log', '--first-parent', '--reverse', '--format=%H %cs', 'HEAD']
  const commits = ask(gitIn(host.cwd, host.env), question)
    .toString()
    .trim()
    .split('\n')
    .map((line) => ({ commit: line.slice(0, line.indexOf(' ')), day: line.slice(-10) }))
  let found: OldestOpen | undefined
  let [from, to] = [0, commits.length - 1]
  while (from <= to) {
    const middle = (from + to) >> 1
    const { commit, day } = commits[middle] ?? { commit: 'HEAD', day: '' }
    const fingerprints = await standingSince(commit)
    if (fingerprints.length === 0) from = middle + 1
    else {
      found = { day, fingerprints: new Set(fingerprints) }
      to = middle - 1
    }
  }
  return found
}
