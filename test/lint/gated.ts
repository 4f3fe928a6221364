import { type LintOptions, lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { at, listed, rule } from '../../src/model/rule.ts'
import { common, everyTransfer, law, service } from './declared.ts'

export type Files = Readonly<Record<string, string>>

const everyPurpose = rule({
  ...common,
  id: 'every-purpose',
  title: 'A purpose',
  *check({ activities = [] }) {
    for (const { purposes } of activities)
      for (const purpose of listed(purposes))
        if (typeof purpose === 'object') yield at(purpose, 'purpose', 'a purpose')
  },
})

const everyDataList = rule({
  ...common,
  id: 'every-data-list',
  title: 'A list of data',
  *check({ activities = [] }) {
    for (const { data } of activities)
      if (Array.isArray(data)) yield { on: data, message: 'a list of data' }
  },
})

export const rules = [everyTransfer, everyPurpose, everyDataList]
export const sourcesOf = (files: Files) =>
  Object.entries(files).map(([file, text]) => ({ file, text }))

export const outcome = ({ findings, waived, known, unchanged, fixed }: Report) => ({
  open: findings.map(({ rule, path }) => `${rule} ${path}`),
  waived: waived.map(({ path }) => path),
  known: known.map(({ path }) => path),
  unchanged: unchanged.map(({ path }) => path),
  fixed: fixed.map(({ path }) => path),
})
export const nothing = { open: [], waived: [], known: [], unchanged: [], fixed: [] }

export async function judged(files: Files, options: Partial<LintOptions> = {}) {
  return outcome(await lint(sourcesOf(files), rules, { ...law, ...options }))
}

/** What a change comes to: both sides under the same options, but each with its own excuses. */
export async function changed(
  before: Files,
  after: Files,
  { there = {}, ...options }: Partial<LintOptions> & { readonly there?: Partial<LintOptions> } = {},
) {
  const report = await lint(sourcesOf(before), rules, { ...law, ...options, ...there })
  const sources = (files: ReadonlySet<string>) =>
    sourcesOf(before).filter(({ file }) => files.has(file))
  return judged(after, { ...options, base: { ref: 'main', commit: 'c0ffee0', report, sources } })
}

export const calls = (...lines: readonly string[]) => service('calls', ...lines)
export const transfers = (...lines: readonly string[]) => calls('transfers:', ...lines)

export function waivers(...all: readonly string[]) {
  const items = all.map(
    (one) => `  - { ${one}, owner: Ann, approver: Bob, reason: x, expires: 2026-06-30 }\n`,
  )
  const text = `apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:\n${items.join('')}`
  return { waivers: [{ file: 'waivers.yaml', text }] }
}

export function baseline(...all: readonly (readonly [fingerprint: string, value?: string])[]) {
  const items = all.map(
    ([fingerprint, value]) =>
      `  - { fingerprint: ${JSON.stringify(fingerprint)}, severity: error${value === undefined ? '' : `, value: ${value}`} }\n`,
  )
  const text = `apiVersion: dpa-lint/v1\nkind: Baseline\nfindings:\n${items.join('')}`
  return { baseline: { file: 'baseline.yaml', text } }
}

export const comment = (until = '2026-06-30') =>
  `# dpa-lint-waive every-transfer until ${until} by Ann: x`
