import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** A real browser, without a window. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath()
  // In one process a closed page takes the whole browser with it.
  const args = chromium.args.filter((arg) => arg !== '--single-process')
  return playwright.launch({ executablePath, args, headless: true })
}

/** Where the script of axe is, to be run in a page. */
export const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
