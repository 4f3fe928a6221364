import fc from 'fast-check'
import MarkdownIt, { type Token } from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { markdown } from '../../src/report/markdown.ts'
import { visible } from '../../src/report/text.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'

const clean: Report = {
  ...fullReport('x'),
  ...{ findings: [], waived: [], known: [], unchanged: [], fixed: [], crashes: [] },
  ...{ assumedInvalid: [], selection: [], lawStale: false, regimes: ['eu-gdpr'] },
  summary: {
    ...{ errors: 0, warnings: 0, infos: 0, waived: 0, known: 0, unchanged: 0, fixed: 0 },
    ...{ unknownFacts: 0, files: 1, services: 1, unchecked: 0, rules: 1 },
  },
}
const { base: _, ...alone } = clean

test('nothing found is no verdict', () => {
  expect(whole(markdown(alone))).toBe(
    '## dpa-lint\n\nNothing found in what is declared.\n\n1 service in 1 file, 1 rule, the law as of 2026-01-31 (tables of 2026-01-15).\n',
  )
})

test.each([
  [{ waived: 1 }, 'Nothing found in what is declared but what is waived or in the baseline.'],
  [{ known: 1 }, 'Nothing found in what is declared but what is waived or in the baseline.'],
  [{ unknownFacts: 2 }, 'Nothing found in what is declared.'],
])('with %j it says: %s', (counts, says) => {
  const report = { ...alone, summary: { ...alone.summary, ...counts } }
  expect(whole(markdown(report)).split('\n\n')[1]).toBe(says)
})

test('against a base it says what is new', () => {
  const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
  const summary = { ...clean.summary, fixed: 2, unchanged: 14 }
  const report = { ...clean, summary, base: { ref: 'main', commit } }
  expect(whole(markdown(report)).split('\n\n').slice(1, 3)).toEqual([
    '**0 new, 2 fixed, 14 unchanged against main (1a2b3c4).**',
    'Nothing new found in what is declared.',
  ])
})

test('says what was left out, and what could not be read', () => {
  const { assumedInvalid, selection, lawStale } = fullReport('x')
  const summary = { ...alone.summary, unchecked: 2 }
  const report = { ...alone, assumedInvalid, selection, lawStale, summary }
  expect(whole(markdown(report)).split('\n\n').slice(2, -1)).toEqual([
    '**2 files could not be weighed.**',
    '**only what x selects was checked: 1 of 1 rule.**',
    '**not the law as it is: x assumed to be invalid.**',
    '**the tables of law, of 2026-01-15, are over a year older than the day asked.**',
  ])
})

/** GitHub's and GitLab's additions: tables, struck words, and addresses that become links by themselves. */
function reader(html: boolean) {
  const parser = new MarkdownIt({ html, linkify: true })
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add('//', null)
  return parser
}
const readers = [reader(false), reader(true)] as const

const flat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])])

/** An address stands between ticks, which is the one shape that a text of a declaration may have. */
const isAddress = ({ type, content }: Token): boolean =>
  type === 'code_inline' && /^\S*(?::\/\/|\bwww\.|@)\S+$/i.test(content)

/** What a document is made of, apart from the words. */
const shapeOf = (tokens: readonly Token[]) =>
  flat(tokens)
    .filter((token) => token.type !== 'text' && !isAddress(token))
    .map(({ type, tag, level, attrs }) => [type, tag, level, attrs])

/** The words of each block, without the invisible blanks that keep references apart. */
const wordsOf = (tokens: readonly Token[]) =>
  tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(''))
    .map((words) => words.replaceAll('\u200b', ''))

test('has the shape of a report: headings, lists, links to the law', async () => {
  const tokens = readers[0].parse(whole(markdown(await gatedReport())), {})
  const headings = tokens.flatMap(({ type }, index) =>
    type === 'heading_open' ? [tokens[index + 1]?.children?.[0]?.content] : [],
  )
  expect(headings).toEqual([
    'dpa-lint',
    'broken.yaml',
    'calls.yaml',
    'mail.yaml',
    'Waived',
    'Fixed',
  ])
  expect(new Set(flat(tokens).map(({ type }) => type))).toEqual(
    new Set([
      ...['heading_open', 'heading_close', 'inline', 'text', 'paragraph_open', 'paragraph_close'],
      ...['bullet_list_open', 'bullet_list_close', 'list_item_open', 'list_item_close'],
      ...['strong_open', 'strong_close', 'link_open', 'link_close', 'code_inline'],
    ]),
  )
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j is shown as text', (hostile) => showsOnly(hostile))
  test('any text is shown as text', () => fc.assert(fc.property(anyText, showsOnly)))
})

function showsOnly(hostile: string): void {
  const text = whole(markdown(fullReport(hostile)))
  const plain = whole(markdown(fullReport('x')))
  for (const parser of readers) {
    const tokens = parser.parse(text, {})
    expect(shapeOf(tokens)).toEqual(shapeOf(parser.parse(plain, {})))
    const shown = visible(hostile)
    // Blanks at the ends of a block are nobody's.
    const trimmed = (lines: readonly string[]) => lines.map((line) => line.trim())
    const [, comparison, ...words] = trimmed(wordsOf(tokens))
    const [, , ...expected] = wordsOf(parser.parse(plain, {})).map((line) =>
      line.replaceAll(/(?<![\w-])x(?![\w-])/g, () => shown),
    )
    expect(words).toEqual(trimmed(expected))
    expect(comparison).toContain(`3 new, 1 fixed, 1 unchanged against ${shown}`.trim())
  }
  // GitLab obeys a line that starts with a slash, and takes dashes at the start for settings.
  expect(text).not.toMatch(/^\s*(?:\/|---|::)|##[a-z]*\[/im)
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
}

test.each([
  '@someone',
  '#1',
  'owner/name#12',
  '!34',
  '$5',
  '&6',
  '~label',
  '~"two words"',
  '%milestone',
  ':boom:',
])('%s is no reference, even to whoever looks once more when all is rendered', (reference) => {
  const [open] = fullReport('x').findings
  if (!open) throw new Error('the full report has findings')
  const report = { ...clean, findings: [{ ...open, message: `see ${reference} there` }] }
  const html = reader(false).render(whole(markdown(report)))
  const words = html.replaceAll(/<[^>]*>/g, '')
  expect(words).toContain('\u200b')
  expect(words).not.toMatch(/@[a-z]|#\d|!\d|\$\d|&(?:amp;)?\d|~(?:&quot;|["a-z])|%[a-z]|:[a-z]+:/)
})

test.each([
  'https://example.com/a_b?c=d',
  'www.example.com',
  'privacy@example.com',
  'vendors/brevo',
])('%s becomes no link, and is there to be copied as it is', (address) => {
  const [open] = fullReport('x').findings
  if (!open) throw new Error('the full report has findings')
  const report = { ...clean, findings: [{ ...open, message: `see ${address} there` }] }
  const text = whole(markdown(report))
  const html = new MarkdownIt({ linkify: true }).render(text)
  expect(html.replaceAll(/<\/?code>/g, '')).toContain(`see ${address} there`)
  expect(html).not.toContain(`href="${address}`)
  expect(text).toContain(address)
  expect(text).not.toMatch(/&#\d+;/)
})
