import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { pageOf } from './page.ts'

/** What the law asks of processors, and of nobody else. */
const ofProcessors = /^GDPR Art\. (?:28|29|30\(2\)|33\(2\))/

/** Their subject is a company that processes for somebody, whatever the provider is itself. */
const onOthers = new Set([
  'agreement-missing',
  'breach-chain-too-slow',
  'contract-chain-unclear',
  'review-overdue',
])

const root = join(import.meta.dirname, '../../rules')
const examples = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    pageOf(readFileSync(join(root, file), 'utf8')).examples.map(({ yaml }, index) => ({
      name: `${basename(file, '.md')} ${index + 1}`,
      yaml,
    })),
  )
  // One document whose provider acts in a role: it is made a controller in each.
  .filter(({ yaml }) => !/^---$/m.test(yaml) && /\brole: (?:processor|sub-processor)\b/.test(yaml))
  .map(({ name, yaml }) => ({
    name,
    yaml: yaml.replaceAll(/\brole: (?:sub-)?processor\b/g, 'role: controller'),
  }))

test('a provider that is controller in everything is asked by no article on processors', async () => {
  const wrong = await Promise.all(
    examples.map(async ({ name, yaml }) => {
      const { findings } = await lint([{ file: 'service.yaml', text: yaml }], rules, {
        asOf: lawDate,
        lawDate,
      })
      // Of an activity without a role nothing says that the provider is no processor in it.
      if (findings.some(({ rule }) => rule === 'activity-without-role')) return []
      return findings
        .filter(({ rule }) => !onOthers.has(rule))
        .flatMap(({ rule, basis }) =>
          basis
            .filter(({ provision }) => ofProcessors.test(provision))
            .map(({ provision }) => `${rule}: ${provision} (${name})`),
        )
    }),
  )
  expect([...new Set(wrong.flat().map((one) => one.replace(/ \(.*/, '')))]).toEqual([])
})
