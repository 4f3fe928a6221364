/**
 * The kinds of documents for people, and the formats of each, the usual one first. Names only, as
 * the help lists them: `papers.ts` says how each is made.
 */
export const documentKinds = {
  findings: {
    title: 'what was found, for a reader who never sees the repository',
    formats: ['html', 'markdown', 'docx'],
  },
  summary: {
    title: 'two pages for management: where we stand, what is gravest, due and to be decided',
    formats: ['html', 'docx', 'markdown', 'text'],
  },
  trend: {
    title: 'what is new, mended and still open since --from',
    formats: ['text', 'markdown', 'html', 'docx'],
  },
  coverage: {
    title: 'the matrix of services and obligations',
    formats: ['text', 'csv', 'markdown'],
  },
  ropa: {
    title: 'records of processing activities, as controller and as processor',
    formats: ['markdown', 'csv', 'xlsx', 'html', 'docx'],
  },
  subprocessors: {
    title: 'sub-processors down the chain, with approvals and notice dates',
    formats: ['markdown', 'csv', 'xlsx', 'html', 'docx'],
  },
  transfers: {
    title: 'transfers to third countries, and what carries them',
    formats: ['markdown', 'csv', 'xlsx', 'html', 'docx'],
  },
  retention: {
    title: 'the retention schedule, by category of data',
    formats: ['markdown', 'csv', 'xlsx', 'html', 'docx'],
  },
  vendors: {
    title: 'every service on one line: agreement, age, gravest finding, next date',
    formats: ['markdown', 'csv', 'xlsx', 'html', 'docx'],
  },
  map: {
    title: 'the data flows as a picture, with their safeguards and gaps',
    formats: ['svg', 'mermaid', 'dot'],
  },
  letter: {
    title: 'to the vendor of a service: what is open as questions, requests and proposed wording',
    formats: ['markdown', 'text', 'docx', 'yaml', 'xlsx'],
    ofOne: true,
    within: 30,
  },
  due: {
    title: 'what falls due within --within, and what is overdue',
    formats: ['text', 'json', 'ics'],
  },
  pack: {
    title: 'findings, waivers, registers and the hashes of all that was read, in one file to keep',
    formats: ['zip'],
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly title: string
      readonly formats: readonly [DocumentFormat, ...DocumentFormat[]]
      /** It is about one service, which has to be named. */
      readonly ofOne?: true
      /** How many days it looks ahead where nobody says: a letter, how long its reader has for an answer. */
      readonly within?: number
    }
  >
>

/** Every format of any kind, with the ends of names of files that mean it. */
export const fileEndings = {
  html: ['html', 'htm'],
  markdown: ['md', 'markdown'],
  text: ['txt'],
  csv: ['csv'],
  json: ['json'],
  xlsx: ['xlsx'],
  docx: ['docx'],
  svg: ['svg'],
  mermaid: ['mmd', 'mermaid'],
  dot: ['dot', 'gv'],
  yaml: ['yaml', 'yml'],
  ics: ['ics'],
  zip: ['zip'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Authorities in the order of whose templates the records of processing can be laid out. */
export const recordLayouts = ['cnil', 'ico'] as const
export type RecordLayout = (typeof recordLayouts)[number]

export type DocumentKind = keyof typeof documentKinds
export type DocumentFormat = keyof typeof fileEndings
export type FormatOf<K extends DocumentKind> = (typeof documentKinds)[K]['formats'][number]

/** These are bytes, which no terminal can show. */
export const binary: ReadonlySet<DocumentFormat> = new Set(['docx', 'xlsx', 'zip'])
