import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folder } from '../cli/world.ts'
import { axeScript, startBrowser } from '../documents/browser.ts'
import { agreement } from './agreement.ts'
import { openDesk } from './desk-world.ts'

/** The desk in a real browser, as somebody sits at it. */

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Begun by hand: the document is named, and nothing that it says is declared. */
const begun = `apiVersion: dpa-lint/v1
kind: Service
id: halden
name: Halden Post
provider: { name: Halden Post GmbH, country: DE }

documents:
  # the paper original lies in room 12
  agreement: { type: agreement, title: Data Processing Agreement,   file: agreement.md }
`

function started(): { readonly cwd: string; readonly file: string } {
  const cwd = folder({ 'agreement.md': agreement, 'halden.yaml': begun })
  return { cwd, file: join(cwd, 'halden.yaml') }
}

/** Opens the desk, and fails where the browser complains of it or it asks for anything else. */
async function seated(
  options: BrowserContextOptions,
  use: (page: Page, file: string) => Promise<void>,
): Promise<void> {
  const { cwd, file } = started()
  const url = await openDesk(cwd, ['halden.yaml'])
  const context = await browser.newContext(options)
  try {
    const complaints: string[] = []
    const page = await context.newPage()
    page.on('console', (message) => {
      // What the desk refuses is said to the person; the browser says it too.
      if (!message.text().includes('409')) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      const asked = new URL(request.url())
      if (asked.protocol !== 'data:' && asked.origin !== url.origin) complaints.push(request.url())
    })
    await page.goto(url.href)
    await page.locator('.card').waitFor()
    await use(page, file)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}

const text = (page: Page, selector: string) => page.locator(selector).innerText()

test('facts are decided with the keyboard alone, saved, and their findings are gone', async () => {
  await seated({ viewport: { width: 1280, height: 800 } }, async (page, file) => {
    const open = async () => Number(/(\d+) undecided/.exec(await text(page, '#counts'))?.[1])
    const found = async () => (await page.locator('#findings').textContent()) ?? ''
    const undecided = await open()
    expect(await found()).toContain('breach-notice-missing')
    await page.locator('.card').focus()
    const accepted: (string | null)[] = []
    while (accepted.length < 10 || !accepted.includes('Breach, notice: Within')) {
      await page.locator('.card.offered').waitFor()
      const name = await page.locator('.card').getAttribute('aria-label')
      const judged = page.waitForResponse((response) => response.url().endsWith('/api/judge'))
      await page.keyboard.press('a')
      await judged
      await page.locator(`.card:not([aria-label="${name}"])`).waitFor()
      accepted.push(name)
    }
    expect(await open()).toBeLessThanOrEqual(undecided - accepted.length)
    expect(await found()).not.toContain('breach-notice-missing')
    await page.keyboard.press('Control+s')
    await page.locator('#status', { hasText: 'Saved halden.yaml' }).waitFor()
    const saved = readFileSync(file, 'utf8')
    // Every line of before is there as it was, comments and spaces included.
    expect(saved.startsWith(begun.slice(0, begun.indexOf('documents:')))).toBe(true)
    expect(saved).toContain('  # the paper original lies in room 12\n')
    expect(saved).toContain('within: 48 hours')
    expect(saved).toContain('agreement §7.1')
  })
})

test('the document shows what is declared, and leads to the decision', async () => {
  await seated({ viewport: { width: 1280, height: 800 } }, async (page) => {
    const notice = page.locator('mark', { hasText: 'within 48 hours after having become aware' })
    await expect(notice.count()).resolves.toBeGreaterThan(0)
    expect(await page.locator('mark.unread').allInnerTexts()).toContainEqual(
      expect.stringContaining('EUR 120 an hour'),
    )
    await notice.first().click()
    expect((await page.locator('.card').getAttribute('aria-label'))?.toLowerCase()).toContain(
      'breach',
    )
  })
})

test('what is typed is judged, and what no declaration may say is said', async () => {
  await seated({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('nonsense: true')
    await page.locator('.cm-lint-marker-error').first().waitFor()
    await page.locator('#tab-found').click()
    await page.locator('#findings', { hasText: 'nonsense' }).waitFor()
  })
})

test('a copy that somebody else has changed is not written over', async () => {
  await seated({ viewport: { width: 1280, height: 800 } }, async (page, file) => {
    writeFileSync(file, `${readFileSync(file, 'utf8')}# another hand\n`)
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('# mine')
    await page.keyboard.press('Control+s')
    await page.locator('#status', { hasText: 'has been changed elsewhere' }).waitFor()
    expect(readFileSync(file, 'utf8')).toMatch(/# another hand\n$/)
  })
})

test('the letter and the findings are one click away', async () => {
  await seated({ viewport: { width: 1280, height: 800 } }, async (page) => {
    for (const [link, words] of [
      ['#letter', 'Halden'],
      ['#posture', 'Halden'],
    ] as const) {
      const opened = page.context().waitForEvent('page')
      await page.locator(link).click()
      const other = await opened
      await other.waitForLoadState()
      expect(await other.locator('body').innerText()).toContain(words)
      await other.close()
    }
  })
})

for (const [name, width] of [
  ['wide', 1280],
  ['narrow', 390],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing (${name}, ${colorScheme})`, async () => {
      await seated(
        { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
        async (page) => {
          await page.addScriptTag({ path: axeScript })
          const found = () =>
            page.evaluate(async () => {
              const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
              return (await axe.run()).violations.map(({ id, nodes }) => [
                id,
                nodes.map(({ html }) => html),
              ])
            })
          expect(await found()).toEqual([])
          for (const pane of ['document', 'declaration'])
            if (width === 390) {
              await page.locator(`#to-${pane}`).click()
              expect(await found()).toEqual([])
            }
          expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(
            true,
          )
        },
      )
    })
