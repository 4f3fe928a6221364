import type { DocumentInput } from '../../../src/documents/document.ts'
import type { LintOptions } from '../../../src/lint.ts'
import { subjectOf } from './world.ts'

/** A workspace in which everything is that a report has a place for. */
const files = {
  'services/calls.yaml': `apiVersion: dpa-lint/v1
kind: Service
id: exampletel-calls
name: Exampletel Cloud Calls
description: hosted telephony
provider:
  name: Exampletel SA
  country: FR
  address: 1 rue Exemple, Paris
  contact: privacy@exampletel.example
  dpo: false
  representatives: { uk: Exampletel UK Ltd }
documents:
  agreement: { type: agreement, title: Data processing agreement, version: "3.1", date: 2025-11-02, status: in-force }
  sheet: { type: data-protection-sheet, date: 2024-11, legalEffect: false, url: https://exampletel.example/sheet }
  policy: { type: privacy-policy, date: unknown }
activities:
  - { id: hosted-calls, name: Hosted calls, role: processor, customerRole: controller, source: agreement §1 }
  - { id: business-contacts, role: unknown }
obligations:
  assistance: { dpia: unknown }
breach:
  notice: { within: 96 hours, after: awareness, source: agreement §6, quote: at the latest after four days }
subprocessing: { authorisation: general, source: agreement §7 }
subprocessors:
  - { id: aws, name: Amazon Web Services, country: LU, task: hosting, locations: [FR, US] }
  - { id: sms, description: an SMS provider, locations: unspecified }
  - { id: desk, name: Exampledesk Inc, regions: [EEA], locations: unknown }
embeds:
  - { name: Examplebot, provider: Examplebot AG, task: routing }
# dpa-lint-waive transfer-without-safeguard until 2026-12-31 by Ann Example: the clauses are being signed
transfers: [{ to: US, recipient: aws, source: agreement annex 2 }]
# dpa-lint-waive right-unsupported until 2026-01-31 by Ann Example: not used
rights: { portability: false }
`,
  'services/desk.yaml': `apiVersion: dpa-lint/v1
kind: Service
id: exampledesk
name: Exampledesk
activities: [
`,
  'services/twin.yaml': `apiVersion: dpa-lint/v1
kind: Service
id: twin
name: The first twin
subprocessors: false
---
apiVersion: dpa-lint/v1
kind: Service
id: twin
name: The second twin
subprocessors: unknown
`,
  'organisation.yaml': `apiVersion: dpa-lint/v1
kind: Organisation
id: example-retail
name: Example Retail SA
country: FR
regimes: [eu-gdpr, uk-gdpr]
duties: { nis2: unknown }
`,
  'notes.yaml': 'a list, perhaps\n',
}

export async function grim(): Promise<DocumentInput> {
  const options: Partial<LintOptions> = {
    asOf: '2026-11-21',
    lawDate: '2025-11-20',
    select: ['law', 'practice'],
    excuses: {
      waivers: [
        {
          file: 'waivers.yaml',
          text: `apiVersion: dpa-lint/v1
kind: Waivers
waivers:
  - rule: breach-notice-too-late
    service: exampletel-calls
    path: breach/notice/within
    owner: Ann Example
    approver: Bob Example
    reason: renegotiated with the next renewal
    expires: 2027-03-31
`,
        },
      ],
    },
  }
  const { findings } = (await subjectOf(files, options)).report
  const known = findings.find(({ rule }) => rule === 'breach-channel-missing')
  const baseline = `apiVersion: dpa-lint/v1
kind: Baseline
findings:
  - fingerprint: ${JSON.stringify(known?.fingerprint)}
    severity: ${known?.severity}
    ${known?.value === undefined ? '' : `value: ${JSON.stringify(known.value)}`}
`
  const subject = await subjectOf(files, {
    ...options,
    excuses: { ...options.excuses, baseline: { file: 'baseline.yaml', text: baseline } },
  })
  return { ...subject, unread: ['cannot read services/gone.yaml: there is no such file'] }
}
