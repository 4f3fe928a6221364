import type { BaselineEntry } from '../../model/baseline.ts'

const head = `# What was found before the gate: exact findings, never counts. One that says something else is new.
# \`dpa-lint baseline update\` renews this file, \`dpa-lint baseline prune\` drops what is gone.
apiVersion: dpa-lint/v1
kind: Baseline
`

/** A baseline as its file, a finding an entry. JSON's strings are YAML's, and nothing in them can end one. */
export function baselineText(entries: readonly Omit<BaselineEntry, 'location'>[]): string {
  if (entries.length === 0) return `${head}findings: []\n`
  const lines = entries.flatMap(({ fingerprint, severity, value }) => [
    `  - fingerprint: ${quoted(fingerprint)}`,
    `    severity: ${severity}`,
    ...(value === undefined ? [] : [`    value: ${quoted(value)}`]),
  ])
  return `${head}findings:\n${lines.join('\n')}\n`
}

/** What cannot be printed is escaped, for a file of YAML must not hold it. */
const quoted = (text: string) =>
  JSON.stringify(text).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    [...character.matchAll(/[\s\S]/g)]
      .map(([unit]) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
