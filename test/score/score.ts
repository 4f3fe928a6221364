import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { takenApart } from '../../src/model/found.ts'
import type { Finding, Report } from '../../src/model/report.ts'
import { type AgreementScore, type Expected, lists, type Silent } from './lists.ts'

const root = join(import.meta.dirname, '../..')

export interface Score {
  readonly matched: readonly string[]
  readonly mild: readonly string[]
  readonly missed: readonly string[]
  /** Of high and medium weight, how many are matched. */
  readonly recall: number
  readonly wrong: readonly string[]
  readonly repeated: readonly string[]
  readonly findings: number
}

/** What is found in the agreements of the lists, and in our own examples, of which only repeats count. */
export async function score(): Promise<Score> {
  const [agreements, examples] = await Promise.all([
    reportOf('test/score/agreements'),
    reportOf('examples/real'),
  ])
  const grave = Object.values(lists).flatMap(({ expected }) =>
    expected.filter(({ weight }) => weight !== 'low'),
  ).length
  const outcomes = Object.entries(lists).flatMap(([id, list]) => outcomesOf(id, list, agreements))
  const of = (state: Outcome['state']) =>
    outcomes.filter((one) => one.state === state).map(({ text }) => text)
  const matchedGrave = outcomes.filter(
    ({ state, weight }) => state === 'matched' && weight !== 'low',
  ).length
  const all = [...agreements.findings, ...examples.findings]
  return {
    matched: of('matched'),
    mild: of('mild'),
    missed: of('missed'),
    recall: matchedGrave / grave,
    wrong: Object.entries(lists).flatMap(([id, { silent }]) =>
      silent.flatMap((one) => hitsOf(id, one, agreements)),
    ),
    repeated: repeatsIn(all),
    findings: all.length,
  }
}

async function reportOf(folder: string): Promise<Report> {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'))
  const sources = files.map((file) => ({
    file: `${folder}/${file}`,
    text: readFileSync(join(root, folder, file)),
  }))
  const report = await lint(sources, rules, { asOf: lawDate, lawDate })
  const unread = report.sources.filter(({ checked }) => !checked)
  if (unread.length > 0) throw new Error(`not read: ${unread.map(({ file }) => file).join(', ')}`)
  return report
}

interface Outcome {
  readonly state: 'matched' | 'mild' | 'missed'
  readonly weight: Expected['weight']
  readonly text: string
}

const least = { high: ['error'], medium: ['error', 'warning'], low: ['error', 'warning', 'info'] }

function outcomesOf(id: string, { expected }: AgreementScore, report: Report): readonly Outcome[] {
  const found = takenApart(report.findings).filter(({ declaration }) => declaration === id)
  return expected.map(({ weight, gap, rules: any }) => {
    const told = found.filter(({ rule }) => any.includes(rule))
    const enough = told.some(({ severity }) => least[weight].includes(severity))
    const state = enough ? 'matched' : told.length > 0 ? 'mild' : 'missed'
    return { state, weight, text: `${id} (${weight}): ${gap}` }
  })
}

function hitsOf(id: string, { fact, rules: none, path = '' }: Silent, report: Report) {
  return takenApart(report.findings)
    .filter((one) => one.declaration === id && none.includes(one.rule) && one.path.startsWith(path))
    .map(({ rule, severity, message }) => `${id}: ${fact}, yet ${severity} ${rule}: ${message}`)
}

/** Findings of one rule on one service beyond the first: most are one cause told twice. */
function repeatsIn(findings: readonly Finding[]): readonly string[] {
  const seen = new Set<string>()
  return findings.flatMap(({ declaration, rule, message }) => {
    const key = `${declaration} ${rule}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [`${declaration}: ${rule}: ${message}`]
  })
}
