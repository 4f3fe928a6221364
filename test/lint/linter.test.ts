import { describe, expect, test } from 'vitest'
import { corpus } from '../../bench/corpus.ts'
import { randomFrom } from '../../bench/random.ts'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { createLinter } from '../../src/linter.ts'
import { organisation } from './declared.ts'
import { expectSame } from './expect-same.ts'

const asked = {
  asOf: '2026-11-30',
  lawDate,
  // So few that a change of one service changes what is said of another that does not name it.
  rules: { 'provider-concentration': { options: { services: 2 } } },
} as const
/** `EDITS=10000` tries for as long as it takes. */
const edits = Number(process.env['EDITS'] ?? 20)
const files = corpus(4).map(({ file, text }) => ({ file, text }))
const ids = files.flatMap(({ text }) => /^id: (.*)$/m.exec(text)?.[1] ?? [])
const random = randomFrom(7)

const waiver = '# dpa-lint-waive breach-clock-starts-late until 2026-12-31 by Ann: known\n'

/** What somebody does to a file: to what it says alone, to whom it names, to whether it can be read. */
const changes: readonly ((text: string) => string | undefined)[] = [
  (text) => text.replace(/\b(?:US|IN|DE|FR|GB)\b/, random.pick(['US', 'IN', 'DE', 'CH'])),
  (text) => text.replace(/\d+ (?:hours|days|months)/, `${random.between(1, 90)} days`),
  (text) => text.replace(/^id: .*$/m, `id: ${random.pick(ids)}`),
  (text) => text.replace(/^( +)service: .*$/m, `$1service: ${random.pick(ids)}`),
  (text) =>
    text.replace(/^( *- )id: /m, `$1service: ${random.pick(ids)}\n$&`.replace(/- id/, 'id')),
  (text) => `${text}review: draft\n`,
  (text) => text.replace(/^breach:$/m, `${waiver}$&`),
  (text) => text.replace(/^name: .*$/m, 'name: ['),
  () => undefined,
]

describe('a linter that is kept', () => {
  test(
    `says after each of ${edits} edits what a fresh run says`,
    async () => {
      const linter = createLinter(rules, asked)
      const now = new Map(files.map((source) => [source.file, source.text]))
      for (const source of files) linter.update(source)
      for (let edit = 0; edit < edits; edit++) {
        const { file, text } = random.pick(files)
        const before = random.chance(0.5) ? text : (now.get(file) ?? text)
        const after = random.pick(changes)(before)
        if (after === undefined) {
          now.delete(file)
          linter.remove(file)
        } else {
          now.set(file, after)
          linter.update({ file, text: after })
        }
        if (random.chance(0.1)) {
          const own = {
            file: 'us.yaml',
            text: organisation('us', `country: ${random.pick(['DE', 'CH'])}`),
          }
          now.set(own.file, own.text)
          linter.update(own)
        }
        const sources = [...now].map(([name, is]) => ({ file: name, text: is }))
        expectSame(await linter.report(), await lint(sources, rules, asked))
      }
    },
    120_000 + edits * 1_000,
  )

  test('takes one wish after the other', async () => {
    const linter = createLinter(rules, asked)
    for (const source of files) linter.update(source)
    const [one, other] = await Promise.all([linter.report(), linter.report()])
    expectSame(one, other)
    expectSame(one, await lint(files, rules, asked))
  })

  test('does not ask a rule again that looks at nothing that has changed', async () => {
    const asks: string[] = []
    const counted = rules.map((rule) => ({
      ...rule,
      *check(...given: Parameters<typeof rule.check>) {
        asks.push(`${rule.id} ${given[0].id}`)
        yield* rule.check(...given)
      },
    })) as typeof rules
    const linter = createLinter(counted, asked)
    for (const source of files) linter.update(source)
    await linter.report()
    const all = asks.splice(0).length
    await linter.report()
    expect(asks).toEqual([])
    const [first] = files as [(typeof files)[0]]
    linter.update({ file: first.file, text: `${first.text}# changed\n` })
    await linter.report()
    const others = asks.filter((ask) => !ask.endsWith(` ${/^id: (.*)$/m.exec(first.text)?.[1]}`))
    expect(others.length).toBeLessThan(all / 5)
  })
})
