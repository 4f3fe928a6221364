import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../../rules/index.ts'
import { askedBy } from '../../../src/documents/letter/answer-locations.ts'
import { examine, type LintOptions } from '../../../src/lint.ts'
import type { Rule } from '../../../src/model/rule.ts'
import { mergeAnswers } from '../../../src/read/merge.ts'
import { sidesOf } from '../../rules/example-sides.ts'
import { type Example, pageOf } from '../../rules/page.ts'
import { goodAnswer } from './good-answers.ts'

/**
 * The pages of the law book show what fails. Where the letter asks for a fact that would mend it, a
 * good answer to what it asks, written into the example, has to make the finding go.
 */

const root = join(import.meta.dirname, '../../../rules')

function examplesOf({ id, chapter }: Rule): readonly Example[] {
  const page = pageOf(readFileSync(join(root, chapter, `${id}.md`), 'utf8'))
  return page.examples.filter(({ section }) => section === 'Fails')
}

function optionsOf(rule: Rule, { settings }: Example): LintOptions {
  const { 'as-of': asOf = lawDate, ...given } = settings
  const options = Object.entries(given).map(([name, value]) => {
    const type = rule.options[name]?.type
    return [
      name,
      type === 'integer' ? Number(value) : type === 'boolean' ? value === 'true' : value.split(','),
    ]
  })
  return { asOf, lawDate, rules: { [rule.id]: { options: Object.fromEntries(options) } } }
}

/** What becomes of each finding of an example when what is asked for it is answered. */
async function answered(rule: Rule, example: Example): Promise<readonly (boolean | undefined)[]> {
  const options = optionsOf(rule, example)
  const { answeredAt = [] } = rule
  const text = String(sidesOf(example.yaml).here.declarations[0]?.text)
  const source = { file: 'service.yaml', text }
  const { report, workspace } = await examine([source], [rule], options)
  return Promise.all(
    report.findings.map(async (finding) => {
      const service = workspace.services.find(({ id }) => id === finding.declaration)
      const given = (service ? askedBy({ finding, answeredAt }, service) : []).flatMap(
        (pointer) => {
          const value = goodAnswer(rule.id, pointer)
          return value === undefined ? [] : [{ pointer, value }]
        },
      )
      if (service === undefined || given.length === 0) return undefined
      const merged = await mergeAnswers(source, service.id, given)
      if (!('text' in merged)) throw new Error(`${rule.id}: ${JSON.stringify(merged)}`)
      const after = await examine([{ ...source, text: merged.text }], [rule], options)
      return after.report.findings.every(({ fingerprint }) => fingerprint !== finding.fingerprint)
    }),
  )
}

/** Whatever nobody knows can be answered anywhere: its good answer would be of any kind. */
const isAnywhere = ({ answeredAt = [] }: Rule) => answeredAt.includes('?')
const answerable = rules.filter((rule) => rule.answeredAt?.length && !isAnywhere(rule))

describe.each(answerable)('$id', (rule) => {
  test('an answer to what is asked clears the finding', async () => {
    const outcomes = (
      await Promise.all(examplesOf(rule).map((example) => answered(rule, example)))
    ).flat()
    expect(outcomes).toContain(true)
  })
})
