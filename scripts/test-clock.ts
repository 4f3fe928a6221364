/**
 * Runs the whole suite as if it were another day, in this process's children and in theirs: a test
 * that asks the day, and a program that is right on one day only, are found before the day comes.
 *
 *     npm run test:clock                      on all the days below
 *     npm run test:clock -- --turn            on one of them, tomorrow on the next
 *     npm run test:clock -- 2028-02-29 test/cli/look.test.ts
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** An ordinary day; a leap day, where in UTC it is already March; a new year, where it comes first. */
const clocks = [
  { at: '2027-06-15T12:00:00Z', zone: 'UTC' },
  { at: '2028-02-29T23:50:00-08:00', zone: 'America/Los_Angeles' },
  { at: '2031-01-01T00:10:00+14:00', zone: 'Pacific/Kiritimati' },
] as const

const root = join(import.meta.dirname, '..')
const shift = pathToFileURL(join(import.meta.dirname, 'clock/shift.mjs')).href

const [first = '', ...rest] = process.argv.slice(2)
const chosen = clocks.filter(({ at }, index) =>
  first === '--turn'
    ? index === Math.floor(Date.now() / 86_400_000) % clocks.length
    : at.slice(0, 10) === first,
)
const files = chosen.length > 0 ? rest : process.argv.slice(2)

for (const { at, zone } of chosen.length > 0 ? chosen : clocks) {
  console.log(`\nas if it were ${at} (${zone}):`)
  const env = {
    ...process.env,
    TZ: zone,
    CLOCK_OFFSET: String(Date.parse(at) - Date.now()),
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${shift}`,
  }
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
