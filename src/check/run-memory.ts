import type { Organisation, Service } from '../model/declaration.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import type { Severity } from '../model/severity.ts'
import type { Estate } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'

/** What rules have found, for the next run of nearly the same declarations. A service that changes is another object. */
export interface RunMemory<O> {
  law: string
  organisation: Organisation | undefined
  services: Estate['services']
  outcomes: WeakMap<Service, Map<string, Remembered<O>>>
}

interface Remembered<O> {
  readonly rule: ActiveRule['rule']
  readonly setting: string
  readonly outcome: O
}

export const newRunMemory = <O>(): RunMemory<O> => ({
  law: '',
  organisation: undefined,
  services: [],
  outcomes: new WeakMap(),
})

/** What a rule comes to on a service. */
export type RuleJudge<O> = (located: LocatedDeclaration<Service>, active: ActiveRule) => O

/** Gives what is remembered, or has it worked out. What looks across files holds as long as all services are the same. */
export function recalling<O>(
  memory: RunMemory<O>,
  judge: RuleJudge<O>,
  estate: Estate,
  unknownAs: Severity | undefined,
): RuleJudge<O> {
  const { asOf, assumedInvalid, regimes, organisation, services } = estate
  const law = JSON.stringify([asOf, [...assumedInvalid], regimes, unknownAs])
  const holds = law === memory.law && organisation === memory.organisation
  const isSameEstate =
    services.length === memory.services.length &&
    services.every((service, index) => service === memory.services[index])
  if (!holds) memory.outcomes = new WeakMap()
  memory.law = law
  memory.organisation = organisation
  memory.services = services

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
    if (known?.rule === rule && known.setting === setting && (isSameEstate || !rule.looksAcross))
      return known.outcome
    const outcome = judge(located, active)
    ofService.set(rule.id, { rule, setting, outcome })
    return outcome
  }
}
