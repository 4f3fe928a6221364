import { lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { at, type Citation, listed, type Rule, rule } from '../../src/model/rule.ts'

export const law = { asOf: '2026-01-31', lawDate: '2026-01-15' } as const

export const basis: readonly [Citation] = [
  { provision: 'GDPR Art. 28', key: 'gdpr:28', force: 'law', url: 'https://example.com/28' },
]

/** The head of a service; what follows is written below it. */
export function service(id: string, ...lines: readonly string[]): string {
  return [
    'apiVersion: dpa-lint/v1',
    'kind: Service',
    `id: ${id}`,
    `name: ${id}`,
    ...lines,
    '',
  ].join('\n')
}

export function organisation(id: string, ...lines: readonly string[]): string {
  return [
    'apiVersion: dpa-lint/v1',
    'kind: Organisation',
    `id: ${id}`,
    `name: ${id}`,
    ...lines,
    '',
  ].join('\n')
}

/** Lints files given as name and text. */
export function linted(
  files: Readonly<Record<string, string>>,
  rules: readonly Rule[] = [],
): Promise<Report> {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
  return lint(sources, rules, law)
}

const common = {
  chapter: 'transfers',
  severity: 'error',
  basis,
  remedy: 'mend it',
  request: 'ours',
  since: '0.1.0',
} as const

/** Finds every transfer, at its country. */
export const everyTransfer = rule({
  ...common,
  id: 'every-transfer',
  title: 'A transfer',
  *check(service) {
    for (const transfer of listed(service.transfers))
      yield at(transfer, 'to', `data goes to ${transfer.to}`)
  },
})

/** Finds every sub-processor, at a field that may not be written. */
export const everySubprocessor = rule({
  ...common,
  id: 'every-subprocessor',
  title: 'A sub-processor',
  *check(service) {
    for (const subprocessor of listed(service.subprocessors))
      yield at(subprocessor, 'task', `${subprocessor.id} does something`)
  },
})

export { common }
