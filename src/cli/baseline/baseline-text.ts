import type { BaselineEntry } from '../../model/baseline.ts'
import { quotedYaml } from '../io/yaml-text.ts'

const head = `# What was found before the gate: exact findings, never counts. One that says something else is new.
# \`dpa-lint baseline update\` renews this file, \`dpa-lint baseline prune\` drops what is gone.
apiVersion: dpa-lint/v1
kind: Baseline
`

/** A baseline as its file, a finding an entry. JSON's strings are YAML's, and nothing in them can end one. */
export function baselineText(entries: readonly Omit<BaselineEntry, 'location'>[]): string {
  if (entries.length === 0) return `${head}findings: []\n`
  const lines = entries.flatMap(({ fingerprint, severity, value }) => [
    `  - fingerprint: ${quotedYaml(fingerprint)}`,
    `    severity: ${severity}`,
    ...(value === undefined ? [] : [`    value: ${quotedYaml(value)}`]),
  ])
  return `${head}findings:\n${lines.join('\n')}\n`
}
