import type { Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'
import { openRepository, type Repository } from './git.ts'

/**
 * The repository whose commits judge. That of a submodule would be chosen by the change that puts it
 * there, with a policy and a base of its own.
 */
export function openGate(cwd: string, env: Host['env']): Repository {
  const repository = openRepository(cwd, env)
  const around = repository.superproject()
  if (around !== undefined)
    throw new UsageError(
      `this folder is a submodule of ${around}, which another change can put in the place of a folder: judge it there, or in a clone of its own`,
    )
  return repository
}
