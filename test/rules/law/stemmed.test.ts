import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDescription } from '../../../rules/law/company-wording.ts'
import { stemmedPatterns } from '../../../rules/law/stemmed.ts'
import '../../../rules/index.ts'

test.each(stemmedPatterns)(
  'each text of a pattern has one of its stems: $stems',
  ({ stems, pattern }) => {
    // Looking around and the ends of words generate nothing, and only narrow what a pattern takes.
    const wider = pattern()
      .source.replaceAll(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '')
      .replaceAll('\\b', '')
      .replaceAll(/^\^|\$$/g, '')
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${wider})$`)), (text) =>
        stems.some((stem) => text.includes(stem)),
      ),
      { numRuns: 200 },
    )
  },
)

test('the stems of patterns that are asked of other forms of a text are small letters', () => {
  expect(stemmedPatterns.length).toBeGreaterThan(10)
  for (const { stems } of stemmedPatterns)
    for (const stem of stems) expect([stem, stem.length > 0]).toEqual([stem.toLowerCase(), true])
})

test.each([
  ['the provider’s data centres', true],
  ['élèves et équipes', true],
  ['Subencargados', true],
  ['Exampledesk staff', false],
])('%j only describes who is meant: %j', (name, described) => {
  expect(isDescription(name)).toBe(described)
})
