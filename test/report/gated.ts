import type { Finding, Report } from '../../src/model/report.ts'
import type { Waiver } from '../../src/model/waiver.ts'
import { fixedReport } from './workspace.ts'

/** The fixed workspace compared with a base: findings in every state there is, and no rule that failed. */
export async function gatedReport(): Promise<Report> {
  const report = await fixedReport()
  const of = (rule: string, file: string): Finding => {
    const found = report.findings.find((one) => one.rule === rule && one.location.file === file)
    if (!found) throw new Error(`the fixed workspace has no ${rule} in ${file}`)
    return found
  }
  const inCalls = of('transfer-bare', 'calls.yaml')
  const inMail = of('transfer-bare', 'mail.yaml')
  const vague = of('breach-notice-vague', 'calls.yaml')
  const undescribed = of('service-undescribed', 'calls.yaml')
  const findings = [
    of('malformed-yaml', 'broken.yaml'),
    { ...vague, before: "notice is promised 'without delay', and no time is named" },
    { ...inMail, waiver: granted(inMail, '2026-01-30') },
  ]
  const waived = [{ ...inCalls, waiver: granted(inCalls, '2026-06-30') }]
  const { approver: _, ...inline } = granted(undescribed, '2026-12-31')
  waived.push({ ...undescribed, waiver: { ...inline, origin: 'comment' } })
  const known = [of('unknown-key', 'mail.yaml')]
  const unchanged = [of('wrong-value', 'mail.yaml'), of('transfer-bare', '100%, really.yaml')]
  const fixed = [of('reference-unknown', 'organisation.yaml')]
  return {
    ...report,
    findings,
    waived,
    known,
    unchanged,
    fixed,
    waivers: waived.map(({ waiver }) => ({ ...waiver, state: 'in-force' })),
    base: { ref: 'main', commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d' },
    crashes: [],
    summary: {
      ...report.summary,
      errors: 2,
      warnings: 1,
      infos: 0,
      waived: waived.length,
      known: known.length,
      unchanged: unchanged.length,
      fixed: fixed.length,
    },
  }
}

function granted({ rule, declaration, path, location }: Finding, expires: string): Waiver {
  return {
    origin: 'file',
    rule,
    ...(declaration !== undefined && { service: declaration }),
    path,
    owner: 'procurement',
    approver: 'A. Officer <dpo@example.com>',
    reason: 'the annex is being signed; see #12 | "soon"',
    expires,
    location: { ...location, file: 'dpa-lint.waivers.yaml' },
  }
}
