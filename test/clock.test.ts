import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { clockEnv } from './clock.ts'

const shift = pathToFileURL(join(import.meta.dirname, '../scripts/clock/shift.mjs')).href
const day = 86_400_000

test('another day is told to a process and to its children', () => {
  const ask = `
const { execFileSync } = require('node:child_process')
const days = () => [Date.now(), new Date().getTime(), Date.parse(Date())]
console.log(JSON.stringify([days(), new Date(0).toISOString(), new Date() instanceof Date, Date.UTC(1970, 0, 2)]))
if (process.argv[1] === undefined) console.log(execFileSync(process.execPath, ['-e', process.env.ASK, 'child'], { encoding: 'utf8' }))
`
  const { stdout } = spawnSync(process.execPath, ['-e', ask], {
    env: { ASK: ask, CLOCK_OFFSET: String(1000 * day), NODE_OPTIONS: `--import ${shift}` },
    encoding: 'utf8',
  })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers).toHaveLength(2)
  const real = Date.now() - Number(clockEnv['CLOCK_OFFSET'] ?? 0)
  for (const [times, epoch, isDate, second] of answers) {
    for (const time of times) expect(Math.round((time - real) / day)).toBe(1000)
    expect([epoch, isDate, second]).toEqual(['1970-01-01T00:00:00.000Z', true, day])
  }
})

test('this suite lives on the day that it was told', () => {
  const offset = clockEnv['CLOCK_OFFSET']
  expect((Date as { offset?: number }).offset).toBe(offset ? Number(offset) : undefined)
})
