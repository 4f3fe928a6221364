import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type DocumentFormat, documentKinds } from '../../src/documents/kinds.ts'
import { renderers } from '../../src/documents/renderers.ts'
import { rule } from '../../src/model/rule.ts'
import { type FormatName, formats } from '../../src/report/formats.ts'
import { plain } from '../../src/report/style.ts'
import { exampleOf, inEnglish } from '../documents/findings/world.ts'

/**
 * A rule that finds nothing moves no golden file: what the formats and documents say of the examples
 * is the same with it, but for how many rules there are, which no golden file says.
 */

const [model] = rules
const quiet = rule({ ...model, id: 'finds-nothing', *check() {} } as Parameters<typeof rule>[0])
const [before, after] = await Promise.all([
  exampleOf('chain'),
  exampleOf('chain', undefined, [...rules, quiet]),
])

const counted = (text: string) => text.replace(/\b\d+ rules\b/g, '… rules')
const byFindings = ['pretty', 'concise', 'github', 'csv', 'markdown'] as const

test.each(byFindings satisfies readonly FormatName[])('%s', async (format) => {
  const write = await formats[format]()
  const written = ({ report }: typeof before) =>
    counted([...write(report, { look: plain, rulePage: () => undefined })].join(''))
  expect(written(after)).toBe(written(before))
})

const texts: readonly DocumentFormat[] = ['markdown', 'text', 'csv', 'yaml', 'ics', 'mermaid']
const documents = Object.entries(documentKinds).flatMap(([kind, { formats }]) =>
  formats.filter((one) => texts.includes(one)).map((format) => ({ kind, format })),
)

test.each(documents)('$kind as $format', async ({ kind, format }) => {
  const makers = renderers[kind as keyof typeof renderers] as Partial<
    (typeof renderers)['findings'] & (typeof renderers)['coverage']
  >
  const make = await makers[format as 'markdown']?.()
  const options = { ...inEnglish, service: 'exampledesk', within: 365 }
  const written = async (subject: typeof before) => counted(String(await make?.(subject, options)))
  expect(await written(after)).toBe(await written(before))
})
