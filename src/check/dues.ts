import type { Due, DueDay } from '../model/due.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import { semanticPath } from '../model/path.ts'
import type { Crash } from '../model/report.ts'
import type { Workspace } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'
import { appliesTo, crashOf, isService, type Locations, locationsIn } from './run.ts'

/** Every day that the rules count, on the services on which they run, and the rules that threw over it. */
export function duesIn(
  valid: readonly LocatedDeclaration[],
  rulesOn: (file: string) => readonly ActiveRule[],
  workspace: Workspace,
): { readonly dues: readonly Due[]; readonly crashes: readonly Crash[] } {
  const places = locationsIn(valid)
  const dues = new Map<string, Due>()
  const crashes: Crash[] = []
  for (const located of valid) {
    if (!isService(located)) continue
    for (const { rule, options } of rulesOn(located.file)) {
      try {
        if (!rule.due || !appliesTo(rule, located.declaration, workspace)) continue
        for (const day of rule.due(located.declaration, workspace, options)) {
          const due = dueOf(day, rule, located, places)
          dues.set(day.key === undefined ? `${dues.size} ${due.id}` : due.id, due)
        }
      } catch (error) {
        crashes.push(crashOf(error, rule, located))
      }
    }
  }
  return { dues: [...dues.values()], crashes }
}

function dueOf(
  { on, field, key, passes, basis, ...facts }: DueDay,
  rule: ActiveRule['rule'],
  { declaration }: LocatedDeclaration,
  places: Locations,
): Due {
  const { home, place } = places(on, field) ?? {}
  if (!home || !place) throw new Error('a day on an object that is in no declaration')
  const path = key ?? semanticPath(home, place.pointer)
  const { kind, day, name, country, since, months, successor, who, owner } = facts
  return {
    id: `${kind}:${key === undefined ? home.id : declaration.id}:${path}`,
    kind,
    day,
    name,
    ...(country !== undefined && { country }),
    ...(since !== undefined && { since }),
    ...(months !== undefined && { months }),
    ...(successor !== undefined && { successor }),
    who,
    ...(owner !== undefined && { owner }),
    declaration: declaration.id,
    place,
    ...(!passes && { rule: rule.id }),
    basis: basis ?? rule.basis,
  }
}
