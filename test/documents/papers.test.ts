import { describe, expect, test } from 'vitest'
import type { Make } from '../../src/documents/document.ts'
import { papers } from '../../src/documents/documents.ts'
import { binary, type FormatName, kinds } from '../../src/documents/kinds.ts'
import { dayOf } from '../../src/documents/stamp.ts'
import { exampleOf, inEnglish } from './findings/world.ts'

/** What holds for every document of every kind. */

const offered = Object.entries(kinds).flatMap(([kind, { formats, ...rest }]) =>
  formats.map((format) => ({ kind, format, ofOne: 'ofOne' in rest })),
)
const makers: Readonly<Record<string, Readonly<Partial<Record<FormatName, () => Promise<Make>>>>>> =
  papers

describe.each(offered)('$kind as $format', ({ kind, format, ofOne }) => {
  const options = { ...inEnglish, ...(ofOne && { service: 'kavkom' }) }
  const made = async () => {
    const make = await makers[kind]?.[format]?.()
    return make?.(await exampleOf('real', { asOf: '2026-03-04' }), options)
  }

  test('is a text, or bytes where its format is one of bytes', async () => {
    expect(typeof (await made())).toBe(binary.has(format) ? 'object' : 'string')
  })

  test('says of which day it is, so that a committed copy can be held against it', async () => {
    const document = await made()
    if (typeof document === 'string') expect(dayOf(document)).toBe('2026-03-04')
  })

  test('comes out the same twice', async () => {
    expect(await made()).toEqual(await made())
  })
})
