import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * What pdf.js asks of a browser although nothing is drawn here: a matrix, made once while it loads.
 */
class NoMatrix {}

/** Loads pdf.js without a thread of its own, without fonts and without anything that draws. */
export async function loadPdfJs(): Promise<typeof PdfJs> {
  const world = globalThis as Record<string, unknown>
  world['DOMMatrix'] ??= NoMatrix
  world['ImageData'] ??= NoMatrix
  world['Path2D'] ??= NoMatrix
  // @ts-expect-error it has no types: what it hands over goes back to pdf.js as it is
  world['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
