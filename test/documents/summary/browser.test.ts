import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../../src/model/language.ts'
import { startBrowser } from '../browser.ts'
import { inEnglish, subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { bigWorkspace } from '../map/big.ts'
import { pagesOf } from '../pages-of.ts'
import { example } from '../registers/world.ts'

/** `test/documents/axe` holds it against axe. */

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const subjects = {
  real: await example('real'),
  chain: await example('chain'),
  'forty services': await subjectOf(bigWorkspace(40)),
}

test.each(Object.entries(subjects))(
  'the summary of %s is at most two pages',
  async (_, subject) => {
    for (const language of languages) {
      const page = await browser.newPage()
      await page.setContent(await made('summary', 'html', subject, { ...inEnglish, language }))
      const { pages } = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
      expect(pages.length, language).toBeLessThanOrEqual(2)
      await page.close()
    }
  },
)
