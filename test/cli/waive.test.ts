import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withEntries } from '../../src/cli/waive/waiver-text.ts'
import { folder, run, service } from './world.ts'

const said = [
  ...['--owner', 'ana@example.com', '--approver', 'dpo@example.com'],
  ...['--reason', 'new name: due in January', '--expires', '90d'],
]
const files = { 'services/a.yaml': service('an error', 'acme') }
const waivers = (home: string) => readFileSync(join(home, 'dpa-lint.waivers.yaml'), 'utf8')

describe('waive', () => {
  test('writes the entry whole, and the finding is waived', async () => {
    const home = folder(files)
    expect(await run(home, ['waive', 'name-with-error', 'acme', 'services', ...said])).toEqual({
      code: 0,
      stdout:
        'dpa-lint.waivers.yaml: 1 waiver of name-with-error in acme until 2027-02-19 (name)\n',
      stderr: '',
    })
    expect(
      waivers(home),
    ).toBe(`# Exceptions: each with an owner, somebody else who approves it, a reason and a last day.
apiVersion: dpa-lint/v1
kind: Waivers
waivers:
  - rule: name-with-error
    service: acme
    path: name
    value: "an error"
    owner: "ana@example.com"
    approver: "dpo@example.com"
    reason: "new name: due in January"
    expires: 2027-02-19
`)
    expect((await run(home, ['check', 'services'])).code).toBe(0)
  })

  test('leaves what stands in the file as it is', async () => {
    const home = folder({ ...files, 'services/b.yaml': service('an error too', 'beta') })
    await run(home, ['waive', 'name-with-error', 'acme', 'services', ...said])
    writeFileSync(join(home, 'dpa-lint.waivers.yaml'), `${waivers(home)}# the end\n`)
    const before = waivers(home)
    expect((await run(home, ['waive', 'name-with-error', 'beta', 'services', ...said])).code).toBe(
      0,
    )
    expect(waivers(home).startsWith(before.trimEnd())).toBe(true)
    expect((await run(home, ['check', 'services'])).code).toBe(0)
  })

  test('asks at a terminal for what was not said', async () => {
    const home = folder(files)
    const stdin = 'ana@example.com\ndpo@example.com\nsoon\n2026-12-31\n'
    const asked = ['waive', 'name-with-error', 'acme', 'services']
    expect(await run(home, asked, { stdin, isTTY: true })).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/owner: .*approver: .*reason: .*expires: /s),
    })
    expect(waivers(home)).toContain('    reason: soon\n    expires: 2026-12-31\n')
  })

  test.each([
    [['name-with-error', 'acme'], '--owner and --approver and --reason and --expires are missing'],
    [
      ['name-with-eror', 'acme', ...said],
      'nothing is open of "name-with-eror" in "acme", did you mean "name-with-error"?',
    ],
    [
      ['name-with-error', 'acm', ...said],
      'nothing is open of "name-with-error" in "acm", did you mean "acme"?',
    ],
    [
      ['name-with-error', 'acme', ...said, '--path', 'nam'],
      '"nam" is not where name-with-error found something, did you mean "name"?',
    ],
    [
      ['name-with-error', 'acme', ...said, '--expires', 'soon'],
      '--expires takes a day as YYYY-MM-DD, not "soon"',
    ],
  ])(
    'waive %j is a mistake that can be mended',
    async ([rule = '', id = '', ...flags], message) => {
      const home = folder(files)
      const { code, stderr } = await run(home, ['waive', rule, id, 'services', ...flags])
      expect({ code, first: stderr.split('\n')[0] }).toEqual({
        code: 2,
        first: `dpa-lint: ${message}`,
      })
      expect(existsSync(join(home, 'dpa-lint.waivers.yaml'))).toBe(false)
    },
  )

  test('writes nothing that the policy refuses', async () => {
    const home = folder({
      ...files,
      'dpa-lint.config.yaml': 'waivers:\n  longest: { error: 30 days }\n',
    })
    const { code, stderr } = await run(home, [
      'waive',
      'name-with-error',
      'acme',
      'services',
      ...said,
    ])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^dpa-lint: the waiver would not hold, and is not written: the waiver runs until 2027-02-19, and /,
      ),
    })
    expect(existsSync(join(home, 'dpa-lint.waivers.yaml'))).toBe(false)
  })
})

test.each([
  ['an empty list', 'waivers: [] # none yet\n', 'waivers: # none yet\n  - rule: x\n'],
  ['a list at the margin', 'waivers:\n- rule: a\n', 'waivers:\n- rule: a\n- rule: x\n'],
  [
    'what follows',
    'waivers:\n  - rule: a\nkind: Waivers\n',
    'waivers:\n  - rule: a\n  - rule: x\nkind: Waivers\n',
  ],
])('an entry is added to %s', (_, before, after) => {
  expect(withEntries(before, ['- rule: x'])).toBe(after)
})
