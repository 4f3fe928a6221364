import { ask, gitIn } from '../git/git-program.ts'
import type { Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'

/** The branches and tags of the repository; none where Git cannot be asked. */
export function gitRefs({ cwd, env }: Host): readonly string[] {
  const question = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes']
  try {
    const answer = ask(gitIn(cwd, env), [...question, 'refs/tags'])
    return answer.toString().split('\n').filter(Boolean)
  } catch (error) {
    if (error instanceof UsageError) return []
    throw error
  }
}
