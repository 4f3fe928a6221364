import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '../../src/documents/unresolved.ts'
import { startBrowser } from './browser.ts'
import { elementsOf } from './findings/elements.ts'
import { exampleOf, inEnglish } from './findings/world.ts'
import { made } from './made.ts'
import { pagesOf } from './pages-of.ts'

/** The findings report where it is read. */

const folder = mkdtempSync(join(tmpdir(), 'dpa-lint-browser-'))
const real = await exampleOf('real')
const documents = {
  real: await made('findings', 'html', real, inEnglish),
}
for (const [name, html] of Object.entries(documents))
  writeFileSync(join(folder, `${name}.html`), html)

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** Opens a document, and fails where the browser complains of it or it asks for anything else. */
async function opened(
  name: keyof typeof documents,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const complaints: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('dialog', (dialog) => complaints.push(dialog.message()))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const url = pathToFileURL(join(folder, `${name}.html`)).href
    await page.goto(url)
    await use(page)
    expect(complaints).toEqual([])
    expect(asked).toEqual([url])
  } finally {
    await context.close()
  }
}

const desk = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 } }
const all = standing(real.report).length

describe('by keyboard', () => {
  test('the first stop leads past the heading, and every stop can be seen', async () => {
    await opened('real', desk, async (page) => {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toMatchObject({ name: 'A', text: 'Skip to the content' })
      await page.keyboard.press('Enter')
      expect(await focused(page)).toMatchObject({ name: 'MAIN' })
      const stops = []
      for (let stop = 0; stop < 200; stop++) {
        await page.keyboard.press('Tab')
        stops.push(await focused(page))
      }
      expect(stops.filter(({ outline }) => outline === '0px')).toEqual([])
      const names = new Set(stops.map(({ name }) => name))
      expect([...names].sort()).toEqual(['A', 'BUTTON', 'DIV', 'INPUT', 'SELECT', 'SUMMARY'])
    })
  })

  test('the filter can be set and left', async () => {
    await opened('real', desk, async (page) => {
      await page.focus('select[name="severity"]')
      await page.keyboard.press('e')
      // A finding is shown with all its cases, of which some may be milder.
      const cards = elementsOf(documents.real).flatMap(({ attributes }) =>
        attributes['data-severity'] === 'error' ? Number(attributes['data-count']) : [],
      )
      const grave = cards.reduce((sum, count) => sum + count, 0)
      expect(await page.textContent('output')).toBe(`${grave} of ${all} findings shown`)
      await page.focus('button[type="reset"]')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.textContent('output')).toBe(`${all} of ${all} findings shown`)
    })
  })

  const focused = async (page: Page) =>
    (await page.evaluate(`(() => {
      const { tagName: name, textContent } = document.activeElement
      const { outlineWidth, outlineStyle } = getComputedStyle(document.activeElement)
      const outline = outlineStyle === 'none' ? '0px' : outlineWidth
      return { name, text: textContent.trim().slice(0, 40), outline }
    })()`)) as { readonly name: string; readonly text: string; readonly outline: string }
})

describe('the filter', () => {
  const shown = (page: Page) =>
    page.$$eval('article', (cards) =>
      cards
        .filter((card) => card.checkVisibility())
        .map((card) => [card.dataset['severity'], card.dataset['chapter'], card.id.split('.')[1]]),
    )

  test('shows what is asked for and nothing else', async () => {
    await opened('real', desk, async (page) => {
      await page.selectOption('select[name="service"]', 's.kavkom')
      await page.selectOption('select[name="severity"]', 'warning')
      await page.selectOption('select[name="chapter"]', 'subprocessors')
      const cards = await shown(page)
      expect(cards.length).toBeGreaterThan(0)
      expect(new Set(cards.map(String))).toEqual(new Set(['warning,subprocessors,kavkom']))
      expect(await page.isVisible('[id="s.genesys-cloud"]')).toBe(false)
    })
  })

  test('gives way to whoever follows a link to what it hides', async () => {
    await opened('real', desk, async (page) => {
      await page.selectOption('select[name="service"]', 's.kavkom')
      await page.click('.signs a[href="#s.genesys-cloud"]')
      await expect.poll(() => page.isVisible('[id="s.genesys-cloud"]')).toBe(true)
      await expect.poll(() => page.textContent('output')).toBe(`${all} of ${all} findings shown`)
    })
  })

  test('finds words wherever they stand in a finding', async () => {
    await opened('real', desk, async (page) => {
      await page.fill('input[type="search"]', 'INSTRUCTIONS transfers')
      const texts = await page.$$eval('article', (cards) =>
        cards
          .filter((card) => card.checkVisibility())
          .map((card) => card.textContent.toLowerCase()),
      )
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.length).toBeLessThan(20)
      for (const text of texts) {
        expect(text).toContain('instructions')
        expect(text).toContain('transfers')
      }
    })
  })

  test('folds every finding to its heading, unfolds what is led to, and all of it for paper', async () => {
    await opened('real', desk, async (page) => {
      const open = () => page.locator('article > details[open]').count()
      const whole = await open()
      await page.click('button[data-other]')
      expect(await open()).toBe(0)
      expect(await page.textContent('button[data-other]')).toBe('Unfold all')
      await page.click('#worst ~ ol a')
      await expect.poll(open).toBe(1)
      await page.pdf()
      expect(await open()).toBe(whole)
    })
  })

  test('is not there without a script, and everything else is', async () => {
    await opened('real', { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.isVisible('#filter')).toBe(false)
      expect(await page.locator('article:visible').count()).toBe(
        await page.locator('article').count(),
      )
    })
  })
})

test('the policy stops what was not written by us', async () => {
  const context = await browser.newContext(desk)
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(folder, 'real.html')).href)
  const stopped = await page.evaluate(`(async () => {
    const violations = []
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'document.title = "forged"'
    const image = document.createElement('img')
    image.src = 'https://example.com/image.png'
    document.body.append(script, image)
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">forged</p>')
    await new Promise((done) => setTimeout(done, 200))
    return violations.sort()
  })()`)
  expect(stopped).toEqual(['img-src', 'script-src-elem', 'style-src-attr'])
  expect(await page.title()).toBe(
    'Data protection findings: 5 vendor services used by Example Retail SA',
  )
  await context.close()
})

describe('a telephone', () => {
  test('shows the page in its width, and what is wider by itself', async () => {
    await opened('real', phone, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      const wider = await page.evaluate(`[...document.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).overflowX === 'auto')
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.className)`)
      expect(wider).toEqual([])
      // The picture gives way to the list of its flows.
      expect(await page.isVisible('.figure')).toBe(false)
      expect(await page.locator('td', { hasText: 'Platform.sh SAS' }).first().isVisible()).toBe(
        true,
      )
    })
  })
})

describe('on paper', () => {
  test('five services are at most 25 pages of A4, and none of them is nearly empty', async () => {
    await opened('real', desk, async (page) => {
      const { pages, boxes } = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
      expect(new Set(boxes)).toEqual(new Set(['595 x 842']))
      expect(pages.length).toBeLessThanOrEqual(25)
      expect(
        pages.flatMap((text, index) => (text.length < 600 ? [[index + 1, text]] : [])),
      ).toEqual([])
      // Folded on the screen or not, it is all there, and each reason once.
      const all = pages.join(' ').replaceAll(/\s+/g, ' ')
      expect(all.split('A processor works under a contract that binds it')).toHaveLength(2)
    })
  })

  test('nothing is left that can only be pressed, and all is drawn in full', async () => {
    await opened('real', desk, async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const name of ['#filter', '.skip', '.contents'])
        expect(await page.isVisible(name), name).toBe(false)
      const styles = await page.evaluate(
        `[...document.querySelectorAll('.service')].map((part) => getComputedStyle(part).contentVisibility)`,
      )
      expect(new Set(styles as string[])).toEqual(new Set(['visible']))
      const cut = await page.evaluate(
        `[...document.querySelectorAll('tr')].filter((part) => getComputedStyle(part).breakInside !== 'avoid').length`,
      )
      expect(cut).toBe(0)
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      )
    })
  })
})
