import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { gitEnv, repo } from './git-world.ts'
import { run, service } from './world.ts'

test('a trend names what has been open longest, since the commit that had it first', async () => {
  const history = repo({ 'a.yaml': service('fine', 'a') })
  const on = (date: string, file: string, text: string) => {
    history.commit(date, { [file]: text })
    const at = { GIT_COMMITTER_DATE: `${date}T09:00:00Z`, GIT_AUTHOR_DATE: `${date}T09:00:00Z` }
    const call = ['commit', '--quiet', '--amend', '--no-edit', '--date', `${date}T09:00:00Z`]
    const { status } = spawnSync('git', call, { cwd: history.home, env: { ...gitEnv, ...at } })
    expect(status).toBe(0)
  }
  on('2026-11-03', 'b.yaml', service('an error', 'b'))
  on('2026-11-04', 'c.yaml', service('a warning', 'c'))
  on('2026-11-05', 'd.yaml', service('fine', 'd'))
  const trend = async (...call: readonly string[]) =>
    (
      await run(
        history.home,
        ['report', 'trend', '.', '--from', 'HEAD', ...call, '--as-of', '2026-11-21'],
        { env: gitEnv },
      )
    ).stdout
  const said = (text: string) => text.split('\nOpen longest, ')[1]?.trim().split(/\n+/)
  expect(said(await trend())).toEqual([
    'since 3 November 2026',
    '- error A name that asks for a error (an error)',
  ])
  // Of one service, it is what that service has.
  expect(said(await trend('--service', 'c'))).toEqual([
    'since 4 November 2026',
    '- warning A name that asks for a warning (a warning)',
  ])
  expect(said(await trend('--service', 'd'))).toBeUndefined()
})
