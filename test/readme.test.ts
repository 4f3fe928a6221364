import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lawDate, rules } from '../rules/index.ts'
import { configSchema } from '../src/cli/config/config-schema.ts'
import { lint } from '../src/lint.ts'
import { readConfig } from '../src/read/config.ts'

/** What the README shows must be so. What it shows as printed is generated (scripts/generate/readme.ts). */

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
const [declaration = '', waivers = '', config = ''] = blocks

test('two commands in the first screen do all that must be set up', () => {
  const screen = readme.split('\n').slice(0, 18).join('\n')
  expect(screen).toMatch(/^npm ci && npx dpa-lint check examples\/real\b/m)
  expect(screen).toMatch(/^npm ci && npm test\b/m)
})

test('the declaration can be read and weighed', async () => {
  expect(blocks).toHaveLength(3)
  const sources = [{ file: 'service.yaml', text: declaration }]
  const report = await lint(sources, rules, { asOf: lawDate, lawDate })
  const { crashes, findings } = report
  expect(crashes).toEqual([])
  const chapters = new Map(report.rules.map(({ id, chapter }) => [id, chapter]))
  expect(findings.filter(({ rule }) => chapters.get(rule) === 'declaration')).toEqual([])
})

test('the configuration is one', async () => {
  const reading = await readConfig({ file: 'config.yaml', text: config }, configSchema(rules))
  expect(reading.faults).toEqual([])
})

test('the waivers are some, and cover the gap that they name', async () => {
  const report = await lint([{ file: 'service.yaml', text: declaration }], rules, {
    asOf: lawDate,
    lawDate,
    excuses: { waivers: [{ file: 'dpa-lint.waivers.yaml', text: waivers }] },
  })
  expect(report.waivers.map(({ state }) => state)).toEqual(['in-force'])
})

test('the declaration to copy is free of findings until the day that is named, and no longer', async () => {
  const [, file = '', day = ''] =
    /\[`(examples\/clean\/[^`]+)`\].* nothing is found until (\S+)/.exec(readme) ?? []
  const sources = [file, 'examples/clean/organisation.yaml'].map((path) => ({
    file: path,
    text: readFileSync(join(root, path), 'utf8'),
  }))
  const found = async (asOf: string) => (await lint(sources, rules, { asOf, lawDate })).findings
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  expect(await found(day)).toEqual([])
  expect((await found(next)).map(({ rule }) => rule)).toEqual(['document-old'])
})

test('its links lead somewhere, and it names the rules that there are', () => {
  for (const [, path = ''] of readme.matchAll(/\]\((?!https:|#)([^)#]+)[^)]*\)/g))
    expect(existsSync(join(root, path)), path).toBe(true)
  const ids = rules.map(({ id }) => id)
  for (const [, id] of readme.matchAll(/dpa-lint explain ([a-z-]+)/g)) expect(ids).toContain(id)
})

test('it calls things by their names', () => {
  for (const file of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'])
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
      /\bDPAs?\b|\bcomplian(?:t|ce)\b/,
    )
})
