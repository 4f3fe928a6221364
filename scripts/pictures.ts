/** Makes the pictures of the documentation: what a terminal and a browser show of `examples/real`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import * as book from '../rules/index.ts'
import { main } from '../src/cli/main.ts'

const root = join(import.meta.dirname, '..')
const docs = join(root, 'docs')
/** The day on which the examples were declared. */
const day = '2026-11-21'
const columns = 96

/** What the command line writes to a terminal with colours. */
async function shown(...argv: readonly string[]): Promise<string> {
  let text = ''
  const stream = {
    isTTY: true,
    columns,
    write(piece: string | Uint8Array, done?: () => void) {
      text += piece
      done?.()
    },
  }
  const host = {
    argv,
    cwd: root,
    today: day,
    env: { FORCE_HYPERLINK: '0' },
    stdin: Readable.from([]),
    stdout: stream,
    stderr: stream,
  }
  await main(host, book)
  return text
}

const dark = {
  1: 'font-weight: 700; color: #fff',
  2: 'color: #9aa0a6',
  31: 'color: #ff7b72',
  32: 'color: #56d364',
  33: 'color: #e3b341',
  34: 'color: #79c0ff',
  35: 'color: #d2a8ff',
} as const satisfies Readonly<Record<number, string>>

/** A text with SGR sequences, each of which opens a style or closes the last one. */
function drawn(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  return escaped.replaceAll(/\u001b\[(\d+)m/g, (_, code: string) => {
    const style = dark[Number(code) as keyof typeof dark]
    return style === undefined ? '</span>' : `<span style="${style}">`
  })
}

/** The first findings and the summary: nobody reads a picture of two hundred lines. */
function excerpt(text: string, most: number): string {
  const blocks = text.trimEnd().split('\n\n')
  const summary = blocks.at(-1) ?? ''
  const first: string[] = []
  const lines = () => first.join('\n\n').split('\n').length
  for (const block of blocks.slice(0, -1)) if (lines() <= most) first.push(block)
  first.pop()
  const rest = text.trimEnd().split('\n').length - lines() - summary.split('\n').length - 2
  return [...first, `  ⋮  ${rest} more lines`, summary].join('\n\n')
}

function terminal(call: string, text: string): string {
  return `<!doctype html><body style="margin: 0; background: transparent"><div style="display: inline-block; padding: 14px 22px 18px; background: #16191f; border-radius: 8px">
<pre style="margin: 0; color: #e6e9ee; font: 14px/1.42 'DejaVu Sans Mono', monospace"><span style="color: #56d364">$</span> ${call}
${drawn(text)}</pre></div></body>`
}

const folder = await mkdtemp(join(tmpdir(), 'dpa-lint-pictures-'))
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => arg !== '--single-process'),
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const report = join(folder, 'report.html')
  await shown('report', 'findings', 'examples/real', '--output', report)
  await page.goto(pathToFileURL(report).href)
  await page.screenshot({ path: join(docs, 'report.png') })

  const call = 'check examples/real/kavkom.yaml'
  const html = join(folder, 'terminal.html')
  await writeFile(html, terminal(`dpa-lint ${call}`, excerpt(await shown(...call.split(' ')), 36)))
  await page.goto(pathToFileURL(html).href)
  await page.locator('div').screenshot({ path: join(docs, 'terminal.png'), omitBackground: true })
} finally {
  await browser.close()
  await rm(folder, { recursive: true })
}
