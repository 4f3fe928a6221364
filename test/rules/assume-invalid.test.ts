import { describe, expect, test } from 'vitest'
import { instruments, lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import type { RegimeId } from '../../src/model/regime.ts'

/** Which services have no second leg if an instrument falls: what the whole law book then finds besides. */

const transfers = rules.filter(({ chapter }) => chapter === 'transfers')

async function found(
  safeguards: string,
  without: readonly string[],
  regimes?: readonly RegimeId[],
) {
  const text = `apiVersion: dpa-lint/v1
kind: Service
id: exampletel-calls
name: Exampletel Cloud Calls
subprocessors:
  - { id: desk, name: Exampledesk Inc., country: US, task: support }
transfers:
  - { to: US, recipient: desk, safeguard: ${safeguards}, assessment: { done: true } }
locations:
  - { use: storage, countries: [FR] }
  - { use: support, countries: [US], by: desk }
`
  const assumeInvalid = instruments.filter(({ id }) => without.includes(id))
  expect(assumeInvalid).toHaveLength(without.length)
  const report = await lint([{ file: 'a.yaml', text }], transfers, {
    asOf: lawDate,
    lawDate,
    assumeInvalid,
    ...(regimes && { regimes }),
  })
  expect(report.crashes).toEqual([])
  return report.findings.map(
    ({ rule, severity, message, law }) =>
      `${severity} ${rule}: ${message}${law ? ` (${law.id})` : ''}`,
  )
}

const dpf = '{ type: dpf, conditions: { dpf-active-listing: true, dpf-uk-extension: true } }'
const scc = '{ type: scc, decision: 2021/914, modules: [3], dated: 2023-02-01 }'
const contested =
  'warning framework-as-only-tool: the framework is the only tool for US, and its validity has been contested since 2025-10-31 (eu-us-dpf)'
const fallen =
  'error adequacy-not-in-force: the Data Privacy Framework is assumed to be invalid, and no other tool is declared that holds (eu-us-dpf)'

describe('a framework', () => {
  test('that is the only leg is missed', async () => {
    expect(await found(dpf, [])).toEqual([contested])
    expect(await found(dpf, ['eu-us-dpf'])).toEqual([fallen])
    expect(await found(dpf, ['scc-2021-914', 'eu-gb', 'uk-us'])).toEqual([contested])
  })

  test('that is declared as adequacy is too', async () => {
    const conditions = 'conditions: { dpf-active-listing: true }'
    expect(await found(`{ type: adequacy, ${conditions} }`, ['eu-us-dpf'])).toEqual([
      'error adequacy-not-in-force: the decision for US, (EU) 2023/1795, is assumed to be invalid, and no other tool is declared that holds (eu-us-dpf)',
    ])
  })

  test('with clauses beside it is not missed', async () => {
    expect(await found(`[${dpf}, ${scc}]`, ['eu-us-dpf'])).toEqual([])
  })

  test('with a second leg that is none is missed, beside what is wrong with that one', async () => {
    const old = '{ type: scc, decision: 2010/87, dated: 2015-01-01 }'
    expect(await found(`[${dpf}, ${old}]`, ['eu-us-dpf'])).toEqual([
      fallen,
      'error clauses-repealed: the standard clauses 2010/87 count for nothing since 2022-12-28, even in older contracts (scc-2010-87)',
    ])
    expect(await found(`[${dpf}, ${scc}]`, ['eu-us-dpf', 'scc-2021-914'])).toEqual([fallen])
  })

  test('stands or falls under the law that is asked', async () => {
    expect(await found(dpf, ['eu-us-dpf'], ['uk-gdpr'])).not.toContain(fallen)
    expect(await found(dpf, ['uk-us'], ['uk-gdpr'])).toEqual([
      fallen.replace('(eu-us-dpf)', '(uk-us)'),
    ])
    expect(await found(dpf, ['uk-us'], ['eu-gdpr', 'uk-gdpr'])).toEqual([
      'warning regime-not-covered: data goes to desk in US, and under UK law the decision that recognises it is assumed to be invalid (uk-us)',
      contested,
    ])
  })
})

describe('a country', () => {
  test('whose recognition falls needs a tool, under each law that recognised it', async () => {
    expect(await found(scc, ['uk-eea'])).toEqual([])
    expect(await found(scc, ['uk-eea'], ['eu-gdpr', 'uk-gdpr'])).toEqual(
      expect.arrayContaining([
        `warning regime-not-covered: data is stored in FR, and under UK law the decision that recognises it is assumed to be invalid (uk-eea)`,
      ]),
    )
    expect(await found(scc, ['uk-eea'], ['uk-gdpr'])).toEqual(
      expect.arrayContaining([
        `error transfer-without-safeguard: data is stored in FR, and no safeguard is declared`,
      ]),
    )
  })
})

describe('clauses', () => {
  const without = (tool: string) =>
    `error transfer-without-safeguard: data goes to desk in US, and the safeguard (${tool}) is assumed to be invalid`

  test('that are the only leg are missed, identified or not', async () => {
    expect(await found(scc, [])).toEqual([])
    expect(await found(scc, ['scc-2021-914'])).toEqual([without('standard clauses')])
    expect(await found('{ type: scc }', ['scc-2021-914'])).toEqual([without('standard clauses')])
    expect(await found(`[${scc}, ${dpf}]`, ['scc-2021-914'])).toEqual([contested])
  })

  test('of one country fall without the others', async () => {
    const idta = '{ type: uk-idta, dated: 2023-02-01 }'
    expect(await found(idta, ['scc-2021-914', 'uk-addendum'], ['uk-gdpr'])).toEqual([])
    expect(await found(idta, ['uk-idta'], ['uk-gdpr'])).toEqual([without('UK IDTA')])
  })
})
