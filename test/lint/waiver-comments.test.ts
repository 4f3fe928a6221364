import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import { at, type Service } from '../../src/model/rule.ts'
import { everyTransfer, law, service } from './declared.ts'

const waive = 'dpa-lint-waive every-transfer until 2026-06-30 by Ann Example: leaving: in June'

async function outcome(text: string, waiverPolicy = {}) {
  const { findings, waived, waivers } = await lint([{ file: 'a.yaml', text }], [everyTransfer], {
    ...law,
    waiverPolicy,
  })
  return {
    open: findings.map(({ rule, location: { line } }) => `${line} ${rule}`),
    waived: waived.map(({ location: { line } }) => line),
    waivers: waivers.map(({ state, path, owner, reason }) => ({ state, path, owner, reason })),
  }
}
const transfers = (...lines: readonly string[]) => service('calls', 'transfers:', ...lines)
const granted = {
  state: 'in-force',
  path: 'transfers/US',
  owner: 'Ann Example',
  reason: 'leaving: in June',
}

describe('a comment', () => {
  test('above a line covers the next line that says something', async () => {
    const text = transfers(`  # ${waive}`, '', '  # why', '  - to: US', '  - to: IN')
    expect(await outcome(text)).toEqual({
      open: ['10 every-transfer'],
      waived: [9],
      waivers: [granted],
    })
  })

  test('behind something covers its own line', async () => {
    const text = transfers(`  - to: US # ${waive}`, '  - to: IN')
    expect(await outcome(text)).toEqual({
      open: ['7 every-transfer'],
      waived: [6],
      waivers: [granted],
    })
  })

  test('covers one rule on one line, and not what stands below', async () => {
    const text = transfers('  - to: IN', `  # ${waive}`, '  -', '    to: US')
    expect(await outcome(text)).toMatchObject({
      open: ['6 every-transfer', '7 waiver-unused', '9 every-transfer'],
      waived: [],
    })
  })

  test('covers nothing on the same line of another file, though that declares the same id', async () => {
    const sources = [
      { file: 'a.yaml', text: transfers(`  - to: US # ${waive}`) },
      { file: 'b.yaml', text: transfers('  - to: US') },
    ]
    const { findings, waived } = await lint(sources, [everyTransfer], law)
    const places = (list: typeof findings) =>
      list.flatMap(({ rule, location: { file, line } }) =>
        rule === 'every-transfer' ? [`${file}:${line}`] : [],
      )
    expect(places(waived)).toEqual(['a.yaml:6'])
    expect(places(findings)).toEqual(['b.yaml:6'])
  })

  test('is of the document in which it stands', async () => {
    const text = `${transfers('  - to: US')}---\n# ${waive}\n${service('mail')}`
    expect((await outcome(text)).waivers[0]).toMatchObject({ state: 'unused', path: 'apiVersion' })
  })

  test('above a marker is of what comes after it', async () => {
    for (const marker of ['---', '...\n---', '--- # here']) {
      const text = `# ${waive}\n${marker}\n${service('calls', 'transfers:', '  - to: US')}`
      const { waivers } = await outcome(text)
      expect(waivers).toMatchObject([{ state: 'unused', path: 'apiVersion' }])
    }
  })

  test('covers a list and a mapping by the first thing that they say', async () => {
    const list = transfers(`  # ${waive}`, '  - { to: US }')
    expect(await outcome(list)).toMatchObject({ open: [], waived: [7] })
    const empty = transfers(`  # ${waive}`, '  - {}', '  - to: US')
    expect((await outcome(empty)).waivers).toMatchObject([{ state: 'unused' }])
  })

  test.each([
    ['a text in quotes', `  - to: "US # ${waive}"`],
    ['a text without', `  - to: US#${waive}`],
    ['a folded text', `  - to: >\n      US\n      # ${waive}\n`],
    ['a block of text', `  - to: |\n      US\n      # ${waive}\n`],
    ['prose', '  - to: US # dpa-lint finds this one'],
    ['an address', '  - to: US # $schema=https://example.com/dpa-lint-waive/x.json'],
    ['another comment', `  - to: US # see # ${waive}`],
  ])('is not found in %s', async (_, lines) => {
    const { waived, waivers } = await outcome(transfers(lines))
    expect({ waived, waivers }).toEqual({ waived: [], waivers: [] })
  })

  test.each([
    [
      'a mistyped waiver comment waives everything',
      'dpa-lint-wave every-transfer until 2026-06-30 by Ann: x',
    ],
    ['no rule', 'dpa-lint-waive until 2026-06-30 by Ann: x'],
    ['no day', 'dpa-lint-waive every-transfer by Ann: x'],
    ['a day that is none', 'dpa-lint-waive every-transfer until June by Ann: x'],
    ['no owner', 'dpa-lint-waive every-transfer until 2026-06-30: x'],
    ['an owner of blanks', 'dpa-lint-waive every-transfer until 2026-06-30 by  : x'],
    ['no reason', 'dpa-lint-waive every-transfer until 2026-06-30 by Ann:'],
    ['another manner', 'dpa-lint-ignore'],
    ['other letters', 'DPA-LINT-WAIVE every-transfer until 2026-06-30 by Ann: x'],
    ['a colon', 'dpa-lint: disable'],
    ['a word behind a blank', 'dpa-lint disable every-transfer'],
  ])('with %s waives nothing and is said to', async (_, comment) => {
    expect(await outcome(transfers(`  - to: US # ${comment}`))).toMatchObject({
      open: ['6 every-transfer', '6 waiver-malformed'],
      waived: [],
    })
  })

  test('counts where approvers are named only if the policy says so', async () => {
    const text = transfers(`  - to: US # ${waive}`)
    expect((await outcome(text, { approvers: ['Bob'] })).open).toEqual([
      '6 every-transfer',
      '6 waiver-not-allowed',
    ])
    expect((await outcome(text, { approvers: ['Bob'], comments: true })).waived).toEqual([6])
    expect((await outcome(text, { comments: false })).waived).toEqual([])
  })
})

test('whatever stands in comments, nothing is waived that no comment waives, and it ends', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('#', ' ', '\t', 'dpa-lint', '-waive', 'x', '"', "'", ':', '|')),
      async (parts) => {
        const { waived } = await outcome(transfers(`  - to: US #${parts.join('')}`))
        expect(waived).toEqual([])
      },
    ),
  ))

test('a megabyte of comments is read before anybody gives up', async () => {
  const many = `${transfers('  - to: US')}${'# dpa-lint-waive # dpa-lint-waive\n'.repeat(30_000)}`
  const long = `${transfers('  - to: US')}# ${'# dpa-lint-waive '.repeat(60_000)}\n`
  expect((await outcome(many)).open).toHaveLength(30_001)
  expect((await outcome(long)).open).toEqual(['6 every-transfer'])
})

describe('a comment on a line of many things', () => {
  const line = (things: string) =>
    `{ id: calls, apiVersion: dpa-lint/v1, kind: Service, ${things} } # ${waive}\n`

  test('means what the declaration lacks as a whole where its id stands, and nothing nested', async () => {
    const nested = line('name: calls, transfers: [{ to: US }]')
    expect(await outcome(nested)).toMatchObject({
      open: ['1 every-transfer', '1 waiver-unused'],
      waived: [],
    })
    const id = `apiVersion: dpa-lint/v1\nkind: Service\nid: calls # ${waive}\nname: calls\n`
    const lacking = {
      ...everyTransfer,
      *check(service: Service) {
        yield at(service, 'transfers', 'none')
      },
    }
    const report = await lint([{ file: 'a.yaml', text: id }], [lacking], law)
    expect(report.waived.map(({ path, location }) => [path, location.line])).toEqual([
      ['transfers', 3],
    ])
    const { findings } = await lint(
      [
        {
          file: 'a.yaml',
          text: nested.replace('transfers: [{ to: US }]', 'breach: { notice: true }'),
        },
      ],
      [
        {
          ...everyTransfer,
          *check(service: Service) {
            if (typeof service.breach === 'object') yield at(service.breach, 'notice', 'nested')
          },
        },
      ],
      law,
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['every-transfer', 'waiver-unused'])
  })
})
