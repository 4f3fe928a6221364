import type { Report } from '../model/report.ts'
import type { Look } from './style.ts'

/** What a report is drawn with; each format takes what it needs. */
export interface Drawing {
  readonly look: Look
  /** A rule's page in Markdown, where there is one. */
  readonly rulePage: (rule: string) => string | undefined
}

/** A report in pieces, to be written one after the other. */
export type Reporter = (report: Report, drawing: Drawing) => Iterable<string>

/** Every format there is, loaded when it is asked for: one that is not written cannot be offered. */
export const formats = {
  pretty: async () => {
    const { pretty } = await import('./pretty.ts')
    return (report, { look }) => [pretty(report, look)]
  },
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => {
    const { github } = await import('./github.ts')
    return (report) => [github(report)]
  },
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type FormatName = keyof typeof formats
