/**
 * Makes the pictures of the documentation: what a terminal and a browser show of `examples/real`,
 * and each document that `docs/documents/README.md` shows. Pages of paper need LibreOffice and
 * Poppler; without them those pictures stay as they are.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { unzipSync } from 'fflate'
import { type Page, chromium as playwright } from 'playwright-core'
import { gallery, makeEstate, shownOn, typed } from './gallery.ts'

const root = join(import.meta.dirname, '..')
const docs = join(root, 'docs')
const columns = 96
/** What fits into the pictures of documents, at the size of the text of a terminal. */
const narrow = 84
const lines = 30
/** A picture of a document in bytes: small, for the package carries all of them. */
const most = 60_000

const dark = {
  1: 'font-weight: 700; color: #fff',
  2: 'color: #9aa0a6',
  31: 'color: #ff7b72',
  32: 'color: #56d364',
  33: 'color: #e3b341',
  34: 'color: #79c0ff',
  35: 'color: #d2a8ff',
} as const satisfies Readonly<Record<number, string>>

/** A text with SGR sequences: as in a terminal, 22 ends bold and faint at once, 39 the colour. */
function drawn(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  let weight = ''
  let colour = ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  const spans = escaped.replaceAll(/\u001b\[(\d+)m/g, (_, code: string) => {
    const style = dark[Number(code) as keyof typeof dark] ?? ''
    if (Number(code) < 30) weight = style
    else colour = style
    return `</span><span style="${weight}; ${colour}">`
  })
  return `<span>${spans}</span>`
}

/** The first findings and the summary: nobody reads a picture of two hundred lines. */
function excerpt(text: string, most: number): string {
  const blocks = text.trimEnd().split('\n\n')
  const summary = blocks.at(-1) ?? ''
  const first: string[] = []
  const taken = () => first.join('\n\n').split('\n').length
  for (const block of blocks.slice(0, -1)) if (taken() <= most) first.push(block)
  first.pop()
  const rest = text.trimEnd().split('\n').length - taken() - summary.split('\n').length - 2
  return [...first, `  ⋮  ${rest} more lines`, summary].join('\n\n')
}

/** The first lines, and how many there are below. */
function beginning(text: string): string {
  const all = text.trimEnd().split('\n')
  if (all.length <= lines) return all.join('\n')
  return [...all.slice(0, lines - 2), '', `  ⋮  ${all.length - lines + 2} more lines`].join('\n')
}

function terminal(call: string, text: string): string {
  return `<!doctype html><body style="margin: 0; background: transparent"><div style="display: inline-block; padding: 14px 22px 18px; background: #16191f; border-radius: 8px">
<pre style="margin: 0; color: #e6e9ee; font: 14px/1.42 'DejaVu Sans Mono', monospace"><span style="color: #56d364">$</span> ${call}
${drawn(text)}</pre></div></body>`
}

/** A screenshot as WebP, which is a third of a PNG; Playwright itself writes none. */
async function take(page: Page, file: string, scale: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const clip = { x: 0, y: 0, width, height, scale }
  for (const quality of [82, 65, 50, 35]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip })
    const picture = Buffer.from(data, 'base64')
    if (picture.length > most) continue
    await writeFile(join(gallery, file), picture)
    return
  }
  throw new Error(`${file} is larger than ${most} bytes`)
}

/** What is between `<body>` and `</body>`, at its own height, but no more than a screen. */
async function takeHtml(page: Page, file: string, html: string): Promise<void> {
  await page.setViewportSize({ width: 800, height: 500 })
  // A page before this one may forbid pictures, and what follows it inherits that.
  await page.goto('about:blank')
  await page.setContent(html)
  const { height = 0 } = (await page.locator('body').boundingBox()) ?? {}
  await page.setViewportSize({ width: 800, height: Math.min(Math.ceil(height), 820) })
  await take(page, file, 1)
}

/** The first page of a PDF. */
async function takePaper(page: Page, file: string, pdf: string): Promise<void> {
  const png = pdf.slice(0, -'.pdf'.length)
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '110', pdf, png])
  const data = (await readFile(`${png}.png`)).toString('base64')
  const style = 'display: block; width: 798px; border: 1px solid #c8ccd2'
  const image = `<img style="${style}" src="data:image/png;base64,${data}">`
  await takeHtml(page, file, `<body style="margin: 0">${image}</body>`)
}

const office = spawnSync('soffice', ['--version']).status === 0
const poppler = spawnSync('pdftoppm', ['-v']).status === 0

async function takeDocument(page: Page, file: string, path: string): Promise<void> {
  const kind = extname(path)
  const pdf = `${path.slice(0, -kind.length)}.pdf`
  if (kind === '.html') {
    const phone = file.includes('-phone.')
    const size = phone ? { width: 390, height: 760 } : { width: 1100, height: 760 }
    await page.setViewportSize(size)
    await page.goto(pathToFileURL(path).href)
    if (!file.includes('-print.')) await take(page, file, phone ? 1 : 800 / size.width)
    else if (poppler) {
      await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, format: 'A4' })
      await takePaper(page, file, pdf)
    } else process.stderr.write(`${file} stays as it is: there is no pdftoppm\n`)
  } else if (kind === '.svg') {
    const svg = await readFile(path, 'utf8')
    const fit = '<style>svg { display: block; width: 800px; height: auto }</style>'
    await takeHtml(page, file, `<body style="margin: 0">${fit}${svg}</body>`)
  } else if (kind === '.zip') {
    const files = Object.entries(unzipSync(await readFile(path)))
    const rows = files.map(([name, bytes]) => `${String(bytes.length).padStart(9)}  ${name}`)
    await takeHtml(page, file, terminal(`unzip -l ${basename(path)}`, beginning(rows.join('\n'))))
  } else if (!(office && poppler)) {
    process.stderr.write(`${file} stays as it is: there is no soffice, or no pdftoppm\n`)
  } else {
    const outdir = join(path, '..')
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', outdir, path])
    await takePaper(page, file, pdf)
  }
}

const folder = await mkdtemp(join(tmpdir(), 'dpa-lint-pictures-'))
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => arg !== '--single-process'),
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const report = join(folder, 'report.html')
  await typed(['report', 'findings', 'examples/real', '--output', report], root, columns)
  await page.goto(pathToFileURL(report).href)
  await page.screenshot({ path: join(docs, 'report.png') })

  const call = 'check examples/real/kavkom.yaml'
  const html = join(folder, 'terminal.html')
  const { text: checked } = await typed(call.split(' '), root, columns)
  await writeFile(html, terminal(`dpa-lint ${call}`, excerpt(checked, 36)))
  await page.goto(pathToFileURL(html).href)
  await page.locator('div').screenshot({ path: join(docs, 'terminal.png'), omitBackground: true })

  const estate = join(folder, 'estate')
  await mkdir(estate)
  await makeEstate(estate)
  for (const { argv, pictures } of await shownOn(join(gallery, 'README.md'))) {
    const { code, text } = await typed(argv, estate, narrow)
    if (code !== 0) throw new Error(`dpa-lint ${argv.join(' ')}: ${text}`)
    const output = argv[argv.indexOf('--output') + 1]
    for (const picture of pictures)
      if (argv.includes('--output')) await takeDocument(page, picture, join(estate, `${output}`))
      else await takeHtml(page, picture, terminal(`dpa-lint ${argv.join(' ')}`, beginning(text)))
  }
} finally {
  await browser.close()
  await rm(folder, { recursive: true })
}
