import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Renderer } from '../../src/documents/document.ts'
import { binary, type DocumentFormat, documentKinds } from '../../src/documents/kinds.ts'
import { renderers } from '../../src/documents/renderers.ts'
import { dayOf } from '../../src/documents/stamp.ts'
import { inEnglish, subjectOf } from './findings/world.ts'

/** What holds for every document of every kind. */

const offered = Object.entries(documentKinds).flatMap(([kind, { formats, ...rest }]) =>
  formats.map((format) => ({ kind, format, ofOne: 'ofOne' in rest })),
)
const makers: Readonly<
  Record<string, Readonly<Partial<Record<DocumentFormat, () => Promise<Renderer>>>>>
> = renderers

const file = 'examples/real/kavkom.yaml'
const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
const subject = subjectOf({ [file]: text }, { asOf: '2026-03-04' })

test.each(offered)('$kind as $format', async ({ kind, format, ofOne }) => {
  const options = { ...inEnglish, ...(ofOne && { service: 'kavkom' }) }
  const made = async () => (await makers[kind]?.[format]?.())?.(await subject, options)
  const document = await made()
  expect(typeof document).toBe(binary.has(format) ? 'object' : 'string')
  // So that a committed copy can be held against its day.
  if (typeof document === 'string') expect(dayOf(document)).toBe('2026-03-04')
  expect(await made()).toEqual(document)
  // Whoever follows a link within a page gets somewhere.
  const [all, places] = [/(?:href="|\]\()#([^")]+)/g, /\bid="([^"]+)"/g].map((form) =>
    [...String(document).matchAll(form)].map(([, id]) => id),
  )
  expect(all?.filter((id) => !places?.includes(id))).toEqual([])
})
