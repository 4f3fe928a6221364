import { expect, test } from 'vitest'
import { mapDot, mapMermaid, mapSvg } from '../../../src/documents/map/map.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'
import { example } from '../registers/world.ts'
import { bigWorkspace } from './big.ts'

const made = async (subject: Awaited<ReturnType<typeof subjectOf>>) => [
  await mapSvg(subject, inEnglish),
  await mapDot(subject, inEnglish),
  await mapMermaid(subject, inEnglish),
]

test('the same subject gives the same bytes again', async () => {
  expect(await made(await example('real'))).toEqual(await made(await example('real')))
})

test.each([5, 60])('the order of %i files does not show', async (size) => {
  const files = Object.entries(bigWorkspace(size))
  const forth = await subjectOf(Object.fromEntries(files))
  const back = await subjectOf(Object.fromEntries(files.toReversed()))
  expect(await made(back)).toEqual(await made(forth))
})

test('every kind carries the stamp by which a committed copy is made again', async () => {
  const subject = await exampleOf('real')
  const { version } = subject.report.tool
  const stamp = `dpa-lint ${version}, as of 2026-11-21, tables of law of ${subject.report.lawDate}`
  for (const text of await made(subject)) expect(String(text).slice(0, 700)).toContain(stamp)
})
