import { gateBasis, gateRules, readingRules } from '../../model/builtin-rules.ts'
import type { Basis } from '../../model/citation.ts'
import type { Chapter, OptionSpecs } from '../../model/rule.ts'
import { chapters } from '../../model/rule.ts'
import type { Scope } from '../../model/scope.ts'
import type { Severity } from '../../model/severity.ts'
import type { Book } from '../io/host.ts'

/** A rule as the catalogue lists it: of the law book, of the reader, of the gate, or of the house. */
export interface CatalogueEntry {
  readonly id: string
  readonly chapter: Chapter
  readonly title: string
  readonly severity: Severity
  readonly basis: readonly Basis[]
  readonly remedy: string
  readonly requirements: readonly string[]
  readonly options: OptionSpecs
  /** To which services it applies; absent where it can be any. */
  readonly appliesTo?: Pick<Scope, 'id' | 'who'>
  /** Absent for the rules of the reader and of the gate, as old as the program, and for policies of the house. */
  readonly since?: string
}

/** Every rule, chapter by chapter, as the chapters stand in reports. */
export function catalogue({ rules }: Book): readonly CatalogueEntry[] {
  const reading = Object.entries(readingRules).map(
    ([id, { title, remedy, basis }]): CatalogueEntry => ({
      id,
      chapter: 'declaration',
      title,
      severity: 'error',
      basis,
      remedy,
      requirements: [],
      options: {},
    }),
  )
  const ofGate = Object.entries(gateRules).map(
    ([id, { title, severity, remedy }]): CatalogueEntry => ({
      id,
      chapter: 'gate',
      title,
      severity,
      basis: gateBasis,
      remedy,
      requirements: [],
      options: {},
    }),
  )
  const lawful = rules.map(
    ({
      id,
      chapter,
      title,
      severity,
      basis,
      remedy,
      requirements = [],
      options,
      appliesTo,
      since,
    }): CatalogueEntry => ({
      id,
      chapter,
      title,
      severity,
      basis,
      remedy,
      requirements,
      options,
      ...(appliesTo && { appliesTo: { id: appliesTo.id, who: appliesTo.who } }),
      ...(since !== undefined && { since }),
    }),
  )
  return [...reading, ...lawful, ...ofGate].sort(
    (a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter),
  )
}
