import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of every page that a browser prints, and how large each is, in points. */
export async function pagesOf(pdf: Uint8Array): Promise<{
  readonly pages: readonly string[]
  readonly boxes: readonly string[]
}> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  const boxes: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    const { width, height } = page.getViewport({ scale: 1 })
    boxes.push(`${Math.round(width)} x ${Math.round(height)}`)
  }
  await document.destroy()
  return { pages, boxes }
}
