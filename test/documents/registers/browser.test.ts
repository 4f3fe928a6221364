import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerDocument } from '../../../src/documents/registers/register-document.ts'
import { type RegisterKind, registers } from '../../../src/documents/registers/registers.ts'
import { htmlDocument } from '../../../src/documents/writers/html-document.ts'
import { visible } from '../../../src/report/text.ts'
import { hostileTexts } from '../../report/hostile.ts'
import { made } from '../made.ts'
import { example, inLanguage } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'registers-'))
const file = join(folder, 'register.html')

let browser: Browser
/** One page for all: this build of the browser ends with its first context. */
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
  })
  page = await browser.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => complaints.push(request.url()))
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** Opens a document, and says what the browser complained of, or asked for besides. */
async function open(html: string, width = 1280, colorScheme: 'light' | 'dark' = 'light') {
  writeFileSync(file, html)
  complaints = []
  await page.emulateMedia({ colorScheme, media: 'screen' })
  await page.setViewportSize({ width, height: 900 })
  const url = pathToFileURL(file).href
  await page.goto(url)
  return complaints.filter((one) => one !== url)
}

/** The document without its policy, which lets no checker run. */
const unguarded = (html: string) =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

const checked = `axe.run({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`

const overflow = () =>
  page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )

describe.each(Object.keys(registers) as RegisterKind[])('%s as a page', (kind) => {
  test.each([
    ['real', 'en', 'light'],
    ['chain', 'de', 'dark'],
  ] as const)(
    'of examples/%s in %s, %s',
    async (name, language, scheme) => {
      const html = await made(kind, 'html', await example(name), inLanguage(language))
      expect(await open(html, 1280, scheme)).toEqual([])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)

      await open(unguarded(html), 1280, scheme)
      await page.addScriptTag({ content: axe.source })
      expect(await page.evaluate(checked)).toEqual([])
    },
    60_000,
  )

  test('fits a telephone, and A4', async () => {
    await open(await made(kind, 'html', await example('real'), inLanguage('en')), 360)
    expect(await overflow()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 1009, height: 700 })
    expect(await overflow()).toBe(0)
  }, 60_000)
})

test('hostile texts are read as they are, and nothing runs', async () => {
  const rows = hostileTexts.map((text) => ({
    section: 'Section',
    title: text,
    service: 'a',
    place: undefined,
    cells: { name: { text } },
  }))
  const subject = await example('chain')
  const register = registerDocument(
    {
      title: 'Register',
      sheet: 'Sheet',
      introduction: 'x',
      language: 'en',
      layout: 'table',
      columns: [{ key: 'name', heading: 'Name', kind: 'text', width: 10, group: 'Name' }],
      rows,
      notes: ['x'],
    },
    subject.report,
  )
  expect(await open(htmlDocument(register, subject))).toEqual([])
  expect(await page.locator('tbody th').allTextContents()).toEqual(hostileTexts.map(visible))
}, 60_000)
