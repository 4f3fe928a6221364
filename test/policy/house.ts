import { configSchema } from '../../src/cli/config/config-schema.ts'
import { lint } from '../../src/lint.ts'
import { policiesFrom } from '../../src/policy/policies.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { readConfig } from '../../src/read/config.ts'

/** The policies of a configuration: as rules, or what is wrong with them, each with its line and column. */
export async function house(text: string, taken: readonly string[] = []) {
  const { data, faults, place } = await readConfig({ file: 'c.yaml', text }, configSchema([]))
  const { policies = {} } = (data ?? {}) as { policies?: Readonly<Record<string, Policy>> }
  const { rules, slips } =
    faults.length > 0
      ? { rules: [], slips: [] }
      : await policiesFrom(policies, (id) => taken.includes(id))
  const wrong = [...faults, ...slips.map((slip) => ({ ...slip, place: place(slip.pointer) }))]
  return {
    rules,
    wrong: wrong.map(({ message, hint, place: { line, column } }) =>
      [`${line}:${column}: ${message}`, hint].filter(Boolean).join(', '),
    ),
  }
}

/** A policy of which only these keys matter. */
export const policyOf = (keys: string, id = 'ours'): string => `policies:
  ${id}:
    title: Ours
    severity: error
    message: it must be so
    remedy: make it so
    basis: Vendor policy 1
${keys.replaceAll(/^/gm, '    ')}
`

/** What the policies find in a declaration: the line, and the message without the policy's own words. */
export async function found(config: string, service: string, asOf = '2026-11-21') {
  const { rules, wrong } = await house(config)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const text = `apiVersion: dpa-lint/v1\nkind: Service\nid: vendor\nname: Vendor\n${service}`
  const { findings, crashes } = await lint([{ file: 'vendor.yaml', text }], rules, {
    asOf,
    lawDate: '2026-11-21',
  })
  if (crashes.length > 0) throw new Error(crashes.map(({ stack }) => stack).join('\n'))
  return findings.map(
    ({ location, message }) =>
      `${location.line}:${location.column} ${message.replace(/^it must be so: /, '')}`,
  )
}
