import { languages } from '../model/language.ts'
import type { Renderer } from './document.ts'
import type { DocumentKind, FormatOf } from './kinds.ts'
import type { RegisterKind } from './registers/registers.ts'
import { loadWords } from './words/words.ts'
import { writtenIn } from './writers/writers.ts'

/**
 * How each document is made, loaded when it is asked for: one that is not written cannot be offered.
 * A kind and its formats are named in `kinds.ts` first; the compiler then asks for a line here.
 */
export const renderers: {
  readonly [K in DocumentKind]: Readonly<Record<FormatOf<K>, () => Promise<Renderer>>>
} = {
  findings: writtenIn(
    ['html', 'markdown', 'docx'],
    async () => (await import('./findings/findings-document.ts')).findingsDocument,
  ),
  summary: writtenIn(
    ['html', 'docx', 'markdown', 'text'],
    async () => (await import('./summary/summary-document.ts')).summaryDocument,
  ),
  trend: writtenIn(
    ['text', 'markdown', 'html', 'docx'],
    async () => (await import('./summary/trend-document.ts')).trendDocument,
  ),
  coverage: {
    ...writtenIn(
      ['text', 'markdown'],
      async () => (await import('./matrix/matrix-document.ts')).matrixDocument,
    ),
    csv: async () => (await import('./matrix/csv.ts')).coverageCsv,
  },
  ropa: registerIn('ropa'),
  subprocessors: registerIn('subprocessors'),
  transfers: registerIn('transfers'),
  retention: registerIn('retention'),
  vendors: registerIn('vendors'),
  map: {
    svg: async () => (await import('./map/map.ts')).mapSvg,
    mermaid: async () => (await import('./map/map.ts')).mapMermaid,
    dot: async () => (await import('./map/map.ts')).mapDot,
  },
  letter: {
    ...writtenIn(
      ['markdown', 'text', 'docx'],
      async () => (await import('./letter/letter-document.ts')).letterDocument,
    ),
    yaml: async () => (await import('./letter/sheet.ts')).letterYaml,
    xlsx: async () => (await import('./letter/sheet-xlsx.ts')).letterXlsx,
  },
  due: {
    ...writtenIn(['text'], async () => (await import('./calendar/due-document.ts')).dueDocument),
    json: async () => (await import('./calendar/json.ts')).dueJson,
    ics: async () => (await import('./calendar/ics.ts')).dueIcs,
  },
  pack: { zip: async () => (await import('./pack/zip.ts')).packOf(renderers) },
}

export { dateIn } from './letter/date-in.ts'
export { namesOf } from './letter/names.ts'
export { translated } from './translated.ts'
export { loadWords } from './words/words.ts'

/** What of a returned answer sheet is asked for; it takes all that the letter does. */
export async function answersIn() {
  // Nobody knows in which language it comes back.
  await Promise.all(languages.map(loadWords))
  return (await import('./letter/import-answers.ts')).importAnswers
}

/** Every register has the same formats. */
function registerIn(kind: RegisterKind) {
  const load = (format: FormatOf<RegisterKind>) => async (): Promise<Renderer> =>
    (await import('./registers/registers.ts')).formatsOf(kind)[format]()
  return {
    markdown: load('markdown'),
    csv: load('csv'),
    xlsx: load('xlsx'),
    html: load('html'),
    docx: load('docx'),
  }
}
