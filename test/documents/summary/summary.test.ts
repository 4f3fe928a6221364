import { expect, test } from 'vitest'
import { takenApart } from '../../../src/model/found.ts'
import { inEnglish } from '../findings/world.ts'
import { made } from '../made.ts'
import { example, inLanguage } from '../registers/world.ts'

/** `npx vitest -u` writes them anew. */
test.each(['en', 'de', 'fr', 'es'] as const)('the five in %s', async (language) => {
  const text = await made('summary', 'markdown', await example('real'), inLanguage(language))
  await expect(text).toMatchFileSnapshot(`../../golden/documents/summary-real.${language}.md`)
})

test('says of one service what concerns it', async () => {
  const text = await made('summary', 'text', await example('real'), {
    ...inEnglish,
    service: 'kavkom',
  })
  expect(text).toContain('Kavkom Solution')
  expect(text).not.toContain('Genesys')
})

test('names what has been open longest, by the day of the commit that had it first', async () => {
  const subject = await example('real')
  const [first] = takenApart(subject.report.findings)
  if (!first) throw new Error('there are findings')
  const oldest = { day: '2025-03-02', fingerprints: new Set([first.fingerprint]) }
  const title = subject.report.rules.find(({ id }) => id === first.rule)?.title
  const text = await made('trend', 'text', { ...subject, oldest }, inEnglish)
  const [, said] = text.split('\nOpen longest, since 2 March 2025\n')
  const { name } = subject.workspace.service(first.declaration ?? '') ?? {}
  expect(said?.replaceAll(/\s+/g, ' ').trim()).toBe(`- ${first.severity} ${title} (${name})`)
})

test('says what has changed where it is compared', async () => {
  const subject = await example('real')
  const [first, second, ...rest] = subject.report.findings
  if (!first || !second) throw new Error('there are findings')
  const report = {
    ...subject.report,
    base: { ref: '2026-10-01', commit: 'x' },
    findings: [first],
    fixed: [second],
    unchanged: rest,
  }
  const text = await made('trend', 'text', { ...subject, report }, inEnglish)
  expect(text).toContain('What has changed since 1 October 2026')
  expect(text).toMatch(
    new RegExp(
      `1 finding is new or says something else, 1 has been mended, and ${rest.length}\\s+are as`,
    ),
  )
  expect(text).toMatch(/\nNew\n[\s\S]*\nMended\n[\s\S]*\nOpen since then, the gravest\n/)
  expect(await made('summary', 'text', { ...subject, report }, inEnglish)).toContain(
    'What has changed since 1 October 2026',
  )
  const main = { ...report, base: { ref: 'release-2026', commit: 'x' } }
  expect(await made('trend', 'text', { ...subject, report: main }, inEnglish)).toContain(
    'What has changed since release-2026',
  )
})
