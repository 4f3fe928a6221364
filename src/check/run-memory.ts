import type { Organisation, Service } from '../model/declaration.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import type { Problem } from '../model/problem.ts'
import type { Severity } from '../model/severity.ts'
import type { Estate } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'
import { type Around, keptSurroundings } from './surroundings.ts'

/** What rules have found, for the next run of nearly the same declarations. A service that changes is another object. */
export interface RunMemory<O> {
  law: string
  organisation: Organisation | undefined
  /** What was run on last, and what of it stands around each service. */
  estate: Estate | undefined
  around: Around
  /** Stands for all services, as long as they are the same. */
  all: object
  surroundings: (estate: Estate) => Around
  outcomes: WeakMap<Service, Map<string, Remembered<O>>>
  /** What those said last that look at all services. */
  readonly told: WeakMap<Service, Told>
}

interface Remembered<O> {
  readonly rule: ActiveRule['rule']
  readonly setting: string
  /** What the rule could see of others; nothing where it looks at none. */
  readonly seen: object | undefined
  readonly outcome: O
}

/** What rules that look at all services said of one, and of which services it was. */
export interface Told {
  readonly all: object
  readonly problems: readonly (readonly Problem[])[]
}

export function newRunMemory<O>(): RunMemory<O> {
  const nothing = { estate: undefined, organisation: undefined, outcomes: new WeakMap() }
  const surroundings = keptSurroundings()
  const around = () => {
    throw new Error('nothing was run yet')
  }
  return { law: '', around, all: {}, surroundings, told: new WeakMap(), ...nothing }
}

/** What a rule comes to on a service, in the sight of the others that it can see. */
export type RuleJudge<O> = (
  located: LocatedDeclaration<Service>,
  active: ActiveRule,
  estate: Estate,
) => O

/** Makes a memory ready for another run: what was found under another law, or for others, is forgotten. */
export function begin<O>(
  memory: RunMemory<O>,
  estate: Estate,
  unknownAs: Severity | undefined,
): void {
  if (memory.estate === estate) return
  const { asOf, assumedInvalid, regimes, organisation, services } = estate
  const law = JSON.stringify([asOf, [...assumedInvalid], regimes, unknownAs])
  const before = memory.estate?.services ?? []
  const isSameEstate =
    services.length === before.length && services.every((one, index) => one === before[index])
  if (law !== memory.law || organisation !== memory.organisation) {
    memory.outcomes = new WeakMap()
    memory.surroundings = keptSurroundings()
  }
  if (!isSameEstate) memory.all = {}
  memory.law = law
  memory.organisation = organisation
  memory.estate = estate
  memory.around = memory.surroundings(estate)
}

/** Gives what is remembered, or has it worked out. What looks across files holds as long as what it can see there is the same. */
export function recalling<O>(
  memory: RunMemory<O>,
  judge: RuleJudge<O>,
  estate: Estate,
  unknownAs: Severity | undefined,
): (located: LocatedDeclaration<Service>, active: ActiveRule) => O {
  begin(memory, estate, unknownAs)
  return (located, active) => {
    const service = located.declaration
    const { rule } = active
    const ofService = memory.outcomes.get(service) ?? new Map<string, Remembered<O>>()
    memory.outcomes.set(service, ofService)
    const known = ofService.get(rule.id)
    const setting = settingOf(active)
    const seen = seenBy(rule, service, memory)
    if (known?.rule === rule && known.setting === setting && known.seen === seen)
      return known.outcome
    const isLinked = rule.looksAcross === 'linked'
    const outcome = judge(located, active, isLinked ? memory.around(service) : estate)
    ofService.set(rule.id, { rule, setting, seen, outcome })
    return outcome
  }
}

const settings = new WeakMap<ActiveRule, string>()

function settingOf(active: ActiveRule): string {
  const setting = settings.get(active) ?? JSON.stringify([active.severity, active.options])
  settings.set(active, setting)
  return setting
}

function seenBy<O>(
  { looksAcross }: ActiveRule['rule'],
  service: Service,
  { around, all }: RunMemory<O>,
): object | undefined {
  if (looksAcross === 'linked') return around(service)
  return looksAcross ? all : undefined
}
