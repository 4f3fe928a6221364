import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../../rules/index.ts'
import { openIn } from '../../../scripts/generate/words.ts'
import { fieldAt } from '../../../src/documents/letter/fields.ts'
import { limitsOf } from '../../../src/documents/letter/limits.ts'
import { requestIn } from '../../../src/documents/letter/request-in.ts'
import { loadWords } from '../../../src/documents/words/words.ts'
import { examine } from '../../../src/lint.ts'
import { languages } from '../../../src/model/language.ts'
import type { OptionSpec, OptionValue, Rule } from '../../../src/model/rule.ts'
import { type Example, pageOf } from '../../rules/page.ts'

/**
 * What a rule is set to is what its remedy says and its letter asks for. Every number of every rule
 * is set to something that nobody would write by chance.
 */

await Promise.all(languages.map(loadWords))

const root = join(import.meta.dirname, '../../..')
type IntegerOption = Extract<OptionSpec, { type: 'integer' }>

/** How many signs of risk make an assessment due is ours to weigh: nobody promises fewer of them. */
const isOurs = (id: string, name: string) => id === 'assessment-missing' && name === 'criteria'

const numbers = rules.flatMap((rule) =>
  Object.entries(rule.options).flatMap(([name, option]) =>
    option.type === 'integer' && !isOurs(rule.id, name)
      ? [{ id: rule.id, name, rule, option }]
      : [],
  ),
)

const values = ({ minimum, maximum, default: usual }: IntegerOption) =>
  [3, 7, 11, 13, 19, 23, 29, 37, 61, 97, 211, 331, 2].filter(
    (value) => value >= minimum && value <= maximum && value !== usual,
  )

const failing = ({ id, chapter }: Rule): readonly Example[] =>
  pageOf(readFileSync(join(root, 'rules', chapter, `${id}.md`), 'utf8')).examples.filter(
    ({ section }) => section === 'Fails',
  )

/** An example under an option that is set: what is found, and what a letter would be made of. */
async function under(rule: Rule, { yaml, settings }: Example, set: Record<string, OptionValue>) {
  const examined = await examine([{ file: 'a.yaml', text: yaml }], [rule], {
    asOf: settings['as-of'] ?? lawDate,
    lawDate,
    rules: { [rule.id]: { options: set } },
  })
  const [service] = examined.workspace.services
  const ruleOf = (id: string) => rules.find((one) => one.id === id)
  return { ...examined, service, limits: service && limitsOf({ ...examined, ruleOf }, service) }
}

const says = (number: number) => new RegExp(`(?<![\\d-])${number}(?![\\d-])`)

describe.each(numbers)('$id, $name', ({ rule, name, option }) => {
  test('is what the remedy says', async () => {
    const runs = failing(rule).flatMap((example) =>
      values(option).map(async (value) => {
        const { report } = await under(rule, example, { [name]: value })
        return report.findings.some(({ remedy = '' }) => says(value).test(remedy))
      }),
    )
    expect((await Promise.all(runs)).some(Boolean)).toBe(true)
  })

  test('is never said by the rule as a whole, which does not know what it is set to', () => {
    expect(rule.remedy).not.toMatch(says(option.default || Number.NaN))
  })

  test.runIf(rule.request !== 'ours')('is what the letter asks for', async () => {
    const [example] = failing(rule)
    // What the example promises is never better than this.
    const all = values(option)
    const value = option.atLeast ? Math.max(...all) : (all[0] ?? Number.NaN)
    const { limits = {} } = await under(rule, example as Example, { [name]: value })
    for (const language of languages) {
      const { ask, clause } = requestIn(language, rule.request as never, limits)
      expect(`${ask} ${clause}`, language).toMatch(says(value))
    }
  })
})

test.each([
  ['breach: { notice: { within: 36 hours } }', 'breachHours', 36],
  ['breach: { notice: { within: 90 hours } }', 'breachHours', 48],
  ['breach: { notice: { within: 36 hours, qualified: if possible } }', 'breachHours', 48],
  [
    'breach: { notice: [{ within: 3 days, for: all }, { within: 1 day, for: grave }] }',
    'breachHours',
    24,
  ],
  ['subprocessing: { notice: { period: 60 days } }', 'noticeDays', 60],
  ['subprocessing: { notice: { period: 10 days } }', 'noticeDays', 30],
  ['obligations: { endOfContract: { within: 10 days, backups: 30 days } }', 'deletionDays', 10],
  ['obligations: { endOfContract: { within: 10 days, backups: 30 days } }', 'backupDays', 30],
  ['obligations: { audit: { notice: 7 days } }', 'auditNoticeDays', 7],
  ['obligations: { assistance: { rights: { forwarding: 1 day } } }', 'forwardingDays', 1],
  ['obligations: { instructions: { unlawfulAlert: { within: 4 hours } } }', 'alertHours', 4],
] as const)('with %s a letter asks for no less: %s %i', async (line, name, value) => {
  const text = ['apiVersion: dpa-lint/v1', 'kind: Service', 'id: a', 'name: A', line, ''].join('\n')
  const examined = await examine([{ file: 'a.yaml', text }], rules, { asOf: lawDate, lawDate })
  const [service] = examined.workspace.services
  const ruleOf = (id: string) => rules.find((one) => one.id === id)
  expect(service && limitsOf({ ...examined, ruleOf }, service)[name]).toBe(value)
})

test('every place at which a promise is looked for is one that the schema has', () => {
  const places = numbers.flatMap(({ option }) => option.promisedAt ?? [])
  const missing = places.filter((path) => {
    const pointer = `/${path.replace('*', 'access')}`
    return fieldAt(pointer).description === undefined
  })
  expect(missing).toEqual([])
})

test('what words leave open is a limit of the book', () => {
  const open = new Set<string>()
  const requests = JSON.parse(readFileSync(join(root, 'locales/en.json'), 'utf8')).requests
  for (const words of Object.values<Record<string, string>>(requests))
    for (const text of Object.values(words))
      for (const name of Object.keys(openIn(text))) open.add(name)
  const named = new Set(numbers.flatMap(({ option }) => option.limit ?? []))
  expect([...open].toSorted()).toEqual([...named].toSorted())
})
