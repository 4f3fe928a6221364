import type { WrittenReport } from '../model/report.ts'
import type { Look } from './style.ts'

/** What a report is drawn with; each format takes what it needs. */
export interface ReporterOptions {
  readonly look: Look
  /** A rule's page in Markdown, where there is one. */
  readonly rulePage: (rule: string) => string | undefined
  /** Whether a format that can mark findings as excused holds them too. */
  readonly excused?: boolean
  /** Whether the text for people also says how a waiver would name each finding. */
  readonly ids?: boolean
}

/** A report in pieces, to be written one after the other. */
export type Reporter = (report: WrittenReport, drawing: ReporterOptions) => Iterable<string>

/** Every format there is, loaded when it is asked for: one that is not written cannot be offered. */
export const formats = {
  pretty: async () => {
    const { prettyPieces } = await import('./pretty.ts')
    return (report, { look, ids }) => prettyPieces(report, look, ids)
  },
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => {
    const { github } = await import('./github.ts')
    return (report) => [github(report)]
  },
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  sonarqube: async () => (await import('./sonarqube.ts')).sonarqube,
  concise: async () => (await import('./concise.ts')).concise,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type FormatName = keyof typeof formats
