import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gallery, makeEstate, type Shown, shownOn, typed } from '../../scripts/gallery.ts'
import { documentKinds, recordLayouts } from '../../src/documents/kinds.ts'

/** `docs/documents/README.md` shows every document as it is made: what `npm run pictures` draws. */

let home = ''
let shown: readonly Shown[] = []

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dpa-lint-gallery-'))
  await makeEstate(home)
  shown = await shownOn(join(gallery, 'README.md'))
})

afterAll(() => rm(home, { recursive: true, force: true }))

test('every kind of document and every layout is shown', () => {
  const reports = shown.filter(({ argv }) => argv[0] === 'report')
  expect([...new Set(reports.map(({ argv }) => argv[1]))].toSorted()).toEqual(
    Object.keys(documentKinds).toSorted(),
  )
  for (const layout of recordLayouts)
    expect(reports.map(({ argv }) => argv.join(' '))).toContainEqual(
      expect.stringContaining(`--layout ${layout} `),
    )
})

test('every command does what the page says', { timeout: 120_000 }, async () => {
  for (const { argv } of shown) {
    const call = argv.join(' ')
    const { code, text } = await typed(argv, home)
    expect(code, `${call}: ${text}`).toBe(0)
    const at = argv.indexOf('--output')
    if (at < 0) expect(text, call).not.toBe('')
    else expect((await stat(join(home, `${argv[at + 1]}`))).size, call).toBeGreaterThan(0)
  }
})

test('every command has a picture, every picture is shown, and none is large', async () => {
  expect(shown.filter(({ pictures }) => pictures.length === 0)).toEqual([])
  const files = (await readdir(gallery)).filter((file) => file !== 'README.md')
  expect(shown.flatMap(({ pictures }) => pictures).toSorted()).toEqual(files.toSorted())
  for (const file of files)
    expect((await readFile(join(gallery, file))).length, file).toBeLessThanOrEqual(60_000)
})
