import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftFrom } from '../../src/draft/draft-from.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import { countryCode } from '../../src/read/country-code.ts'

/** One agreement in every format: what a draft says of it does not depend on how it was sent. */

const folder = join(import.meta.dirname, '../../examples/evidence')

async function factsOf(name: string) {
  const reading = await readDocument(readFileSync(join(folder, name)), name)
  if ('unreadable' in reading) throw new Error(`${name}: ${reading.unreadable}`)
  const documents = [{ id: 'agreement', document: reading.document }]
  const draft = draftFrom({ documents, countryOf: countryCode })
  // A text does not show which row is the head of a table, so its rows are counted with it.
  return JSON.parse(JSON.stringify(draft).replaceAll(/ row \d+/g, ' row')) as typeof draft
}

const names = readdirSync(folder).filter((name) => name.startsWith('agreement'))
const markdown = await factsOf('agreement.md')

test('the formats are five, and one of them twice', () => {
  expect(names.toSorted()).toEqual([
    'agreement-tagged.pdf',
    'agreement.docx',
    'agreement.html',
    'agreement.md',
    'agreement.pdf',
    'agreement.txt',
  ])
  expect(markdown.facts.filter(({ state }) => state === 'stated').length).toBeGreaterThan(30)
})

test.each(names)('%s says the same', async (name) => {
  const stated = ({ facts }: typeof markdown) => facts.filter(({ state }) => state === 'stated')
  const own = await factsOf(name)
  expect(stated(own)).toEqual(stated(markdown))
  expect(own.rows).toEqual(markdown.rows)
})
