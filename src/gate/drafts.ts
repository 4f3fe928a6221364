import type { GateDiagnostic, LocatedDeclaration } from '../model/parsed-file.ts'
import { semanticPath, step } from '../model/path.ts'
import type { Report } from '../model/report.ts'

/** The other side of a comparison, as far as it tells what was decided there. */
interface Before {
  readonly ref: string
  readonly report: Pick<Report, 'findings' | 'sources'>
}

/**
 * What is missing in a draft is information, so a draft says of itself that it is one: a run over it
 * must not look like a clean bill. Nor may what was decided on the base become a draft again, for
 * that would be a way past every finding.
 */
export function draftSlips(
  valid: readonly LocatedDeclaration[],
  undecided: ReadonlyMap<string, ReadonlySet<string>>,
  base: Before | undefined,
): readonly GateDiagnostic[] {
  const drafts = valid.filter(
    ({ declaration }) => declaration.kind === 'Service' && declaration.review === 'draft',
  )
  return drafts.map(({ declaration, place }) => {
    const { id } = declaration
    const unknown = unknownsIn(declaration, '').map((one) => semanticPath(declaration, one))
    const open = new Set([...(undecided.get(id) ?? []), ...unknown]).size
    const decided = base && wasDecided(base, id)
    return {
      rule: 'facts-undecided',
      ...(decided && { severity: 'error' }),
      message: `this is a draft: ${open} ${open === 1 ? 'fact' : 'facts'} undecided${
        decided ? `, and on ${base.ref} it was none` : ''
      }`,
      declaration: id,
      path: 'review',
      place: place('/review'),
    }
  })
}

const wasDecided = ({ report: { findings, sources } }: Before, id: string): boolean =>
  sources.some(({ declarations }) =>
    declarations.some((one) => one.kind === 'Service' && one.id === id),
  ) && !findings.some(({ rule, declaration }) => rule === 'facts-undecided' && declaration === id)

/** The pointers at which a declaration says that nobody knows. */
function unknownsIn(node: unknown, pointer: string): readonly string[] {
  if (node === 'unknown') return [pointer]
  if (typeof node !== 'object' || node === null) return []
  const own = 'unknown' in node && node.unknown === true ? [pointer] : []
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => unknownsIn(value, step(pointer, key))),
  ]
}
