import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeScript, startBrowser } from '../browser.ts'
import { inEnglish } from '../findings/world.ts'
import { made } from '../made.ts'
import { example } from '../registers/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test.each(['real', 'chain'])('the summary of examples/%s is two pages', async (name) => {
  const page = await browser.newPage()
  await page.setContent(await made('summary', 'html', await example(name), inEnglish))
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  expect(pages.length).toBeLessThanOrEqual(2)
  await page.addScriptTag({ path: axeScript }).catch(() => undefined)
  await page.close()
})
