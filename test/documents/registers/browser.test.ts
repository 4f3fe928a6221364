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
import { subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { example, inLanguage, service } from './world.ts'

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
  resultTypes: ['violations'],
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
    },
    60_000,
  )

  // In the dark, and of all that can be said: test/documents/axe.
  test('of examples/real can be read by everybody', async () => {
    await open(unguarded(await made(kind, 'html', await example('real'), inLanguage('en'))))
    await page.addScriptTag({ content: axe.source })
    expect(await page.evaluate(checked)).toEqual([])
  }, 60_000)

  test('fits a telephone, and A4', async () => {
    await open(await made(kind, 'html', await example('real'), inLanguage('en')), 360)
    expect(await overflow()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 1009, height: 700 })
    expect(await overflow()).toBe(0)
  }, 60_000)
})

/** The pages of a PDF, each as the texts that stand on it. */
async function pagesOf(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items.flatMap((item) => ('str' in item ? [item.str.trim()] : []))
    }),
  )
}

test('eleven sub-processors take at most three pages on the long side, each table under its head', async () => {
  await open(await made('subprocessors', 'html', await example('real'), inLanguage('en')))
  await page.emulateMedia({ media: 'print' })
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.length).toBeLessThanOrEqual(3)
  for (const texts of pages.filter((all) => all.some((text) => text === 'Evidence')))
    expect(texts).toContain('Sub-processor')
}, 60_000)

test('a table that is longer than a page repeats its head', async () => {
  const entries = Array.from({ length: 60 }, (_, index) => `{ id: s${index}, name: Host ${index} }`)
  const subject = await subjectOf({
    'a.yaml': service('a', `subprocessors: [${entries.join(', ')}]`),
  })
  await open(await made('subprocessors', 'html', subject, inLanguage('en')))
  await page.emulateMedia({ media: 'print' })
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
  const named = pages.filter((texts) => texts.some((text) => /^Host \d+$/.test(text)))
  expect(named.length).toBeGreaterThan(1)
  for (const texts of named) expect(texts).toContain('Open findings')
}, 60_000)

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
