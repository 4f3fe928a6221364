import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { Finding, Report } from '../../src/model/report.ts'
import { type FormatName, formats, type Reporter } from '../../src/report/formats.ts'
import { plain } from '../../src/report/style.ts'
import { folder, run, service } from '../cli/world.ts'
import { commandsIn } from './actions-runner.ts'
import { book } from './book.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { fixedReport, law } from './workspace.ts'

/** Traps into which peers have fallen, each for every format that it concerns. */

const names = Object.keys(formats) as FormatName[]
/** Read by programs, which take what they read for all there is. */
const forMachines = ['json', 'sarif', 'gitlab', 'junit', 'checkstyle', 'sonarqube', 'csv'] as const
/** Read where every entry counts as open. SARIF has a place for what is waived, and a test of its own. */
const uploaded = ['github', 'gitlab', 'checkstyle', 'sonarqube'] as const

async function written(name: FormatName, report: Report): Promise<string> {
  const reporter: Reporter = await formats[name]()
  return whole(reporter(report, { look: plain, rulePage: () => undefined }))
}

/** How a format writes a place, so that it can be looked for. */
const lineIn = {
  json: (line) => `"line": ${line},`,
  sarif: (line) => `"startLine": ${line},`,
  gitlab: (line) => `"begin": ${line}\n`,
  junit: (line) => ` line="${line}" `,
  checkstyle: (line) => `<error line="${line}" `,
  sonarqube: (line) => `"startLine": ${line},`,
  csv: (line) => `.yaml,${line},`,
} as const satisfies Record<(typeof forMachines)[number], (line: number | string) => string>

const [example] = fullReport('x').findings
function finding(more: Partial<Finding>): Finding {
  if (!example) throw new Error('the full report has findings')
  return { ...example, ...more }
}

const at = (file: string, line: number) => ({ ...finding({}).location, file, line, endLine: line })

const empty: Report = {
  ...fullReport('x'),
  ...{ findings: [], waived: [], known: [], unchanged: [], fixed: [], waivers: [], crashes: [] },
  summary: { ...fullReport('x').summary, waived: 0, known: 0, unchanged: 0, fixed: 0 },
}

describe.each(forMachines)('%s', (name) => {
  test('SARIF line always 1: each finding has the line on which it stands', async () => {
    const lines = [3, 41, 592]
    const findings = lines.map((line) =>
      finding({ location: at('a.yaml', line), related: [], fingerprint: `x:${line}` }),
    )
    const text = await written(name, { ...empty, findings })
    for (const line of lines) expect(text).toContain(lineIn[name](line))
    expect(text).not.toContain(lineIn[name](1))
  })

  test('0-based lines: what is wrong in the first line is in line 1', async () => {
    const report = await lint([{ file: 'a.yaml', text: '[' }], book, law)
    const text = await written(name, report)
    expect(report.findings[0]?.location.line).toBe(1)
    expect(text).toContain(lineIn[name](1))
    expect(text).not.toContain(lineIn[name](0))
  })

  test('a cap hides problems in machine output: all of thousands are there', async () => {
    const findings = Array.from({ length: 2_000 }, (_, index) =>
      finding({ location: at(`${index % 7}.yaml`, 1_000 + index), fingerprint: `x:${index}` }),
    )
    const text = await written(name, { ...empty, findings })
    const lines = text.matchAll(new RegExp(lineIn[name]('([0-9]{4})'), 'g'))
    expect(new Set([...lines].map(([, line]) => Number(line)))).toEqual(
      new Set(findings.map(({ location }) => location.line)),
    )
  })

  test('text mixed into JSON: standard output is the document and nothing else', async () => {
    const home = folder({ 'a.yaml': service('error'), 'b.yaml': 'kind: [' })
    const { stdout } = await run(home, ['check', '.', 'gone', '--format', name], {
      isTTY: true,
      env: { FORCE_COLOR: '1', GITHUB_ACTIONS: 'true' },
    })
    const { stdout: alone } = await run(home, ['check', '.', '--format', name])
    expect(stdout).toBe(alone)
    expect(stdout).toMatch(/^(?:[[{]\n|<\?xml |\ufeffstate,)/)
    expect(stdout).toMatch(/(?:[\]}]\n|<\/\w+>\n|\r\n)$/)
  })
})

test('fingerprint without file: the same fault in two files is two alerts', async () => {
  const twice = ['a.yaml', 'b.yaml'].map((file) => ({ file, text: 'kind: [' }))
  const report = await lint(twice, book, law)
  const sarif = JSON.parse(await written('sarif', report)).runs[0].results
  const hashes = {
    sarif: sarif.map((one: { readonly partialFingerprints: Record<string, string> }) =>
      JSON.stringify(one.partialFingerprints),
    ),
    gitlab: JSON.parse(await written('gitlab', report)).map(
      (one: { readonly fingerprint: string }) => one.fingerprint,
    ),
    csv: (await written('csv', report)).match(/malformed-yaml:\w+\.yaml/g),
  }
  for (const [name, found] of Object.entries(hashes)) expect(new Set(found).size, name).toBe(2)
})

/** What is uploaded, and what has a line for each open finding and no other. */
const openAlone = [...uploaded, 'concise'] as const

test.each(openAlone)('waived results uploaded as open: %s leaves them out', async (name) => {
  const { waived, known, unchanged, fixed } = await gatedReport()
  const excused = { ...empty, waived, known, unchanged, fixed }
  expect(await written(name, excused)).toBe(await written(name, empty))
})

test.each(names.filter((name) => !openAlone.some((other) => other === name)))(
  'waived results uploaded as open: %s says by whom and until when they are waived',
  async (name) => {
    const text = (await written(name, await gatedReport())).replaceAll(/\s+/g, ' ')
    for (const said of ['2026-06-30', 'procurement', 'the annex is being signed'])
      expect(text).toContain(said)
  },
)

test.each(names)('waivers counted although nothing failed: %s counts none', async (name) => {
  const [waiver] = fullReport('x').waivers
  const unused = { ...empty, waivers: waiver ? [{ ...waiver, state: 'unused' as const }] : [] }
  const text = (await written(name, unused)).replace(/"waivers": \[[^\]]*\]/, '"waivers": []')
  expect(text).toBe(await written(name, empty))
})

test.each(names.filter((name) => name !== 'github'))(
  'unescaped workflow commands: no text is one in %s',
  async (name) => {
    for (const hostile of hostileTexts)
      expect(commandsIn(await written(name, fullReport(hostile))), hostile).toEqual([])
  },
)

// The text for people leaves that to standard error, where the stack is too.
test.each(names.filter((name) => name !== 'pretty'))(
  'a rule that failed is not hidden by %s',
  async (name) => {
    const { crashes } = await fixedReport()
    expect(await written(name, { ...empty, crashes })).toContain(
      'Cannot read properties of undefined',
    )
  },
)

test('exit code depends on the format: it is the same with every one', async () => {
  const home = folder({
    'clean.yaml': service('clean'),
    'error.yaml': service('error'),
    'warning.yaml': service('warning'),
    'crash.yaml': service('crash'),
  })
  const calls = [
    { code: 0, args: ['clean.yaml'] },
    { code: 0, args: ['warning.yaml'] },
    { code: 1, args: ['warning.yaml', '--fail-on', 'warning'] },
    { code: 1, args: ['error.yaml'] },
    { code: 2, args: ['gone.yaml'] },
    { code: 3, args: ['crash.yaml', 'error.yaml'] },
  ]
  for (const { code, args } of calls)
    for (const name of names)
      expect((await run(home, ['check', ...args, '--format', name])).code, `${name} ${args}`).toBe(
        code,
      )
})
