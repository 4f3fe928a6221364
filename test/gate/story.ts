import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../cli/git-world.ts'
import { root } from './github.ts'
import type { Proposal } from './server.ts'

/** The day on which every story plays. */
export const today = '2026-11-21'

const example = (name: string) => readFileSync(join(root, 'examples/clean', name), 'utf8')

/** A text with one part of it put differently; the part must be there, once. */
function edited(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not once in the text: ${from}`)
  return text.replace(from, () => to)
}

/** A vendor with a gap that has been there for long. */
const vendor = edited(
  example('exampleline-callback.yaml'),
  '  confidentiality: { source: agreement §4 }\n',
  '',
)

/** A newer annex, without which nobody would believe in the gate that it approves a newcomer. */
const annex = (date: string) => `sub-processors and locations
    publisher: Exampleline SAS
    date: ${date}
`

/** The same with a sub-processor in the United States, and nothing that lets the data go there. */
const withNewcomer = edited(
  edited(vendor, annex('2026-10-12'), annex('2026-11-20')),
  '\nlocations:\n',
  `  - id: examplemail
    name: Examplemail Inc.
    country: US
    address: 12 Placeholder Avenue, Denver
    contact: privacy@examplemail.example
    task: e-mails about missed call-backs
    data: [contact]
    locations: [US]
    listed: true
    approvedInAgreement: true
    access: true
    inUse: true
    agreement: true
    breachNotice: 12 hours
    retention: 30 days
    source: annex

locations:
`,
)

export const files = {
  vendor: 'vendors/exampleline-callback.yaml',
  ours: 'vendors/organisation.yaml',
  config: 'dpa-lint.config.yaml',
  waivers: 'dpa-lint.waivers.yaml',
} as const

/** What `main` holds when a story begins. */
export const main = {
  [files.vendor]: vendor,
  [files.ours]: example('organisation.yaml'),
  [files.config]: 'files: [vendors]\n',
} satisfies Change

/** The change that every story is about. */
export const newcomer: Change = { [files.vendor]: withNewcomer }

export const waiver = (expires: string): Change => ({
  [files.waivers]: `apiVersion: dpa-lint/v1
kind: Waivers
waivers:
  - rule: transfer-without-safeguard
    service: exampleline-callback
    path: subprocessors/examplemail
    value: US
    owner: procurement@retail.example
    approver: dpo@retail.example
    reason: the clauses are with the signatories
    expires: ${expires}
`,
})

/** Line of the first place that a text has, in a file of a change. */
function lineOf(change: Change, file: string, text: string): number {
  const content = change[file]
  if (typeof content !== 'string') throw new Error(`${file} is no text`)
  const before = content.split(text)[0] ?? ''
  if (before === content) throw new Error(`not in ${file}: ${text}`)
  return before.split('\n').length
}

/** What is found, as `severity rule file:line`, or the like. */
export interface Scenario {
  readonly name: string
  readonly proposal: Proposal
  /** What the gate on the pull request finds, and whether it lets it pass. */
  readonly gate: { readonly code: 0 | 1; readonly found: readonly string[] }
  /** All that is open after the change, by the policy of `main`: what code scanning is given. */
  readonly open: readonly string[]
  /** The same by its own policy, for whoever commits it; absent where pre-commit does not ask. */
  readonly mine?: { readonly code: 0 | 1; readonly found: readonly string[] }
}

const oldGap = `error confidentiality-missing ${files.vendor}:${lineOf(main, files.vendor, 'obligations:')}`
const newGap = `error transfer-without-safeguard ${files.vendor}:${lineOf(newcomer, files.vendor, 'address: 12 Placeholder') + 4}`
const another = 'vendors/exampletel.yaml'
const small = 'apiVersion: dpa-lint/v1\nkind: Service\nid: exampletel\nname: Exampletel\n'

/** Our own side mentions the vendor four times, whom nobody can read any more. */
const unreadable = [
  `error malformed-yaml ${files.vendor}:7`,
  ...[16, 22, 28, 37].map((line) => `error reference-unknown ${files.ours}:${line}`),
]

export const scenarios: readonly Scenario[] = [
  {
    name: 'a change that makes nothing worse',
    proposal: {
      main,
      change: {
        [files.vendor]: edited(vendor, 'two data centres', 'three data centres'),
      },
    },
    gate: { code: 0, found: [] },
    open: [oldGap],
    mine: { code: 1, found: [oldGap] },
  },
  {
    name: 'a new finding',
    proposal: { main, change: newcomer },
    gate: { code: 1, found: [newGap] },
    open: [oldGap, newGap],
    mine: { code: 1, found: [oldGap, newGap] },
  },
  {
    name: 'a new finding with a waiver that the change brings along',
    proposal: { main, change: { ...newcomer, ...waiver('2026-12-15') } },
    gate: { code: 1, found: [`warning waiver-not-approved ${files.waivers}:4`, newGap] },
    open: [`warning waiver-not-approved ${files.waivers}:4`, oldGap, newGap],
    mine: { code: 1, found: [oldGap] },
  },
  {
    name: 'a new finding with a waiver that was merged before',
    proposal: { main: { ...main, ...waiver('2026-12-15') }, change: newcomer },
    gate: { code: 0, found: [] },
    open: [oldGap],
    mine: { code: 1, found: [oldGap] },
  },
  {
    name: 'a new finding with a waiver that is merged while the change waits',
    proposal: { main, change: newcomer, meanwhile: waiver('2026-12-15') },
    gate: { code: 0, found: [] },
    open: [oldGap],
    mine: { code: 1, found: [oldGap, newGap] },
  },
  {
    name: 'a new finding with a waiver that has ended',
    proposal: { main: { ...main, ...waiver('2026-11-20') }, change: newcomer },
    gate: { code: 1, found: [newGap] },
    open: [oldGap, newGap],
    mine: { code: 1, found: [oldGap, newGap] },
  },
  {
    name: 'a policy that the change edits to its own advantage',
    proposal: {
      main,
      change: {
        ...newcomer,
        [files.config]: 'files: [vendors]\nrules: { transfer-without-safeguard: off }\n',
      },
    },
    gate: { code: 1, found: [`warning configuration-edited ${files.config}:2`, newGap] },
    open: [`warning configuration-edited ${files.config}:2`, oldGap, newGap],
    mine: { code: 1, found: [oldGap] },
  },
  {
    name: 'a file that is no longer YAML',
    proposal: {
      main,
      change: { [files.vendor]: edited(vendor, 'name: Exampleline Call-back\n', 'name: [\n') },
    },
    gate: { code: 1, found: [...unreadable, `warning declaration-removed ${files.vendor}:1`] },
    open: unreadable,
    mine: { code: 1, found: unreadable },
  },
  {
    name: 'a service that is no longer declared',
    proposal: { main: { ...main, [another]: small }, change: { [another]: null } },
    gate: { code: 0, found: [`warning declaration-removed ${another}:1`] },
    open: [oldGap],
  },
]
