import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chain } from '../../rules/chain/index.ts'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Source, SourceLocation } from '../../src/model/source-location.ts'

const folder = join(import.meta.dirname, '../../examples/chain')
const sources: readonly Source[] = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

const check = (only: readonly Rule[], from = sources) =>
  lint(from, only, { asOf: lawDate, lawDate })

const word = ({ file, lineText, column, endColumn }: SourceLocation) =>
  `${file}: ${lineText.slice(column - 1, endColumn - 1)}`

/** What a reader sees of a finding: its place, its words, and every hop in its order. */
async function shown(only: readonly Rule[], from = sources) {
  const { findings, crashes } = await check(only, from)
  expect(crashes).toEqual([])
  return findings.map(({ rule, severity, message, location, related }) => ({
    rule,
    severity,
    at: word(location),
    message,
    hops: related.map((hop) => `${word(hop.location)}: ${hop.message}`),
  }))
}

describe('the chain of four hops', () => {
  test('shows each finding of the chapter once, with every hop', async () => {
    expect(await shown(chain)).toEqual([
      {
        rule: 'chain-retention-longer',
        severity: 'warning',
        at: 'exampledesk.yaml: examplespeech',
        message:
          'transcripts: kept for 1 year from recording by "Examplespeech Ltd", longer than the 90 days from recording that "Exampledesk" declares',
        hops: [
          'examplespeech.yaml: 1 year: "Examplespeech": 1 year from recording',
          'exampledesk.yaml: 90 days: "Exampledesk": 90 days from recording',
        ],
      },
      {
        rule: 'chain-cycle',
        severity: 'warning',
        at: 'exampledesk.yaml: exampleticket',
        message:
          'data handed on by "Exampledesk" come back to it ("Exampleticket AB", then "Exampledesk BV"), so nothing shows who answers to whom',
        hops: [
          'exampleticket.yaml: exampledesk: "Exampleticket" hands data on to "Exampledesk BV" for telephone support',
        ],
      },
      {
        rule: 'provider-concentration',
        severity: 'info',
        at: 'exampledesk.yaml: Exampleice BV',
        message: '5 services stand on "Exampleice BV", among them "Exampledesk"',
        hops: [
          'exampleline-contact.yaml: Exampleice BV: "Exampleline Contact" stands on it too',
          'examplemodel.yaml: Exampleice BV: "Examplemodel" stands on it too',
          'examplespeech.yaml: Exampleice BV: "Examplespeech" stands on it too',
          'exampleticket.yaml: Exampleice BV: "Exampleticket" stands on it too',
        ],
      },
      {
        rule: 'chain-flow-down-broken',
        severity: 'error',
        at: 'exampleline-contact.yaml: exampledesk',
        message:
          'behind "Exampledesk BV", then "Examplespeech Ltd": "Examplemodel" has no contract with "Examplegpu Pvt. Ltd."',
        hops: [
          'exampledesk.yaml: examplespeech: "Exampledesk" hands data on to "Examplespeech Ltd" for transcription of calls',
          'examplespeech.yaml: examplemodel: "Examplespeech" hands data on to "Examplemodel GmbH" for speech model',
          'examplemodel.yaml: false: "Examplemodel" has no contract with "Examplegpu Pvt. Ltd."',
        ],
      },
      {
        rule: 'chain-transfer-uncovered',
        severity: 'error',
        at: 'exampleline-contact.yaml: exampledesk',
        message:
          'the documents say that no sub-processor is outside the EEA, yet behind "Exampledesk BV", then "Examplespeech Ltd", then "Examplemodel GmbH" data go to "Examplegpu Pvt. Ltd." in IN, and no safeguard that holds is declared',
        hops: [
          'exampledesk.yaml: examplespeech: "Exampledesk" hands data on to "Examplespeech Ltd" for transcription of calls',
          'examplespeech.yaml: examplemodel: "Examplespeech" hands data on to "Examplemodel GmbH" for speech model',
          'examplemodel.yaml: IN: data go to "Examplegpu Pvt. Ltd." in IN',
          'exampleline-contact.yaml: false: what the documents say here',
        ],
      },
      {
        rule: 'chain-data-wider',
        severity: 'warning',
        at: 'examplespeech.yaml: examplemodel',
        message:
          '"Examplemodel GmbH" handles identification, which no activity of "Examplespeech" declares',
        hops: [
          'examplemodel.yaml: { category: identification, items: [names of customers as spelling hints] }: "Examplemodel" handles identification',
          'examplespeech.yaml: data: what "Examplespeech" declares',
        ],
      },
    ])
  })

  test('is quiet under the other chapters, but for the clocks that add up and what the last hop lacks', async () => {
    const others = rules.filter(({ chapter }) => chapter !== 'chain')
    const found = await shown(others)
    expect(found.map(({ rule, at }) => `${rule} at ${at}`)).toEqual([
      'breach-chain-too-slow at exampleline-contact.yaml: 12 hours',
      'transfer-without-safeguard at examplemodel.yaml: IN',
      'flow-down-missing at examplemodel.yaml: false',
    ])
  })

  test('declares every source it names, and leaves nothing unknown', async () => {
    const { summary } = await check([])
    expect(summary).toMatchObject({ errors: 0, unknownFacts: 0, services: 5, unchecked: 0 })
  })
})

const service = (id: string, rest: string) =>
  `apiVersion: dpa-lint/v1\nkind: Service\nid: ${id}\nname: ${id}\n${rest}`
const engaging = (id: string, ...others: readonly string[]) =>
  service(
    id,
    `subprocessors:\n${others.map((one) => `  - { id: ${one}, service: ${one} }\n`).join('')}`,
  )
const india = service(
  'z',
  'subprocessors:\n  - { id: gpu, name: Gpu, locations: [IN], agreement: false }\n',
)
const asSources = (texts: readonly string[]): readonly Source[] =>
  texts.map((text, index) => ({ file: `${index}.yaml`, text }))
const places = async (id: string, ...texts: readonly string[]) =>
  (await shown(chain, asSources(texts))).filter(({ rule }) => rule === id).map(({ at }) => at)

describe('whose finding it is', () => {
  test('the customer that no other one stands above', async () => {
    expect(
      await places('chain-transfer-uncovered', engaging('a', 'b'), engaging('b', 'z'), india),
    ).toEqual(['0.yaml: b'])
  })

  test('each of two customers', async () => {
    expect(
      await places('chain-transfer-uncovered', engaging('a', 'z'), engaging('b', 'z'), india),
    ).toEqual(['0.yaml: z', '1.yaml: z'])
  })

  test('the first of a loop, and the customer of a loop', async () => {
    const loop = [engaging('b', 'c', 'z'), engaging('c', 'b'), india]
    expect(await places('chain-transfer-uncovered', ...loop)).toEqual(['0.yaml: z'])
    expect(await places('chain-transfer-uncovered', ...loop, engaging('a', 'c'))).toEqual([
      '3.yaml: c',
    ])
  })

  test('nobody is left out because two declarations bear one id', async () => {
    expect(
      await places('chain-transfer-uncovered', engaging('a', 'z'), engaging('a', 'z'), india),
    ).toEqual(['0.yaml: z', '1.yaml: z'])
  })
})

test('a chain of three thousand hops and a loop of as many are walked', async () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `s${String(index).padStart(4, '0')}`)
  const line = ids.map((id, index) => engaging(id, ids[index + 1] ?? 'z'))
  const found = await shown(chain, asSources([...line, india]))
  const [uncovered, ...others] = found.filter(({ rule }) => rule === 'chain-transfer-uncovered')
  expect(others).toEqual([])
  expect(uncovered?.at).toBe('0.yaml: s0001')
  expect(uncovered?.hops).toHaveLength(3000)
  expect(uncovered?.message).toContain('"s0003", then 2996 more, then "z" data go to')
  const loop = ids.map((id, index) => engaging(id, ids[(index + 1) % ids.length] ?? id))
  const { findings, crashes } = await check(chain, asSources(loop))
  expect(crashes).toEqual([])
  expect(findings.filter(({ rule }) => rule === 'chain-cycle')).toHaveLength(1)
})
