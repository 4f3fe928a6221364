import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import { findingBlock } from '../../src/report/pretty.ts'
import { folder, run } from '../cli/world.ts'
import { house } from './house.ts'

const page = join(import.meta.dirname, '../../docs/policies.md')
const block = /^```yaml (\w+)\n([\s\S]*?)^```\n(?:\n^```text\n([\s\S]*?)^```\n)?/gm

/** What each kind of block on the page prints, given the policies above it. */
const printed = {
  policies: async (_: string, text: string) => {
    expect((await house(text)).wrong).toEqual([])
    return undefined
  },
  service: async (policies: string, text: string) => {
    const { rules } = await house(policies)
    const head = 'apiVersion: dpa-lint/v1\nkind: Service\nid: vendor\nname: Vendor\n'
    const { findings, crashes } = await lint([{ file: 'vendor.yaml', text: head + text }], rules, {
      asOf: '2026-11-21',
      lawDate: '2026-11-21',
    })
    expect(crashes).toEqual([])
    return findings.map((finding) => `${findingBlock(finding)}\n`).join('\n')
  },
  fixture: async (policies: string, text: string) => {
    const home = folder({ 'dpa-lint.config.yaml': policies, 'fixtures/transfers.yaml': text })
    const { stdout, stderr } = await run(home, ['test', 'fixtures', '--as-of', '2026-11-21'])
    expect(stderr).toBe('')
    return stdout
  },
}

test('every block of the page does what the page says', async () => {
  const markdown = readFileSync(page, 'utf8')
  let policies = ''
  let renewed = ''
  let at = 0
  let blocks = 0
  for (const { 0: whole, 1: kind = '', 2: text = '', 3: shown, index } of markdown.matchAll(
    block,
  )) {
    blocks++
    const print = printed[kind as keyof typeof printed]
    if (print === undefined) throw new Error(`a block of YAML that nobody runs: ${kind}`)
    const prints = await print(policies, text)
    if (kind === 'policies') policies = text
    expect(prints === undefined).toBe(shown === undefined)
    renewed +=
      markdown.slice(at, index) +
      (shown === undefined
        ? whole
        : `${whole.slice(0, whole.lastIndexOf('```text\n'))}\`\`\`text\n${prints}\`\`\`\n`)
    at = index + whole.length
  }
  expect(blocks).toBe(markdown.match(/^```yaml/gm)?.length)
  await expect(renewed + markdown.slice(at)).toMatchFileSnapshot(page)
})
