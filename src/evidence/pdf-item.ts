/** A run of text on a page. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  /** Of the baseline, from the bottom of the page. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** The mark of the structure tree in which it stands. */
  readonly mark?: string
  /** Drawn beside the document: a running head, a page number. */
  readonly artifact?: true
}

export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
}

/** Runs of one line with what stood between them. */
export function joinItems(items: readonly PdfItem[]): string {
  let text = ''
  let last: PdfItem | undefined
  for (const item of items) {
    if (last) {
      const gap = item.x - (last.x + last.width)
      const newLine = Math.abs(item.y - last.y) > Math.max(item.size, last.size) * 0.5
      if (newLine ? true : gap > Math.max(item.size, last.size) * 0.12) text = `${text} `
    }
    text += item.text
    last = item
  }
  return text.replace(/\s+/g, ' ').trim()
}
