import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentInput } from '../../../src/documents/document.ts'
import { type DocumentKind, documentKinds } from '../../../src/documents/kinds.ts'
import { startBrowser } from '../browser.ts'
import { grim } from '../findings/grim.ts'
import { inEnglish, subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { axeFaults } from './axe-faults.ts'

/** Every document in HTML can be read by everybody: on the screen of a desk and of a telephone, light and dark. */

let browser: Browser
/** One for all: to open another costs as much as to look at it. */
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const service = (name: string) =>
  `apiVersion: dpa-lint/v1\nkind: Service\nid: ${name}\nname: One name\nsubprocessors: [{ id: a, name: A Ltd, country: US }]\nlocations: [{ use: storage, countries: [FR] }]\ntransfers: [{ to: US, recipient: a }]\nactivities: [{ id: x, role: processor, retention: [{ data: all, period: 1 year }] }]\n`

const subjects: Readonly<Record<string, DocumentInput>> = {
  'all that can be said': await grim(),
  'two services of one name': await subjectOf({
    'a.yaml': service('a'),
    'b.yaml': service('b'),
  }),
  'nothing that could be read': {
    ...(await subjectOf({ 'a.yaml': 'kind: [' })),
    unread: ['b.yaml: permission denied'],
  },
}

const kinds = Object.entries(documentKinds).flatMap(([kind, { formats }]) =>
  (formats as readonly string[]).includes('html') ? [kind as DocumentKind] : [],
)

/** In the dark only the colours are others. */
const contrast = { type: 'rule' as const, values: ['color-contrast'] }
const screens: readonly {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  readonly only?: typeof contrast
}[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark', only: contrast },
]

describe.each(Object.entries(subjects))('%s', (_, subject) => {
  test.each(kinds)('%s', async (kind) => {
    // Nothing of the document before stays: neither its policy nor what was run in it.
    await page.goto('about:blank')
    await page.setContent(await made(kind, 'html', subject, inEnglish))
    for (const { width, colorScheme, only } of screens) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      expect(await axeFaults(page, only), `${width}, ${colorScheme}`).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width}`).toBe(width)
    }
  })
})
