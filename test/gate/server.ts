import { join } from 'node:path'
import { type Change, gitAt, type Repo, repoIn } from '../cli/git-world.ts'
import { newFolder } from './shell.ts'

/** A change as somebody proposes it, and what happens around it. */
export interface Proposal {
  /** What `main` holds when the branch begins. */
  readonly main: Change
  readonly change: Change
  /** What is merged into `main` before the change is looked at. */
  readonly meanwhile?: Change
}

/** The repository as its server has it, with the branches `main` and `change`. */
export function serverWith({ main, change, meanwhile = {} }: Proposal): Repo {
  const server = repoIn(newFolder())
  server.git('init', '--quiet', '-b', 'main')
  server.commit('the declarations', main)
  server.git('checkout', '--quiet', '-b', 'change')
  server.commit('the change', change)
  server.git('checkout', '--quiet', 'main')
  if (Object.keys(meanwhile).length > 0) server.commit('meanwhile', meanwhile)
  return server
}

/** As actions/checkout leaves it for a pull request, with the whole history: merged, on no branch. */
export function githubCheckout(server: Repo): { readonly repo: Repo; readonly baseSha: string } {
  const home = join(newFolder(), 'work')
  gitAt(server.home, 'clone', '--quiet', server.home, home)
  const repo = repoIn(home)
  repo.git('checkout', '--quiet', '--detach', 'origin/main')
  repo.git('merge', '--quiet', '--no-ff', '-m', 'Merge change into main', 'origin/change')
  return { repo, baseSha: repo.git('merge-base', 'origin/main', 'origin/change') }
}

/** The same with a depth of one, as actions/checkout does unless it is told otherwise. */
export function shallowCheckout(server: Repo): { readonly repo: Repo; readonly baseSha: string } {
  const { repo: whole, baseSha } = githubCheckout(server)
  whole.git('branch', 'pull')
  const home = join(newFolder(), 'work')
  gitAt(server.home, 'clone', '--quiet', '--depth', '1', '-b', 'pull', `file://${whole.home}`, home)
  const repo = repoIn(home)
  repo.git('checkout', '--quiet', '--detach')
  return { repo, baseSha }
}

/** As a GitLab runner leaves it: the change with its whole history, and no other branch. */
export function gitlabCheckout(server: Repo): { readonly repo: Repo; readonly baseSha: string } {
  const repo = repoIn(newFolder())
  repo.git('init', '--quiet')
  repo.git('remote', 'add', 'origin', server.home)
  repo.git('fetch', '--quiet', '--no-tags', 'origin', '+refs/heads/change:refs/pipelines/1')
  repo.git('checkout', '--quiet', '--detach', 'refs/pipelines/1')
  return { repo, baseSha: server.git('merge-base', 'main', 'change') }
}

/** As it lies with whoever is about to commit the change: staged, on a branch of its own. */
export function staged(server: Repo): Repo {
  const home = join(newFolder(), 'work')
  gitAt(server.home, 'clone', '--quiet', server.home, home)
  const repo = repoIn(home)
  repo.git('checkout', '--quiet', '-b', 'mine', 'origin/change')
  repo.git('reset', '--quiet', '--soft', 'HEAD~1')
  return repo
}
