import type { Report } from '../../src/model/report.ts'

/** A type with everything optional made required: who adds a field to a report must add it here. */
type Full<T> = T extends readonly (infer I)[]
  ? readonly Full<I>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Full<T[K]> }
    : T

/** A report in which everything is said that can be said, and every free text is the one given. */
export function fullReport(text: string): Omit<Full<Report>, 'part'> {
  const basis = [
    { provision: text, key: text, force: 'law', url: 'https://example.com/law' },
  ] as const
  const place = {
    file: text,
    line: 3,
    column: 2,
    endLine: 3,
    endColumn: 2 + text.length,
    pointer: `/${text}`,
    lineText: ` ${text}`,
  }
  const waiver = {
    origin: 'file',
    rule: text,
    service: text,
    path: text,
    fingerprint: text,
    value: text,
    owner: text,
    approver: text,
    reason: text,
    expires: '2026-06-30',
    location: place,
  } as const
  const single = {
    rule: text,
    severity: 'error',
    message: text,
    remedy: text,
    basis,
    law: { id: text, title: text, url: 'https://example.com/fact', verified: true },
    declaration: text,
    path: text,
    value: text,
    location: place,
    related: [{ message: text, location: place, page: 3 }],
    way: true,
    fingerprint: text,
    waiver,
    before: text,
  } as const
  const { rule, remedy, basis: _, law, declaration, way, ...own } = single
  const named = { ...single, members: [{ name: text, ...own }] }
  const finding = { ...named, implied: [{ ...named, fingerprint: `implied:${text}` }] }
  const severities = ['error', 'warning', 'info'] as const
  return {
    version: 1,
    tool: { name: 'dpa-lint', version: '0.0.0' },
    asOf: '2026-01-31',
    lawDate: '2026-01-15',
    lawStale: true,
    regimes: ['eu-gdpr', 'uk-gdpr', 'ch-fadp'],
    assumedInvalid: [{ id: text, title: text, url: 'https://example.com/fact', verified: false }],
    selection: [text],
    sources: [{ file: text, declarations: [{ kind: 'Service', id: text }], checked: true }],
    rules: [{ id: text, chapter: text, title: text, severity: 'error', basis, remedy: text }],
    findings: severities.map((severity) => ({
      ...finding,
      severity,
      fingerprint: `${severity}:${text}`,
    })),
    waived: [{ ...finding, fingerprint: `waived:${text}` }],
    known: [{ ...finding, fingerprint: `known:${text}` }],
    unchanged: [{ ...finding, fingerprint: `unchanged:${text}` }],
    fixed: [{ ...finding, fingerprint: `fixed:${text}` }],
    waivers: [{ ...waiver, state: 'in-force' }],
    base: { ref: text, commit: text },
    crashes: [{ rule: text, file: text, declaration: text, message: text, stack: text }],
    summary: {
      errors: 1,
      warnings: 1,
      infos: 1,
      waived: 1,
      known: 1,
      unchanged: 1,
      fixed: 1,
      unknownFacts: 0,
      files: 1,
      services: 1,
      unchecked: 0,
      rules: 1,
    },
  }
}

/** The same of a run without waivers, baseline and base. */
export function plainReport(text: string): Report {
  const { base: _, ...full } = fullReport(text)
  return {
    ...full,
    findings: full.findings.map(({ waiver: _, before: __, ...finding }) => finding),
    waived: [],
    known: [],
    unchanged: [],
    fixed: [],
    waivers: [],
    summary: { ...full.summary, waived: 0, known: 0, unchanged: 0, fixed: 0 },
  }
}
