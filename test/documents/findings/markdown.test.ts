import { describe, expect, test } from 'vitest'
import type { PaperOptions, Subject } from '../../../src/documents/document.ts'
import { findingsMarkdown } from '../../../src/documents/findings/markdown.ts'
import { mapMermaid } from '../../../src/documents/map/map.ts'
import { languages } from '../../../src/model/language.ts'
import { grim } from './grim.ts'
import { exampleOf, inEnglish } from './world.ts'

/** The findings report in Markdown, word for word. */

const golden = (name: string) => `../../golden/documents/findings-${name}.md`

/** The report with its map taken out, which has to be the map that stands alone. */
async function reportOf(subject: Subject, options: PaperOptions = inEnglish): Promise<string> {
  const map = String(await mapMermaid(subject, options))
  const text = await findingsMarkdown(subject, options)
  expect(text).toContain(`\n\`\`\`mermaid\n${map}\`\`\`\n`)
  return text.replace(map, '…\n')
}

test('the real documents', async () => {
  const text = await reportOf(await exampleOf('real'))
  await expect(text).toMatchFileSnapshot(golden('real'))
})

describe('the chain', () => {
  test.each(languages)('in %s', async (language) => {
    const text = await reportOf(await exampleOf('chain'), { ...inEnglish, language })
    await expect(text).toMatchFileSnapshot(golden(`chain-${language}`))
  })
})

describe('everything that a report has a place for', () => {
  test.each(languages)('in %s', async (language) => {
    const text = await reportOf(await grim(), { ...inEnglish, language })
    await expect(text).toMatchFileSnapshot(golden(`grim-${language}`))
  })
})

test('one service', async () => {
  const text = await reportOf(await grim(), { ...inEnglish, service: 'exampletel-calls' })
  await expect(text).toMatchFileSnapshot(golden('one'))
})
