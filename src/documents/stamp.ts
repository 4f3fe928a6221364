import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { dateIn } from './letter/date-in.ts'

/**
 * What every document in a text format says near its beginning, or a letter at its end, in every language: by which tool it
 * was made and for which day, so that a committed copy can be made again as of its own day.
 *
 *     dpa-lint 1.2.3, as of 2026-11-21, tables of law of 2026-11-20
 */
export function stamp({ tool, asOf, lawDate }: Report): string {
  return `${tool.name} ${tool.version}, as of ${asOf}, tables of law of ${lawDate}`
}

/** What stands at the foot of each printed page: `dpa-lint 1.2.3 · 21 November 2026`. */
export const pageFoot = ({ tool, asOf }: Report, language: Language): string =>
  `${tool.name} ${tool.version} · ${dateIn(language, asOf)}`

/** The day for which a document was made, where it says so: in its stamp, or as `asOf` in JSON. A calendar escapes commas. */
export function dayOf(document: string): string | undefined {
  const [, stamped, named] =
    /dpa-lint [\w.+-]{1,40}\\?, as of (\d{4}-\d\d-\d\d)|"asOf": "(\d{4}-\d\d-\d\d)"/.exec(
      document,
    ) ?? []
  return stamped ?? named
}
