import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { Finding, Report } from '../../src/model/report.ts'
import { github } from '../../src/report/github.ts'
import { githubSummary } from '../../src/report/github-summary.ts'
import { visible } from '../../src/report/text.ts'
import { type Command, commandsIn } from './actions-runner.ts'
import { fullReport, plainReport } from './full-report.ts'
import { anyText, hostileTexts } from './hostile.ts'

const empty: Report = {
  ...plainReport('x'),
  lawStale: false,
  regimes: ['eu-gdpr'],
  assumedInvalid: [],
  selection: [],
  findings: [],
  crashes: [],
}
const [example] = plainReport('x').findings

function finding(
  severity: Finding['severity'],
  file: string,
  line: number,
  message = 'm',
): Finding {
  if (!example) throw new Error('the full report has findings')
  const location = { ...example.location, file, line, endLine: line }
  return { ...example, severity, message, location }
}

const placesOf = (log: string) =>
  commandsIn(log).map(
    ({ command, properties: { file, line, title } }) =>
      `${command} ${file === undefined ? title : `${file}:${line}`}`,
  )

describe('github', () => {
  test('is empty when there is nothing to say', () => {
    expect(github(empty)).toBe('')
  })

  test('says a finding as a command', () => {
    const log = github({ ...empty, findings: [finding('info', 'a, b.yaml', 7, '50% of it')] })
    expect(log).toBe(
      '::notice file=a%2C b.yaml,line=7,endLine=7,col=2,endColumn=3,title=dpa-lint%3A x::50%25 of it%0Aalso: x (x, line 3)%0Abasis: x%0Afact: x%0Amend: x\n',
    )
    expect(commandsIn(log)).toEqual([
      {
        command: 'notice',
        properties: {
          file: 'a, b.yaml',
          line: '7',
          endLine: '7',
          col: '2',
          endColumn: '3',
          title: 'dpa-lint: x',
        },
        data: '50% of it\nalso: x (x, line 3)\nbasis: x\nfact: x\nmend: x',
      },
    ] satisfies readonly Command[])
  })

  test('takes the gravest first, and one of each file in turn', () => {
    const findings = [
      finding('warning', 'a', 1),
      finding('error', 'a', 2),
      finding('error', 'a', 3),
      finding('error', 'a', 4),
      finding('info', 'b', 5),
      finding('error', 'b', 6),
      finding('error', 'c', 7),
      finding('error', 'c', 8),
    ]
    const errors = ['a:2', 'b:6', 'c:7', 'a:3', 'c:8', 'a:4'].map((place) => `error ${place}`)
    expect(placesOf(github({ ...empty, findings }))).toEqual([
      ...errors,
      'warning a:1',
      'notice b:5',
    ])
  })

  test('shows ten of a kind, and the last of more says how many are left', () => {
    const many = (severity: Finding['severity'], count: number) =>
      Array.from({ length: count }, (_, index) => finding(severity, 'a', index + 1))
    const findings = [...many('error', 11), ...many('warning', 10), ...many('info', 500)]
    const commands = commandsIn(github({ ...empty, findings }))
    expect(commands.map(({ command }) => command)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ])
    expect([commands[9], commands[29]]).toEqual([
      {
        command: 'error',
        properties: { title: 'dpa-lint: 2 more errors' },
        data: '2 more errors: GitHub shows 10 of a kind, the job summary lists them all',
      },
      {
        command: 'notice',
        properties: { title: 'dpa-lint: 491 more notices' },
        data: '491 more notices: GitHub shows 10 of a kind, the job summary lists them all',
      },
    ])
    expect(commands[19]?.properties['line']).toBe('10')
  })

  test('shows a rule that failed before all else', () => {
    const [crash] = fullReport('x').crashes
    const report = { ...empty, findings: [finding('error', 'a', 1)], crashes: crash ? [crash] : [] }
    expect(commandsIn(github(report))[0]).toEqual({
      command: 'error',
      properties: { file: 'x', title: 'dpa-lint: a rule failed' },
      data: "the rule 'x' failed on 'x': x",
    })
  })

  test.each(hostileTexts)('says %j and no more', (hostile) => saysOnly(hostile))
  test('says any text and no more', () => fc.assert(fc.property(anyText, saysOnly)))
})

/** The runner obeys four commands, each with its text whole, whatever the text holds. */
function saysOnly(hostile: string): void {
  const shown = visible(hostile)
  const log = github(fullReport(hostile))
  const at = { line: '3', endLine: '3', col: '2', endColumn: String(2 + hostile.length) }
  // The runner drops a property without a value, and bare blanks at the end of the last one.
  const file = hostile === '' ? {} : { file: shown }
  const title = `dpa-lint: ${hostile}`.replace(/[^\S\r\n]+$/, '')
  const lapse = `waiver: ended on 2026-06-30, was granted by ${shown}, approved by ${shown}: ${shown}`
  const data = [
    shown,
    `was: ${shown}`,
    lapse,
    `also: ${shown} (${shown}, line 3)`,
    `basis: ${shown}`,
    `fact: ${shown}`,
    `mend: ${shown}`,
  ]
  expect(commandsIn(log)).toEqual([
    {
      command: 'error',
      properties: { ...file, title: 'dpa-lint: a rule failed' },
      data: `the rule '${shown}' failed on '${shown}': ${shown}`,
    },
    ...['error', 'warning', 'notice'].map((command) => ({
      command,
      properties: { ...file, ...at, title },
      data: data.join('\n'),
    })),
  ])
  expect(log.split('\n')).toHaveLength(5)
}

describe('githubSummary', () => {
  test('lists every finding, the gravest first, with its links', () => {
    const findings = [finding('info', 'a.yaml', 1, 'mild'), finding('error', 'b.yaml', 2, 'grave')]
    const report = { ...empty, findings, crashes: fullReport('x').crashes }
    expect(githubSummary(report)).toBe(`## dpa-lint

1 error, 1 warning, 1 info, 0 unknown facts.

### dpa-lint's own mistakes

| Where | What | Rule |
| --- | --- | --- |
| x | x: x | x |

### 1 error

| Where | What | Rule |
| --- | --- | --- |
| b.yaml:2 | grave<br>also: x (x, line 3)<br>basis: [x](https://example.com/law)<br>fact: [x](https://example.com/fact)<br>mend: x | x |

### 1 info

| Where | What | Rule |
| --- | --- | --- |
| a.yaml:1 | mild<br>also: x (x, line 3)<br>basis: [x](https://example.com/law)<br>fact: [x](https://example.com/fact)<br>mend: x | x |

1 service in 1 file, 1 rule, the law as of 2026-01-31 (tables of 2026-01-15).
`)
  })

  test('stays below 1 MiB, says what is left out, and leaves out the mildest', () => {
    const findings = [
      ...Array.from({ length: 20_000 }, (_, index) =>
        finding('info', 'a', index + 1, '日本'.repeat(20)),
      ),
      finding('error', 'z', 1, 'the one that matters'),
    ]
    const summary = githubSummary({ ...empty, findings })
    const rows = summary.match(/^\| (?!Where|---).*$/gm) ?? []
    const size = new TextEncoder().encode(summary).length
    expect(size).toBeGreaterThan(990_000)
    expect(size).toBeLessThanOrEqual(1_000_000)
    expect(rows[0]).toContain('the one that matters')
    expect(summary).toContain(
      `\n\n${20_001 - rows.length} more findings did not fit: the log of the step and the other formats have them all.\n\n1 service in`,
    )
  })

  test('cuts a text of ten thousand characters', () => {
    const summary = githubSummary({
      ...empty,
      findings: [finding('error', 'a', 1, 'x'.repeat(10_000))],
    })
    expect(summary).toContain(`| a:1 | ${'x'.repeat(1_000)}…<br>`)
  })

  test.each(hostileTexts)('shows %j as text', (hostile) => showsOnly(hostile))
  test('shows any text as text', () => fc.assert(fc.property(anyText, showsOnly)))
})

/** Everything that means something to Markdown is ours; the rest is characters that stand for themselves. */
function showsOnly(hostile: string): void {
  const lines = githubSummary(fullReport(hostile)).split('\n')
  const table = ['| Where | What | Rule |', '| --- | --- | --- |']
  expect(lines).toEqual([
    '## dpa-lint',
    '',
    '1 error, 1 warning, 1 info, 0 unknown facts, 1 waived, 1 in the baseline.',
    ...Array(4)
      .fill(['', expect.stringMatching(/^\*\*[^*]+\*\*$/)])
      .flat(),
    ...["dpa-lint's own mistakes", '1 error', '1 warning', '1 info', '1 waived'].flatMap(
      (title) => [
        '',
        `### ${title}`,
        '',
        ...table,
        expect.stringMatching(/^\| .* \| .* \| .* \|$/),
      ],
    ),
    '',
    expect.stringMatching(/^1 service in 1 file/),
    '',
  ])
  const shown = visible(hostile)
  const cut =
    shown.length > 1_000 ? `${shown.slice(0, 1_000).replace(/[\ud800-\udbff]$/, '')}…` : shown
  // Blanks at the ends of a line are nobody's.
  const trimmed = (text: string) => text.replaceAll(/^ +| +$/gm, '')
  const rows = lines.filter((line) => line.startsWith('| ') && !table.includes(line))
  const [crash, ...others] = rows.map((line) => line.slice(2, -2).split(' | ').map(plainly))
  expect(crash).toEqual([cut, `${cut}: ${cut}`, cut].map(trimmed))
  const waived = others.pop()
  const grant = (before: string) => `${before}${shown}, approved by ${shown}: ${shown}`
  const short = (text: string) =>
    text.length > 1_000 ? `${text.slice(0, 1_000).replace(/[\ud800-\udbff]$/, '')}…` : text
  for (const cells of others)
    expect(cells).toEqual(
      [
        `${cut}:3`,
        `${cut}\nwas: ${cut}\nwaiver: ${short(grant('ended on 2026-06-30, was granted by '))}\nalso: ${cut} (${cut}, line 3)\nbasis: ${cut}\nfact: ${cut}\nmend: ${cut}`,
        cut,
      ].map(trimmed),
    )
  expect(waived).toEqual(
    [`${cut}:3`, `${cut}\n${short(grant('until 2026-06-30 by '))}`, cut].map(trimmed),
  )
}

const reader = new MarkdownIt({ html: true, linkify: true })

/** A cell as it is read: but for our line breaks and links, and ticks about an address, there is nothing in it but text. */
function plainly(cell: string): string {
  const [inline] = reader.parseInline(cell.trim(), {})
  return (inline?.children ?? [])
    .map(({ type, content, attrs }) => {
      if (type === 'html_inline' && content === '<br>') return '\n'
      if (type === 'link_open')
        expect(attrs).toEqual([
          ['href', expect.stringMatching(/^https:\/\/example\.com\/(?:law|fact)$/)],
        ])
      else if (type === 'code_inline') expect(content).toMatch(/^\S*(?::\/\/|\bwww\.|@)\S+$/i)
      else if (type !== 'link_close') expect(type).toBe('text')
      return content
    })
    .join('')
    .replaceAll('\u200b', '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
}
