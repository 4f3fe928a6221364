import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { takenApart } from '../../src/model/found.ts'
import type { Finding, Report } from '../../src/model/report.ts'
import { type Counsel, counsel, type Expected, type Judged, type Verdict } from './counsel.ts'

const root = join(import.meta.dirname, '../..')

/** The day after the last of these declarations was written: none may be in the future. */
const asOf = '2026-11-30'

export interface Score {
  readonly matched: readonly string[]
  readonly mild: readonly string[]
  readonly missed: readonly string[]
  /** Of high and medium weight, how many are matched. */
  readonly recall: number
  /** What must stay silent, and does not. */
  readonly hits: readonly string[]
  /** What each finding is worth; one that nobody has judged yet is `unjudged`. */
  readonly findings: Readonly<Record<Verdict | 'unjudged', readonly string[]>>
  /** Of all findings, how many are right. */
  readonly right: number
  readonly repeated: number
}

/** What is found in the agreements that counsel has read, and what that is worth. */
export async function score(): Promise<Score> {
  const apart = filesIn('test/score/agreements').map((file) => reportOf([file]))
  const reports = await Promise.all([...apart, reportOf(filesIn('examples/real'))])
  const found = reports.flatMap(({ findings }) => findings)
  const of = Object.entries(counsel).map(([id, list]) => ({
    id,
    list,
    found: found.filter(({ declaration }) => declaration === id),
  }))
  const outcomes = of.flatMap(({ id, list, found }) => outcomesOf(id, list, found))
  const grave = outcomes.filter(({ weight }) => weight !== 'low')
  const worths = of.flatMap(({ list, found }) => worthsOf(list, found))
  const texts = (state: Outcome['state']) =>
    outcomes.filter((one) => one.state === state).map(({ text }) => text)
  const findings = (worth: Worth['worth']) =>
    worths.filter((one) => one.worth === worth).map(({ text }) => text)
  return {
    matched: texts('matched'),
    mild: texts('mild'),
    missed: texts('missed'),
    recall: grave.filter(({ state }) => state === 'matched').length / grave.length,
    hits: of.flatMap(({ id, list, found }) => hitsOf(id, list, found)),
    findings: {
      right: findings('right'),
      arguable: findings('arguable'),
      wrong: findings('wrong'),
      slip: findings('slip'),
      repeated: findings('repeated'),
      unjudged: findings('unjudged'),
    },
    right: findings('right').length / worths.length,
    repeated: findings('repeated').length / worths.length,
  }
}

const filesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${folder}/${file}`)

async function reportOf(files: readonly string[]): Promise<Report> {
  const sources = files.map((file) => ({ file, text: readFileSync(join(root, file)) }))
  const report = await lint(sources, rules, { asOf, lawDate })
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

function outcomesOf(id: string, list: Counsel, found: readonly Finding[]): readonly Outcome[] {
  const apart = takenApart(found)
  return list.expected.map(({ weight, gap, rules: any }) => {
    const told = apart.filter(({ rule }) => any.includes(rule))
    const enough = told.some(({ severity }) => least[weight].includes(severity))
    const state = enough ? 'matched' : told.length > 0 ? 'mild' : 'missed'
    return { state, weight, text: `${id} (${weight}): ${gap}` }
  })
}

function hitsOf(id: string, list: Counsel, found: readonly Finding[]) {
  return list.silent.flatMap(({ fact, rules: none, path = '' }) =>
    takenApart(found)
      .filter((one) => none.includes(one.rule) && one.path.startsWith(path))
      .map(({ rule, severity, message }) => `${id}: ${fact}, yet ${severity} ${rule}: ${message}`),
  )
}

interface Worth {
  readonly worth: Verdict | 'unjudged'
  readonly text: string
}

/** A rule that speaks twice of one agreement repeats itself, unless each of its words was judged apart. */
function worthsOf(list: Counsel, found: readonly Finding[]): readonly Worth[] {
  const told = new Set<string>()
  return found.map((finding) => {
    const { declaration, rule, severity, path, message } = finding
    const text = `${declaration}: ${severity} ${rule} [${path}]: ${message}`
    const judged = judgedAs(finding, list.judged) ?? judgedAs(finding, list.ours)
    const asGap = list.expected.some(({ rules: any }) => any.includes(rule))
    const key = judged?.path === undefined ? rule : `${rule} ${judged.path}`
    const again = told.has(key)
    told.add(key)
    if (again) return { worth: 'repeated', text }
    if (asGap && judged?.path === undefined) return { worth: 'right', text }
    return { worth: judged?.verdict ?? 'unjudged', text }
  })
}

/** The line that says most of where it stands prevails. */
function judgedAs({ rule, path }: Finding, judged: Judged = {}) {
  return (Object.entries(judged) as [Verdict, readonly string[]][])
    .flatMap(([verdict, lines]) =>
      lines.map((line) => {
        const [name, ...rest] = line.split(' ')
        return { verdict, name, path: rest.length === 0 ? undefined : rest.join(' ') }
      }),
    )
    .filter((line) => line.name === rule && path.startsWith(line.path ?? ''))
    .toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]
}
