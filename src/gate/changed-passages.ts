import { locationsIn } from '../check/run.ts'
import type { Service } from '../model/declaration.ts'
import type { ServiceEvidence } from '../model/evidence.ts'
import type { GateDiagnostic, LocatedDeclaration } from '../model/parsed-file.ts'
import { semanticPath } from '../model/path.ts'
import { quoted } from '../model/words.ts'

/**
 * What a newer copy says otherwise without any quote being wrong: a change that brings along a copy
 * and leaves the facts as they are would otherwise pass unread.
 */
export function changedPassageSlips(
  judged: readonly LocatedDeclaration[],
  evidence: WeakMap<Service, ServiceEvidence>,
  ref: string,
): readonly GateDiagnostic[] {
  const places = locationsIn(judged)
  return judged.flatMap(({ declaration }) => {
    if (declaration.kind !== 'Service') return []
    return (evidence.get(declaration)?.changed ?? []).flatMap(
      ({ on, field, words, isAround, was, is }): readonly GateDiagnostic[] => {
        const place = places(on, field)?.place
        if (!place) return []
        const what = isAround ? `what stands around ${quoted(words)}` : `what ${words} says`
        const message =
          is === ''
            ? `${what} is gone since ${ref}: ${quoted(was)}`
            : `${what} has changed since ${ref}, and what is declared has not: ${quoted(was)} there, ${quoted(is)} here`
        const path = semanticPath(declaration, place.pointer)
        return [{ rule: 'passage-changed', message, declaration: declaration.id, path, place }]
      },
    )
  })
}
