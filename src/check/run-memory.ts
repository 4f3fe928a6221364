import type { Organisation, Service } from '../model/declaration.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import type { Severity } from '../model/severity.ts'
import type { Workspace } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'

/** What rules have found, for the next run of nearly the same declarations. A service that changes is another object. */
export interface RunMemory<O> {
  law: string
  organisation: Organisation | undefined
  services: readonly Service[]
  outcomes: WeakMap<Service, Map<string, Remembered<O>>>
}

interface Remembered<O> {
  readonly rule: ActiveRule['rule']
  readonly setting: string
  /** Whether it has looked at other services: it holds as long as they are the same. */
  readonly looked: boolean
  readonly outcome: O
}

export const newRunMemory = <O>(): RunMemory<O> => ({
  law: '',
  organisation: undefined,
  services: [],
  outcomes: new WeakMap(),
})

/** What a rule comes to on a service. */
export type RuleJudge<O> = (
  located: LocatedDeclaration<Service>,
  active: ActiveRule,
  workspace: Workspace,
) => O

/** Gives what is remembered, or has it worked out in a workspace that tells whether anybody looks around in it. */
export function recalling<O>(
  memory: RunMemory<O>,
  judge: RuleJudge<O>,
  workspace: Workspace,
  unknownAs: Severity | undefined,
): RuleJudge<O> {
  const { asOf, assumedInvalid, regimes, organisation, services } = workspace
  const law = JSON.stringify([asOf, [...assumedInvalid], regimes, unknownAs])
  const holds = law === memory.law && organisation === memory.organisation
  const isSameEstate =
    services.length === memory.services.length &&
    services.every((service, index) => service === memory.services[index])
  if (!holds) memory.outcomes = new WeakMap()
  memory.law = law
  memory.organisation = organisation
  memory.services = services

  let looked = false
  const watched: Workspace = Object.defineProperties(
    { ...workspace },
    {
      services: {
        get: () => {
          looked = true
          return services
        },
      },
      service: {
        value: (id: string) => {
          looked = true
          return workspace.service(id)
        },
      },
    },
  )
  const settings = new Map<ActiveRule, string>()
  const settingOf = (active: ActiveRule) => {
    const setting = settings.get(active) ?? JSON.stringify([active.severity, active.options])
    settings.set(active, setting)
    return setting
  }
  return (located, active) => {
    const service = located.declaration
    const { rule } = active
    const ofService = memory.outcomes.get(service) ?? new Map<string, Remembered<O>>()
    memory.outcomes.set(service, ofService)
    const known = ofService.get(rule.id)
    const setting = settingOf(active)
    if (known?.rule === rule && known.setting === setting && (isSameEstate || !known.looked))
      return known.outcome
    looked = false
    const outcome = judge(located, active, watched)
    ofService.set(rule.id, { rule, setting, looked, outcome })
    return outcome
  }
}
