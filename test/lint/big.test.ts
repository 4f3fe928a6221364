import { describe, expect, test } from 'vitest'
import { service } from './declared.ts'
import { comment, judged, transfers, waivers } from './gated.ts'

describe('nothing takes for ever', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index))

  test('fifteen thousand waivers against fifteen thousand others', async () => {
    const list = (prefix: string) =>
      waivers(
        ...many(
          15_000,
          (index) => `rule: every-transfer, service: calls, path: ${prefix}/${index}`,
        ),
      ).waivers
    const approved = { ref: 'main', waivers: list('transfers'), declarations: [] }
    const options = { excuses: { waivers: list('subprocessors'), approved } }
    const { open } = await judged({ 'a.yaml': transfers('  - to: US') }, options)
    expect(open).toHaveLength(15_001)
  }, 30_000)

  test('ten thousand waivers for rules and services that nobody knows, beside 500 services', async () => {
    const files = Object.fromEntries(
      many(500, (index) => `exampletel-service-number-${index}`).map((id) => [
        `${id}.yaml`,
        service(id),
      ]),
    )
    const excuses = waivers(
      ...many(
        5_000,
        (index) =>
          `rule: every-transfer, service: exampletel-servce-nuber-${index}, path: transfers`,
      ),
      ...many(5_000, (index) => `rule: every-transfr-${index}, service: calls, path: transfers`),
    )
    expect((await judged(files, { excuses })).open).toHaveLength(10_000)
  }, 60_000)

  test('ten thousand findings in the lists of two files, each under its comment', async () => {
    const text = (id: string) =>
      service(
        id,
        'transfers:',
        ...many(5_000, (index) => `  - { to: US, recipient: r${index} } ${comment()}`),
      )
    const files = { 'a.yaml': text('a'), 'b.yaml': text('b') }
    expect((await judged(files)).waived).toHaveLength(10_000)
  }, 60_000)

  test('three thousand approved comments above a declaration of one long line', async () => {
    const items = many(
      3_500,
      (index) => `{ to: US, recipient: r${index}, x-note: ${'x'.repeat(150)} }`,
    )
    const line = `{ apiVersion: dpa-lint/v1, kind: Service, id: a, name: a, transfers: [${items.join(', ')}] }`
    const text = `${`${comment()}\n`.repeat(3_000)}${line}\n`
    const declarations = [{ file: 'a.yaml', text }]
    const excuses = { approved: { ref: 'main', waivers: [], declarations } }
    const { open } = await judged({ 'a.yaml': text }, { excuses })
    expect(open.filter((one) => one.startsWith('every-transfer'))).toHaveLength(3_500)
  }, 60_000)
})
