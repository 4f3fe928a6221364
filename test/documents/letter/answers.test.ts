import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../../rules/index.ts'
import { askedBy } from '../../../src/documents/letter/answer-locations.ts'
import { examine, type LintOptions } from '../../../src/lint.ts'
import { takenApart } from '../../../src/model/found.ts'
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

interface Outcome {
  readonly path: string
  readonly is: 'cleared' | 'stays' | 'not asked' | 'no good answer'
}

/** What becomes of each finding of an example when what is asked for it is answered. */
async function answered(rule: Rule, example: Example): Promise<readonly Outcome[]> {
  const options = optionsOf(rule, example)
  const { answeredAt = [] } = rule
  const text = String(sidesOf(example.yaml).here.declarations[0]?.text)
  const source = { file: 'service.yaml', text }
  const { report, workspace } = await examine([source], [rule], options)
  return Promise.all(
    report.findings.map(async (finding) => {
      const service = workspace.services.find(({ id }) => id === finding.declaration)
      const asked = service
        ? takenApart([finding]).flatMap((each) => askedBy({ finding: each, answeredAt }, service))
        : []
      const given = [...new Set(asked)].map((pointer) => ({
        pointer,
        value: goodAnswer(rule.id, pointer),
      }))
      const path = finding.path ?? ''
      if (service === undefined || given.length === 0) return { path, is: 'not asked' }
      // Half an answer proves nothing: what is asked and has no good answer here is said, not hidden.
      if (given.some(({ value }) => value === undefined)) return { path, is: 'no good answer' }
      const merged = await mergeAnswers(source, service.id, given)
      if (!('text' in merged)) throw new Error(`${rule.id}: ${JSON.stringify(merged)}`)
      const after = await examine([{ ...source, text: merged.text }], [rule], options)
      const stays = after.report.findings.some(
        ({ fingerprint }) => fingerprint === finding.fingerprint,
      )
      return { path, is: stays ? 'stays' : 'cleared' }
    }),
  )
}

/**
 * Findings that a good answer leaves, and why that is right. What is asked for is one fact; the page
 * shows a case that the fact does not mend, or that takes the vendor's agreement and no answer.
 */
const left: Readonly<Record<string, readonly string[]>> = {
  // Asked of a longer limit on its page; the same day is too old for the limit that is set there.
  'document-old': ['documents/sheet/date'],
  // Two statements contradict each other until one is struck: an answer only adds a third.
  contradiction: [
    'obligations/export/item~2',
    'subprocessing/notice',
    'obligations/confidentiality/item',
    'activities/newsletter/purposes/news by e-mail/legalBasis',
    'transfers/US+Exampledesk Inc~2/safeguard',
  ],
  // The answer says what is used, and not what covers it.
  'processor-with-own-purpose': ['ownPurposes/statistics/anonymised'],
  // What three parts leave out is one finding at the first; the next round asks for the next.
  'description-elsewhere': [
    'activities/servers/operations',
    'activities/payslips/data',
    'activities/badges/data',
    'activities/servers/operations',
    'activities/payslips/purposes',
  ],
  // A name that we are told is not yet the list: whoever has read that says so.
  'subprocessor-list-by-link-only': ['subprocessing/list', 'subprocessing/list'],
  // A placeholder stands for the name: the contact is a blank to fill in, the name is asked in words.
  // And an address of which a part is there is asked in words, too.
  'processor-unidentified': ['provider', 'provider'],
  // As long as a country is missing at one of the places, the finding moves to that place.
  // And a place that is everywhere says so still, beside the countries of the answer.
  'location-unspecified': [
    'locations/storage+Exampletel Group/countries',
    'locations',
    'locations/storage+weltweit/place',
  ],
  // The good answer names other countries, recipients or companies than the example.
  'transfer-without-safeguard': ['locations/storage/countries/BR'],
  'chain-transfer-uncovered': ['subprocessors/desk/service'],
  'subprocessor-outside-list': [
    'security/measures/penetration-testing+Exampletest/by',
    'locations/backup+Examplevault SAS/by',
    'locations/access+Exampletel India/by',
    'transfers/US+Exampledesk Inc./recipient',
    'embeds/Exampledesk',
  ],
  // No condition brings back a certificate that was withdrawn, or a decision that was annulled.
  'adequacy-out-of-scope': [
    'transfers/US+Examplebot Inc/safeguard/status',
    'transfers/US+Exampledesk Inc/safeguard/conditions',
  ],
  // Between two controllers it is module 1; the good answer is for a processor.
  'clauses-module-mismatch': ['transfers/IN/safeguard/modules'],
  // Nothing allows it for any time at all.
  'traffic-data-kept-too-long': ['activities/carrying-calls/retention/traffic/period'],
  // Our own vendor alone takes the 72 hours already.
  'breach-chain-too-slow': ['subprocessors/ice/breachNotice'],
  // The good answer is the edition of another standard.
  'certificate-edition-unknown': [
    'security/certifications/ISO 9001/edition',
    'security/certifications/ISO%2FIEC 27701/edition',
  ],
}

/** Whatever nobody knows can be answered anywhere: its good answer would be of any kind. */
const isAnywhere = ({ answeredAt = [] }: Rule) => answeredAt.includes('?')
const answerable = rules.filter((rule) => rule.answeredAt?.length && !isAnywhere(rule))

describe.each(answerable)('$id', (rule) => {
  test('an answer to what is asked clears the finding', async () => {
    const outcomes = (
      await Promise.all(examplesOf(rule).map((example) => answered(rule, example)))
    ).flat()
    const paths = (of: Outcome['is']) =>
      outcomes.filter(({ is }) => is === of).map(({ path }) => path)
    expect(paths('stays')).toEqual(left[rule.id] ?? [])
    expect(paths('cleared').length).toBeGreaterThan(0)
  })
})
