import type { GateDiagnostic, LocatedDeclaration, ParsedFile } from '../model/parsed-file.ts'
import type { Report } from '../model/report.ts'
import { startOf } from '../model/source-location.ts'
import { inWords } from '../model/words.ts'
import { declarationName, declaredNames, type Named, type Renames } from './renames.ts'

/** The rules that run on declarations of a kind in a file. */
export type RulesOn = (kind: Named['kind'], file: string) => ReadonlySet<string>

/** A service that nobody declares any more has no findings either: that must not look like a cure. */
export function removedChecks(
  base: Report,
  readings: readonly ParsedFile[],
  renamed: Renames,
  ref: string,
): readonly GateDiagnostic[] {
  const named = declaredNames(readings)
  return base.sources.flatMap(({ file, declarations }) =>
    declarations
      .filter((one) => !named.has(declarationName(one)) && renamed.get(one.id)?.kind !== one.kind)
      .map(({ kind, id }) => ({
        rule: 'declaration-removed' as const,
        message: `the ${kind === 'Service' ? 'service' : 'organisation'} "${id}" is declared on ${ref} and is not checked here`,
        declaration: id,
        path: '',
        place: startOf(file),
      })),
  )
}

/** Nor may a service be moved to where the policy asks less of it. */
export function lessAsked(
  base: Report,
  readings: readonly ParsedFile[],
  rulesOn: RulesOn,
  ref: string,
): readonly GateDiagnostic[] {
  const then = new Map<string, string>()
  for (const { file, declarations } of base.sources)
    for (const { kind, id } of declarations) if (kind === 'Service') then.set(id, file)
  return readings
    .flatMap(({ valid }) => valid)
    .flatMap(({ declaration, file, place }: LocatedDeclaration) => {
      const { kind, id } = declaration
      const from = kind === 'Service' ? then.get(id) : undefined
      if (from === undefined || from === file) return []
      const now = rulesOn(kind, file)
      const rules = [...rulesOn(kind, from)]
        .filter((rule) => !now.has(rule))
        .map((rule) => `"${rule}"`)
      if (rules.length === 0) return []
      const others = rules.length > 5 ? [`${rules.length - 4} others`] : []
      const shown = [...rules.slice(0, 5 - others.length), ...others]
      return [
        {
          rule: 'declaration-removed' as const,
          message: `the service "${id}" is no longer checked by ${inWords(shown)}, as it is on ${ref} in ${from}`,
          hint: 'leave it where it was, or have the policy changed first',
          declaration: id,
          path: '',
          place: place('/id'),
        },
      ]
    })
}
