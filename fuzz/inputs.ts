import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What strangers write and we read. */
export type Kind = 'declaration' | 'configuration' | 'waivers' | 'baseline' | 'answers'

const root = join(import.meta.dirname, '..')
const textsIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))

/** The YAML blocks of a page, the page of every rule above all: each is small and says one thing. */
const blocksIn = (pages: readonly string[]): readonly string[] =>
  pages.flatMap((page) =>
    [...page.matchAll(/^```ya?ml[^\n]*\n(.*?)^```/gms)].map(([, text = '']) => text),
  )

const blocks = blocksIn([...textsIn('rules', /\.md$/), ...textsIn('docs', /\.md$/)])
const isDeclaration = (text: string) => /^kind: (Service|Organisation)$/m.test(text)
const ofKind = (kind: string, texts: readonly string[]) =>
  texts.filter((text) => new RegExp(`^kind: ${kind}$`, 'm').test(text))

const waivers = `apiVersion: dpa-lint/v1
kind: Waivers
waivers:
  - rule: transfer-without-safeguard
    service: fuzz
    path: transfers/US
    owner: procurement
    reason: clauses are being signed
    approvedBy: privacy@example.com
    expires: 2027-01-31
`
const baseline = `apiVersion: dpa-lint/v1
kind: Baseline
findings:
  - { rule: agreement-missing, service: fuzz, fingerprint: agreement-missing/fuzz, message: no agreement }
`
const configuration = readFileSync(join(root, 'README.md'), 'utf8')
const answers = `apiVersion: dpa-lint/v1
kind: Answers
service: fuzz
answers:
  breach: { notice: { within: 24 hours, after: awareness, source: agreement §6 } }
  subprocessors:
    helpdesk: { name: Exampledesk Inc., country: US }
  provider: { address: "1, Example Street", contact: privacy@example.com }
`

/**
 * A declaration of a few lines: a whole one costs fifty times as much, and what is wrong with a key
 * is wrong without the others.
 */
const small = blocks.filter((text) => isDeclaration(text) && text.length < 600)

/** Where a mutation begins. */
export const seeds: Readonly<Record<Kind, readonly string[]>> = {
  declaration: [
    ...Array.from({ length: 30 }, () => small).flat(),
    ...blocks.filter(isDeclaration),
    ...textsIn('examples', /\.ya?ml$/).filter(isDeclaration),
  ],
  configuration: [
    ...blocksIn([configuration, ...textsIn('docs', /\.md$/)]).filter((text) =>
      /^(files|rules|extends|policies|waivers|overrides|failOn):/m.test(text),
    ),
    ...textsIn('examples', /config\.ya?ml$/),
  ],
  waivers: [waivers, ...ofKind('Waivers', blocks)],
  baseline: [baseline, ...ofKind('Baseline', blocks)],
  answers: [answers, ...ofKind('Answers', blocks)],
}
