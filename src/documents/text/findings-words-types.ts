import type { Basis } from '../../model/citation.ts'
import type { Activity, Document } from '../../model/declaration.ts'
import type { RegimeId } from '../../model/regime.ts'
import type { Report } from '../../model/report.ts'
import type { Chapter } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'

/** The fixed texts of the findings report, in the vocabulary of the regulation's own language version. */
export interface Words {
  readonly skip: string
  readonly contents: string
  readonly headline: string
  readonly of: (services: number, organisation: string | undefined) => string
  /** What this is, and that it is no verdict. */
  readonly introduction: (rules: number) => string
  /** That the texts of the law book are English; empty in English. */
  readonly english: string
  readonly law: (regimes: string, asOf: string, lawDate: string) => string
  readonly regimes: Readonly<Record<RegimeId, string>>
  readonly and: string
  /** After a label; in French a blank stands before it. */
  readonly colon: string
  /** What a reader must know so as not to take the report for another. */
  readonly caveats: (report: Report) => readonly string[]
  readonly unread: {
    readonly title: string
    readonly text: string
    /** Beside a file that was read in part, or not as a declaration. */
    readonly unweighed: string
  }
  readonly count: {
    readonly services: (n: number) => string
    readonly findings: (n: number) => string
    readonly unknown: (n: number) => string
    readonly waived: (n: number) => string
  }
  readonly severities: Readonly<Record<Severity, SeverityWords>>
  readonly chapters: Readonly<Record<Chapter, string>>
  readonly summary: {
    readonly title: string
    readonly services: (n: number) => string
    readonly unknown: (n: number) => string
    readonly waived: (n: number) => string
    readonly worst: string
    readonly worstOrder: string
    readonly nothing: string
    readonly more: (n: number) => string
    readonly byService: string
    readonly open: string
    readonly noUnknown: string
    readonly noWaived: string
    /** How many are waived, and the first day on which one of them ends. */
    readonly waivedUntil: (n: number, first: string) => string
    readonly limits: string
  }
  readonly matrix: {
    readonly title: string
    readonly text: string
    readonly service: string
    readonly states: string
    readonly obligations: string
    /** Against how many findings a state stands. */
    readonly against: (n: number) => string
  }
  readonly map: { readonly title: string; readonly text: string }
  readonly findings: {
    readonly title: string
    readonly plain: string
    readonly filter: string
    readonly service: string
    readonly severity: string
    readonly chapter: string
    readonly all: string
    readonly reset: string
    /** `{shown}` and `{all}` are replaced by numbers. */
    readonly shown: string
    readonly meanings: string
    readonly none: string
    readonly others: string
    readonly othersText: string
    readonly says: string
    readonly asks: string
    readonly why: string
    readonly ask: string
    readonly wording: string
    /** Where the explanations stand once for all services. */
    readonly explained: string
    readonly known: string
    readonly before: (message: string) => string
    readonly expired: (day: string, owner: string) => string
    readonly also: string
    readonly see: string
    readonly line: (n: number) => string
    readonly fact: string
    readonly unverified: string
    readonly force: Readonly<Record<Basis['force'], string>>
    readonly declaredAt: string
    readonly noSource: string
  }
  readonly service: {
    readonly reviewed: (day: string) => string
    readonly notReviewed: string
    readonly unreadable: string
    readonly twice: string
    readonly parties: string
    readonly role: string
    readonly name: string
    readonly details: string
    readonly provider: string
    readonly customer: string
    readonly noName: string
    readonly country: string
    readonly address: string
    readonly contact: string
    readonly dpo: string
    readonly noDpo: string
    readonly representative: (where: string) => string
    readonly group: string
    readonly activities: string
    readonly activity: string
    readonly providerRole: string
    readonly customerRole: string
    readonly roles: Readonly<Record<Exclude<Role, undefined>, string>>
    readonly noActivities: string
    readonly documents: string
    readonly document: string
    readonly type: string
    readonly date: string
    readonly age: string
    readonly status: string
    readonly types: Readonly<Record<Document['type'], string>>
    readonly statuses: Readonly<Record<NonNullable<Document['status']>, string>>
    readonly noEffect: string
    readonly undated: string
    readonly unknownDate: string
    readonly months: (n: number) => string
    readonly noDocuments: string
    readonly subprocessors: string
    readonly subprocessor: string
    readonly task: string
    readonly established: string
    readonly locations: string
    readonly unnamed: string
    readonly embedded: string
    readonly noSubprocessors: string
    readonly deniedSubprocessors: string
    readonly unknownSubprocessors: string
    readonly obligations: string
    readonly obligation: string
    readonly state: string
    readonly unknown: string
    readonly unknownText: string
    readonly open: string
  }
  readonly waived: {
    readonly title: string
    readonly text: string
    readonly none: string
    readonly finding: string
    readonly owner: string
    readonly approver: string
    readonly noApprover: string
    readonly reason: string
    readonly until: string
  }
  readonly rules: { readonly title: string; readonly text: string }
  readonly sources: {
    readonly title: string
    readonly text: string
    readonly provision: string
    readonly address: string
    /** Of a policy of our own that has no address. */
    readonly internal: string
  }
  readonly inputs: {
    readonly title: string
    readonly text: string
    readonly file: string
    readonly holds: string
    readonly nothing: string
    readonly organisation: string
    readonly tool: (version: string) => string
  }
  readonly limits: { readonly title: string; readonly points: readonly string[] }
  readonly sign: {
    readonly title: string
    readonly text: string
    readonly name: string
    readonly day: string
    readonly signature: string
    readonly remarks: string
  }
}

export interface SeverityWords {
  readonly name: string
  readonly many: (n: number) => string
  readonly meaning: string
}

type Role = Activity['role'] | Activity['customerRole']
