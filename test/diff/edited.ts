import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as book from '../../rules/index.ts'
import { changeLaw } from '../../rules/law/changes.ts'
import { countriesFor } from '../../rules/law/country-class.ts'
import { type Diff, diffOf } from '../../src/diff/diff.ts'
import { type Files, side } from './sides.ts'

const root = join(import.meta.dirname, '../../examples')

/** A file, what stands in it, and what is put in its place. */
export type Edit = readonly [file: string, before: string, after: string]

/** The files of an example, and the same as somebody has edited them. */
export function edited(example: string, edits: readonly Edit[]) {
  const folder = join(root, example)
  const before = Object.fromEntries(
    readdirSync(folder).map((file) => [
      `services/${file}`,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  )
  const after = { ...before }
  for (const [file, from, to] of edits) {
    const text = after[`services/${file}`] ?? ''
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
    after[`services/${file}`] = text.replace(from, () => to)
  }
  return { before, after }
}

/** A comparison as the command line makes it, from one commit to the work tree. */
export async function diffBetween(before: Files, after: Files): Promise<Diff> {
  const [from, to] = [await side(before), await side(after)]
  const diff = diffOf({
    before: from,
    after: to,
    base: { ref: 'main', commit: '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b' },
    head: { ref: 'work tree' },
    lawDate: book.lawDate,
    lawStale: false,
    law: changeLaw,
    countries: countriesFor(to.workspace),
  })
  return { ...diff, tool: { name: 'dpa-lint', version: '0.0.0' } }
}

/** A pull request on a service as people have it: it adds a sub-processor, and weakens some terms. */
export const kavkom: readonly Edit[] = [
  ['kavkom.yaml', 'reviewed: 2026-11-21', 'reviewed: 2026-12-01'],
  ['kavkom.yaml', 'within: 48 hours, after: awareness', 'within: 72 hours, after: confirmation'],
  ['kavkom.yaml', 'period: 30 days, from: contract-end', 'period: 1 year, from: contract-end'],
  [
    'kavkom.yaml',
    '  - id: other-providers\n',
    '  - id: twilio\n    name: Twilio Inc.\n    country: US\n    task: sending SMS messages\n    source: agreement §3\n  - id: other-providers\n',
  ],
  [
    'kavkom.yaml',
    'security:\n',
    '  - to: US\n    recipient: twilio\n    safeguard: { type: scc, decision: 2021/914, modules: [2, 3] }\n    source: agreement §3\n\nsecurity:\n',
  ],
  ['kavkom.yaml', 'period: 1 month, effect: not-engaged', 'period: 10 days, effect: termination'],
  ['kavkom.yaml', 'priorConsultation: { qualified: where necessary }', 'priorConsultation: true'],
  ['kavkom.yaml', '    - { type: code-review, frequency: regularly }\n', ''],
  ['kavkom.yaml', 'subjects: [customers, prospects,', 'subjects: [customers, children, prospects,'],
  [
    'kavkom.yaml',
    'breach:\n',
    'ownPurposes:\n  - purpose: product-improvement\n    source: terms §9\n\nbreach:\n',
  ],
]

/** A change along a chain of processors: of the first, of the one behind it, and of our own records. */
export const chain: readonly Edit[] = [
  ['exampledesk.yaml', 'notice: { within: 12 hours', 'notice: { within: 24 hours'],
  ['exampledesk.yaml', '    locations: [NL]\n', '    locations: [NL, IL]\n'],
  ['exampledesk.yaml', '    - { type: logging }\n', ''],
  ['examplespeech.yaml', 'ownPurposes: false', 'ownPurposes: unknown'],
  ['organisation.yaml', 'date: 2026-09-30', 'date: 2026-11-15'],
  ['organisation.yaml', 'dpo: dpo@boutique.example', 'dpo: privacy-officer@boutique.example'],
]
