import type { DocumentInput } from '../../../src/documents/document.ts'
import { subjectOf } from '../findings/world.ts'
import { organisation, service } from '../registers/world.ts'

/** One of each kind, one of them overdue. */
export async function everything(): Promise<DocumentInput> {
  const subject = await subjectOf({
    'services/a.yaml': service(
      'a',
      'reviewed: 2026-01-10',
      'activities: [{ id: x, role: processor }]',
      'documents: { agreement: { type: agreement, title: Terms, date: 2025-08-24 } }',
      'subprocessing: { authorisation: general, notice: { period: 30 days }, list: { url: "https://a.example/list", updated: 2026-02-01 } }',
      'subprocessors:',
      '  - { id: new, name: New SA, notified: 2026-11-10, since: 2026-12-11 }',
      '  - { id: old, name: Old SA }',
      'transfers: [{ to: US, recipient: old, assessment: { date: 2026-03-01 } }]',
      'security: { certifications: [{ scheme: ISO/IEC 27701, edition: 2019, expires: 2029-01-01 }, { scheme: Exampleseal, expires: 2026-12-01 }] }',
    ),
    'us.yaml': organisation(
      'approvals: [{ service: a, subprocessor: old, by: dpo@us.example, date: 2025-01-01, until: 2027-01-01 }]',
      'assessments: [{ type: impact, service: a, date: 2026-05-01, by: privacy office }]',
    ),
  })
  const { tool } = subject.report
  return { ...subject, report: { ...subject.report, tool: { ...tool, version: '0.0.0' } } }
}
