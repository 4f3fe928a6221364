import type { Declaration } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { semanticPath } from '../../model/path.ts'
import type { DocumentInput } from '../document.ts'
import { localCountryName } from '../text/country-names.ts'
import type { DueEntry, DueKind } from './entry.ts'

/** What every search for days that fall due needs. */
export interface CalendarContext {
  readonly subject: DocumentInput
  /** The number of months that a rule allows on a file; undefined where the rule is off there. */
  months(rule: string, option: string, declaration: Declaration): number | undefined
  /** A country as the language has it. */
  country(code: string): string
  /** An entry on a declaration, at an object of it or one of its fields. */
  entry(
    kind: DueKind,
    declaration: Declaration,
    at: { readonly on: object; readonly field?: string },
    more: Pick<DueEntry, 'day' | 'name' | 'who'> & Partial<DueEntry>,
  ): DueEntry
}

export function calendarContextOf(subject: DocumentInput, language: Language): CalendarContext {
  const { report, placeOf } = subject
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]))
  return {
    subject,
    months(rule, option, declaration) {
      const value = subject.optionsOf(rule, placeOf(declaration)?.file ?? '')?.[option]
      return typeof value === 'number' ? value : undefined
    },
    country: (code) => localCountryName(code, language, subject.countries) ?? code,
    entry(kind, declaration, { on, field }, more) {
      const place = placeOf(on, field)
      const path = semanticPath(declaration, place?.pointer ?? '')
      const law = more.rule === undefined ? undefined : rules.get(more.rule)
      return {
        id: `${kind}:${declaration.id}:${path}`,
        kind,
        declaration: declaration.id,
        ...(place && { place }),
        basis: law?.basis ?? [],
        ...more,
      }
    },
  }
}
