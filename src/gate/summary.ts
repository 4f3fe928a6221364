import type { ParsedFile } from '../model/parsed-file.ts'
import type { Finding, Report, Summary } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'

/** The numbers of a run; findings are counted by severity where they are open. */
export function summarise(
  readings: readonly ParsedFile[],
  open: readonly Finding[],
  { waived, known, unchanged, fixed }: Pick<Report, 'waived' | 'known' | 'unchanged' | 'fixed'>,
  rules: number,
): Summary {
  const count = (severity: Severity) =>
    open.reduce((sum, one) => (one.severity === severity ? sum + 1 : sum), 0)
  const declarations = readings.flatMap(({ valid }) => valid.map(({ declaration }) => declaration))
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: waived.length,
    known: known.length,
    unchanged: unchanged.length,
    fixed: fixed.length,
    unknownFacts: declarations.reduce((sum, declaration) => sum + unknowns(declaration), 0),
    files: readings.length,
    services: declarations.filter(({ kind }) => kind === 'Service').length,
    unchecked: readings.filter(({ faults }) => faults.length > 0).length,
    rules,
  }
}

/** How many facts are declared as unknown: as the word, or as a period that nobody has found out. */
function unknowns(node: unknown): number {
  if (node === 'unknown') return 1
  if (typeof node !== 'object' || node === null) return 0
  let count = 'unknown' in node && node.unknown === true ? 1 : 0
  // Every value of a run passes here: a list of them need not be made first.
  for (const key of Object.keys(node))
    count += unknowns((node as Readonly<Record<string, unknown>>)[key])
  return count
}
