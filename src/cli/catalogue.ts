import type { Citation } from '../model/citation.ts'
import { readingRules } from '../model/fault.ts'
import type { Chapter, OptionSpecs } from '../model/rule.ts'
import { chapters } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import type { Book } from './host.ts'

/** A rule as the catalogue lists it: of the law book, or of the reader. */
export interface Entry {
  readonly id: string
  readonly chapter: Chapter
  readonly title: string
  readonly severity: Severity
  readonly basis: readonly Citation[]
  readonly remedy: string
  readonly requirements: readonly string[]
  readonly options: OptionSpecs
  /** Absent for the rules of the reader, which are as old as the program. */
  readonly since?: string
}

/** Every rule, chapter by chapter, as the chapters stand in reports. */
export function catalogue({ rules }: Book): readonly Entry[] {
  const reading = Object.entries(readingRules).map(
    ([id, { title, remedy, basis }]): Entry => ({
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
      since,
    }): Entry => ({
      id,
      chapter,
      title,
      severity,
      basis,
      remedy,
      requirements,
      options,
      since,
    }),
  )
  return [...reading, ...lawful].sort(
    (a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter),
  )
}
