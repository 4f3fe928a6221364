import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { csv } from '../../src/report/csv.ts'
import { github } from '../../src/report/github.ts'
import { githubSummary } from '../../src/report/github-summary.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { sarif } from '../../src/report/sarif.ts'
import { sonarqube } from '../../src/report/sonarqube.ts'
import { visible } from '../../src/report/text.ts'
import { commandsIn } from './actions-runner.ts'
import { book } from './book.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { law } from './workspace.ts'
import { heldByXml, parsedXml } from './xml.ts'

/** Files in which a text stands wherever a declaration can echo it: as written, and as YAML quotes it. */
function filesWith(text: string) {
  const quoted = JSON.stringify(text)
  const head = 'apiVersion: dpa-lint/v1\nkind: Service'
  return [
    `${head}\nid: a\nname: ${quoted}`,
    `${head}\nid: ${quoted}\nname: B`,
    `${head}\nid: c\nname: C\n${quoted}: 1\nprovider:\n  country: ${quoted}\nactivities: ${quoted}`,
    `${head}\nid: d\nname: D\nembeds:\n  - service: ${quoted}\ntransfers:\n  - to: US # ${text}`,
    `${head}\nid: e\nname: ${text}\n${text}: 1`,
    `apiVersion: ${quoted}`,
    text,
  ].map((file, index) => ({ file: `${text}/${index}.yaml`, text: file }))
}

test.each(hostileTexts)('input with %j comes back whole from every format', holds)
test('input with any text comes back whole from every format', () =>
  fc.assert(fc.asyncProperty(anyText, holds), { numRuns: 50 }))

async function holds(text: string): Promise<void> {
  const report = await lint(filesWith(text), book, law)
  expect(report.crashes).toEqual([])
  expect(report.findings.length).toBeGreaterThan(2)

  expect(JSON.parse(whole(json(report)))).toEqual(report)
  expect(resultsOf(whole(sarif(report)))).toEqual(
    report.findings.map(({ message, location: { file, line } }) => ({
      text: message.replaceAll('](', ']\\('),
      file: new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(file)),
      line,
    })),
  )
  const commands = commandsIn(github(report))
  expect(commands.map(({ command }) => command)).toEqual(
    (['errors', 'warnings', 'infos'] as const).flatMap((kind) =>
      Array(Math.min(10, report.summary[kind])).fill(
        { errors: 'error', warnings: 'warning', infos: 'notice' }[kind],
      ),
    ),
  )
  for (const { properties, data } of commands) {
    if (properties['file'] === undefined) continue
    expect(report.findings.map(placeAndMessage)).toContain(
      `${properties['file']}:${properties['line']}:${data.split('\n', 1)[0]}`,
    )
  }
  const rows = githubSummary(report).match(/^\| (?!Where \||--- \|).* \| .* \| .* \|$/gm)
  expect(rows).toHaveLength(report.findings.length)

  expect(placesInGitlab(report)).toEqual(
    report.findings.map((finding) => placeOf(finding).replace(/^(?:\.\/)+/, '')),
  )
  expect(placesInSonarqube(report)).toEqual(report.findings.map(placeOf))
  const held = report.findings.map((finding) => heldByXml(placeOf(finding))).sort()
  expect(placesInJunit(report).sort()).toEqual(held)
  expect(placesInCheckstyle(report).sort()).toEqual(held)
  const table = parseCsv<Readonly<Record<string, string>>>(whole(csv(report)), {
    bom: true,
    columns: true,
    recordDelimiter: '\r\n',
  })
  expect(table.map(({ fingerprint, line }) => [fingerprint?.split(':', 1)[0], line])).toEqual(
    report.findings.map(({ rule, location }) => [rule, String(location.line)]),
  )
  const list = new MarkdownIt({ html: true }).parse(whole(markdown(report)), {})
  expect(list.filter(({ type, level }) => type === 'list_item_open' && level === 1)).toHaveLength(
    report.findings.length,
  )
  expect(list.filter(({ type }) => type.startsWith('html'))).toEqual([])

  const shown = pretty(report)
  expect(commandsIn(shown)).toEqual([])
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
}

const placeAndMessage = ({ location: { file, line }, message }: Report['findings'][number]) =>
  `${visible(file)}:${line}:${visible(message)}`

function resultsOf(log: string) {
  interface Result {
    readonly message: { readonly text: string }
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: { readonly startLine: number }
      }
    }[]
  }
  const results: readonly Result[] = JSON.parse(log).runs[0].results
  return results.map(({ message, locations: [place] }) => ({
    text: message.text.slice(0, message.text.lastIndexOf('\nbasis: ')),
    file: decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? ''),
    line: place?.physicalLocation.region.startLine,
  }))
}

const placeOf = ({ location: { file, line } }: Report['findings'][number]) => `${file}:${line}`

function placesInGitlab(report: Report): readonly string[] {
  interface Issue {
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
  }
  const issues: readonly Issue[] = JSON.parse(whole(gitlab(report)))
  return issues.map(({ location: { path, lines } }) => `${path}:${lines.begin}`)
}

function placesInSonarqube(report: Report): readonly string[] {
  interface Issue {
    readonly primaryLocation: {
      readonly filePath: string
      readonly textRange: { readonly startLine: number }
    }
  }
  const issues: readonly Issue[] = JSON.parse(whole(sonarqube(report))).issues
  return issues.map(
    ({ primaryLocation: { filePath, textRange } }) => `${filePath}:${textRange.startLine}`,
  )
}

function placesInJunit(report: Report): string[] {
  interface Suite {
    readonly testcase: readonly { readonly file: string; readonly line?: string }[]
  }
  const suites = parsedXml(whole(junit(report))) as {
    readonly testsuites: { readonly testsuite: readonly Suite[] }
  }
  return suites.testsuites.testsuite.flatMap(({ testcase }) =>
    testcase.flatMap(({ file, line }) => (line === undefined ? [] : [`${file}:${line}`])),
  )
}

function placesInCheckstyle(report: Report): string[] {
  interface File {
    readonly name: string
    readonly error: readonly { readonly line: string }[]
  }
  const { checkstyle: root } = parsedXml(whole(checkstyle(report))) as {
    readonly checkstyle: { readonly file: readonly File[] }
  }
  return root.file.flatMap(({ name, error }) => error.map(({ line }) => `${name}:${line}`))
}
