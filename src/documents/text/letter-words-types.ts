import type { Severity } from '../../model/severity.ts'

/** The fixed texts of the letter to a vendor, and of the answer sheet that goes with it. */
export interface Words {
  /** Blanks to fill in before the letter is sent. */
  readonly blanks: {
    readonly sender: string
    readonly address: string
    readonly placeAndDate: string
    readonly deadline: string
    readonly signature: string
    readonly name: string
  }
  readonly attention: (contact: string) => string
  readonly subject: (service: string) => string
  readonly salutation: string
  readonly opening: (service: string) => string
  /** Before the list of documents, and where there is none. */
  readonly documents: string
  readonly noDocuments: string
  readonly version: (version: string) => string
  readonly dated: (date: string) => string
  readonly undated: string
  /** How many points there are, as of which day. */
  readonly points: (points: number, asOf: string) => string
  readonly nothing: (asOf: string) => string
  /** What is asked for and by when; that the findings are quoted in English. */
  readonly reply: (deadline: string) => string
  readonly quoted: string
  readonly labels: {
    readonly basis: string
    readonly found: string
    readonly ask: string
    readonly clause: string
  }
  readonly priorities: Readonly<Record<Severity, string>>
  readonly quote: (text: string) => string
  /** Before the English words of a finding, an id of a rule behind them. */
  readonly rule: (id: string) => string
  /** Headings that a vendor would not understand as the reports have them, or that the letter calls otherwise. */
  readonly topics: Readonly<Record<'policy' | 'subprocessors', string>>
  /** What no law asks for: a requirement of the house, which its own words describe. */
  readonly policy: (remedy: string) => string
  readonly closing: readonly string[]
  readonly signOff: string
  /** Above a letter that is not of all that there is: for its sender, to be taken out. */
  readonly forSender: string
  readonly sheet: {
    readonly title: (service: string) => string
    readonly how: readonly string[]
    readonly today: string
    readonly example: string
    readonly oneOf: string
    readonly newEntry: string
    readonly inWords: string
    readonly nothing: string
  }
}
