import type { DocumentInput } from '../../../src/documents/document.ts'
import type { Organisation, Service } from '../../../src/model/declaration.ts'
import type { SourceLocation } from '../../../src/model/source-location.ts'
import { fullReport } from '../../report/full-report.ts'
import { subjectOf } from './world.ts'

/** What a page of the law book may say about the language of pages itself. */
const page = `# a-rule

Never \`<script>\`, <img src="x" onerror="alert(1)">, **nor** [this](https://example.com/law).

## How to mend it

Write & mean \`&amp;\`.

**Wording to ask the vendor for**

> No "markup" <b>at all</b>.
`

/** A subject in which every free text, and every name that anybody chooses, is the one given. */
export async function hostileSubject(text: string): Promise<DocumentInput> {
  const service: Service = {
    apiVersion: 'dpa-lint/v1',
    kind: 'Service',
    id: text,
    name: text,
    description: text,
    reviewed: text,
    provider: { name: text, address: text, contact: text, dpo: text, group: text },
    documents: {
      [text]: { type: 'agreement', title: text, publisher: text, version: text, url: text },
      other: { type: 'annex', url: `https://example.com/${text}`, date: text },
    },
    activities: [{ id: text, name: text, role: 'processor', customerRole: 'controller' }],
    subprocessors: [{ id: text, name: text, task: text, locations: ['FR'] }],
    embeds: [{ name: text, provider: text, task: text }],
    breach: { notice: 'unknown' },
    source: `${text} §1`,
  }
  const organisation: Organisation = {
    apiVersion: 'dpa-lint/v1',
    kind: 'Organisation',
    id: text,
    name: text,
    address: text,
    contact: text,
    dpo: text,
  }
  const place: SourceLocation = {
    file: text,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    pointer: '',
    lineText: text,
  }
  const report = fullReport(text)
  return {
    ...(await subjectOf({})),
    report: {
      ...report,
      sources: [{ ...report.sources[0], file: text, checked: false }],
    } as DocumentInput['report'],
    workspace: {
      asOf: report.asOf,
      assumedInvalid: new Set(),
      regimes: report.regimes,
      services: [service],
      organisation,
      evidence: () => undefined,
      service: (id) => (id === text ? service : undefined),
      summaryOf: (one) => one,
    },
    placeOf: () => place,
    hashes: new Map([[text, text]]),
    unread: [text],
    rulePage: () => page,
  }
}
