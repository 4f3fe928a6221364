import fc from 'fast-check'
import MarkdownIt, { type Token } from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { Diff } from '../../src/diff/diff.ts'
import { diffJson } from '../../src/diff/formats/json.ts'
import { diffMarkdown } from '../../src/diff/formats/markdown.ts'
import { diffText } from '../../src/diff/formats/text.ts'
import { loadWords } from '../../src/documents/words/words.ts'
import { plain } from '../../src/report/style.ts'
import { visible } from '../../src/report/text.ts'
import { anyText, hostileTexts } from '../report/hostile.ts'
import { service } from './cases.ts'
import { diffBetween } from './edited.ts'
import { fullDiff } from './full-diff.ts'

await loadWords('en')

/** Texts as they are cut for people. */
const longest = 600
const short = (text: string) => visible(text).length <= longest

/** What steers a terminal, or what a build server or a forge obeys. */
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[|^\s*::/imu

const reader = new MarkdownIt({ html: true, linkify: true })
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add('//', null)

const flat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])])

/** Words, and addresses between ticks, which stay words. */
const isText = ({ type }: Token) => type === 'text' || type === 'code_inline'

/** What a document is made of, apart from the words. */
const shapeOf = (text: string) =>
  flat(reader.parse(text, {}))
    .filter((token) => !isText(token))
    .map(({ type, tag, level, attrs, content }) =>
      type === 'inline' ? [type] : [type, tag, level, attrs, content],
    )

const cellsOf = (text: string) =>
  reader.parse(text, {}).map(({ children }) =>
    (children ?? [])
      .filter(isText)
      .map(({ content }) => content)
      .join('')
      .replaceAll('\u200b', ''),
  )

function holds(hostile: string): void {
  const diff: Diff = fullDiff(hostile)
  const json = [...diffJson(diff)].join('')
  expect(JSON.parse(json)).toEqual(diff)
  expect(json).not.toMatch(steering)

  const text = diffText(diff, { ...plain, width: 1_000_000 })
  expect(text).not.toMatch(steering)
  const words = visible(hostile).replaceAll(/\s+/g, ' ').trim()
  if (!/::|##/.test(words)) expect(text.replaceAll(/\s+/g, ' ')).toContain(words)

  const markdown = diffMarkdown(diff)
  expect(markdown).not.toMatch(steering)
  // GitLab obeys a line that starts with a slash.
  expect(markdown).not.toMatch(/^\s*\//m)
  expect(shapeOf(markdown)).toEqual(shapeOf(diffMarkdown(fullDiff('x'))))
  if (short(hostile) && visible(hostile).trim() !== '')
    expect(cellsOf(markdown).join('\n')).toContain(visible(hostile).trim())
}

describe('a comparison with hostile text in it', () => {
  test.each(hostileTexts)('%j', (hostile) => holds(hostile))
  test('any text', () => fc.assert(fc.property(anyText, holds)))
})

describe('declarations with hostile text in them', () => {
  const before = service('subprocessors: [{ id: a, country: FR }]')

  const compared = (text: string) => {
    const quoted = JSON.stringify(text)
    const after = service(
      [
        `subprocessors: [{ id: a, name: ${quoted}, country: FR }, { id: b, task: ${quoted} }]`,
        `provider: { dpo: ${quoted} }`,
        `governingLaw: { courts: ${quoted} }`,
        `breach: { notice: { qualified: ${quoted}, for: ${quoted} } }`,
        `activities: [{ id: a, purposes: [${quoted}], retention: [{ for: ${quoted}, criterion: ${quoted} }] }]`,
        `transfers: [{ to: US, recipient: ${quoted}, measures: [${quoted}] }]`,
        `x-a: { ${quoted}: ${quoted} }`,
      ].join('\n'),
    )
    return diffBetween(before, { [`${text}.yaml`]: after })
  }

  async function stay(text: string): Promise<void> {
    const diff = await compared(text)
    const json = [...diffJson(diff)].join('')
    expect(JSON.parse(json)).toEqual(diff)
    const all = [json, diffText(diff, plain), diffMarkdown(diff)]
    for (const written of all) expect(written).not.toMatch(steering)
  }

  test.each(hostileTexts)('%j', stay)
  test('any text', () => fc.assert(fc.asyncProperty(anyText, stay), { numRuns: 40 }))
})

test('thousands of changes fit into a comment, the weaker first', () => {
  const [change] = fullDiff('x'.repeat(200)).changes
  if (!change) throw new Error('there is a change')
  const many = (direction: 'weaker' | 'neutral') =>
    Array.from({ length: 500 }, () => ({ ...change, direction }))
  const diff: Diff = { ...fullDiff('x'), changes: [...many('neutral'), ...many('weaker')] }
  const markdown = diffMarkdown(diff)
  expect(markdown.length).toBeLessThan(65_536)
  expect(markdown).toMatch(/^### 500 weaker$/m)
  expect(markdown).not.toMatch(/neutral<\/summary>/)
  const [, left] = /\*\*(\d+) more changes did not fit/.exec(markdown) ?? []
  const rows = markdown.split('\n').filter((line) => /^\| x/.test(line))
  expect(rows.length + Number(left)).toBe(1000)
})

test('thousands of unread files leave room for what could be read', () => {
  const { unread, ...diff } = fullDiff('<'.repeat(500))
  const markdown = diffMarkdown({
    ...diff,
    unread: Array.from({ length: 2000 }, () => unread).flat(),
  })
  expect(markdown.length).toBeLessThan(65_536)
  expect(markdown).toMatch(/^- \d+ more$/m)
  expect(markdown).toMatch(/^### 1 weaker$/m)
})
