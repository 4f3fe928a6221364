import { describe, expect, test } from 'vitest'
import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { mapMermaid } from '../../../src/documents/map/map.ts'
import { languages } from '../../../src/model/language.ts'
import { made } from '../made.ts'
import { shapeOf } from '../shape-of.ts'
import { grim } from './grim.ts'
import { exampleOf, inEnglish } from './world.ts'

/** The findings report in Markdown, word for word. */

const golden = (name: string) => `../../golden/documents/findings-${name}.md`

/** The report with its map taken out, which has to be the map that stands alone. */
async function reportOf(
  subject: DocumentInput,
  options: DocumentOptions = inEnglish,
): Promise<string> {
  const map = String(await mapMermaid(subject, options))
  const text = await made('findings', 'markdown', subject, options)
  expect(text).toContain(`\n\`\`\`mermaid\n${map}\`\`\`\n`)
  // How many rules there are is no matter of this text: a new one moves nothing here.
  return text.replace(map, '…\n').replace(/\d+( of )?\d* rules/g, '…$1… rules')
}

/** One language word for word; the words of the others are the catalogue's, and its tests'. */
describe.each([
  ['the chain', () => exampleOf('chain'), 'chain-en'],
  ['everything that a report has a place for', grim, 'grim-en'],
] as const)('%s', (_, subject, file) => {
  let english: Promise<string> | undefined
  test('in English', async () => {
    await expect(await reportOf(await subject())).toMatchFileSnapshot(golden(file))
  })

  test.each(languages)('says as much in %s', async (language) => {
    english ??= reportOf(await subject())
    const text = await reportOf(await subject(), { ...inEnglish, language })
    expect(shapeOf(text)).toEqual(shapeOf(await english))
  })
})

test('one service', async () => {
  const text = await reportOf(await grim(), { ...inEnglish, service: 'exampletel-calls' })
  await expect(text).toMatchFileSnapshot(golden('one'))
})
