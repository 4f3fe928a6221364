import type { Declaration, Service } from '../model/declaration.ts'
import { isControlling, isUnknown, processes } from '../model/fact.ts'
import type { Found, FoundCause, FoundImplied } from '../model/found.ts'
import { isRecord } from '../model/is-record.ts'
import { memoizeLast } from '../model/memoize.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import { escapeMarks, semanticPath, step, valueAt } from '../model/path.ts'
import { pointersIn } from '../model/pointers.ts'
import type { Cause, Problem } from '../model/problem.ts'
import type { Crash } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import type { SourceLocation } from '../model/source-location.ts'
import type { Workspace } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'

export interface Outcome {
  readonly findings: readonly Found[]
  readonly crashes: readonly Crash[]
  /** Of each draft, by its id, the places of which nobody has decided what they say. */
  readonly undecided: ReadonlyMap<string, ReadonlySet<string>>
  /** How long each rule took on all services, in milliseconds; empty where there is no clock. */
  readonly times: ReadonlyMap<string, number>
}

export interface Circumstances {
  readonly workspace: Workspace
  readonly unknownAs?: Severity
  /** Milliseconds since whenever: asked around each rule, for whoever wants to know what takes long. */
  readonly clock?: () => number
}

/** Runs every rule on every service. A rule that throws is reported, and the others go on. */
export function run(
  valid: readonly LocatedDeclaration[],
  rulesOn: (file: string) => readonly ActiveRule[],
  { workspace, unknownAs, clock }: Circumstances,
): Outcome {
  const owners = ownersIn(valid)
  const findings: Found[] = []
  const crashes: Crash[] = []
  const undecided = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  for (const located of valid) {
    if (!isService(located)) continue
    const open = located.declaration.review === 'draft' ? new Set<string>() : undefined
    if (open) undecided.set(located.declaration.id, open)
    for (const active of rulesOn(located.file)) {
      const began = clock?.() ?? 0
      try {
        for (const problem of problemsIn(located.declaration, active, workspace)) {
          const found = findingOf(problem, active, located, owners, unknownAs)
          if (!open || !isUndecided(problem, located)) findings.push(found)
          else {
            open.add(found.path)
            findings.push({ ...found, severity: 'info' })
          }
        }
      } catch (error) {
        crashes.push(crashOf(error, active.rule, located))
      }
      const { id } = active.rule
      if (clock) times.set(id, (times.get(id) ?? 0) + clock() - began)
    }
  }
  return { findings, crashes, undecided, times }
}

/** What a rule finds; nothing where it does not apply, so that no rule need ask. */
const problemsIn = (service: Service, { rule, options }: ActiveRule, workspace: Workspace) =>
  appliesTo(rule, service, workspace) ? rule.check(service, workspace, options) : []

/** Whether the law that a rule is of asks anything of a service. */
export const appliesTo = (
  { appliesTo: scope }: Rule,
  service: Service,
  workspace: Workspace,
): boolean => scope?.holds(service, workspace) ?? true

export const isService = (located: LocatedDeclaration): located is LocatedDeclaration<Service> =>
  located.declaration.kind === 'Service'

/**
 * Whether a problem in a draft is one of what nobody has decided yet: there is no value at its place,
 * or it is `unknown`, or a part that states nothing as a whole. What bears a source was stated.
 */
function isUndecided(problem: Problem, located: LocatedDeclaration): boolean {
  const value = valueAt(located.declaration, pointerHere(located, problem))
  if (problem.ofUnknown || value === undefined || isUnknown(value)) return true
  return typeof value === 'object' && !(isRecord(value) && 'source' in value)
}

function findingOf(
  problem: Problem,
  { rule, severity }: ActiveRule,
  located: LocatedDeclaration,
  owners: Owners,
  unknownAs: Severity | undefined,
): Found {
  const pointer = pointerHere(located, problem)
  const path = semanticPath(located.declaration, pointer)
  const value = valueAt(located.declaration, pointer)
  const asked = askedOf(rule, located.declaration, pointer)
  const ofUnknown = unknownAs && (problem.ofUnknown ?? isUnknown(value))
  const implies = impliesOf(problem, rule, located)
  return {
    rule: rule.id,
    severity: severity ?? (ofUnknown ? unknownAs : undefined) ?? problem.severity ?? rule.severity,
    message: problem.message,
    remedy: problem.remedy ?? asked.remedy,
    basis: problem.basis ?? asked.basis,
    ...(problem.law && { law: problem.law }),
    declaration: located.declaration.id,
    path,
    ...(isScalar(value) && { value: String(value) }),
    location: placeOf(located, pointer),
    related: (problem.related ?? []).map((related) => ({
      message: related.message,
      location: placeAnywhere(related, located, owners),
    })),
    ...(problem.way && { way: problem.way }),
    fingerprint: fingerprintOf(rule, located, path, problem.key),
    ...(problem.cause && { cause: causeOf(problem.cause, rule, located) }),
    ...(problem.member !== undefined && { name: problem.member }),
    ...(implies.length > 0 && { implies }),
  }
}

/** What a rule rests on at a place: a controller is asked by other articles than a processor. */
function askedOf(
  rule: Rule,
  declaration: Declaration,
  pointer: string,
): Pick<Rule, 'basis' | 'remedy'> {
  const { asController = rule } = rule
  if (declaration.kind !== 'Service') return rule
  const activity = declaration.activities?.[Number(/^\/activities\/(\d+)/.exec(pointer)?.[1])]
  const isController = activity ? isControlling(activity) : !processes(declaration)
  return isController ? asController : rule
}

const fingerprintOf = (
  { id }: Rule,
  { declaration }: LocatedDeclaration,
  path: string,
  key?: string,
) => `${id}:${declaration.id}:${path}${key === undefined ? '' : `:${escapeMarks(key, /[#%]/g)}`}`

function causeOf(cause: Cause, rule: Rule, located: LocatedDeclaration): FoundCause {
  const pointer = pointerHere(located, cause)
  const path = semanticPath(located.declaration, pointer)
  return {
    path,
    location: placeOf(located, pointer),
    fingerprint: fingerprintOf(rule, located, path, cause.key),
    message: cause.message,
    remedy: askedOf(rule, located.declaration, pointer).remedy,
  }
}

/** What a finding implies: in the whole declaration what its rule says, and what the problem says of a place. */
function impliesOf(
  { implies = [] }: Problem,
  rule: Rule,
  located: LocatedDeclaration,
): readonly FoundImplied[] {
  return [
    ...(rule.implies ?? []).map((id) => ({ rule: id, path: '' })),
    ...implies.map(({ rule: id, on, field }) => ({
      rule: id,
      path: on
        ? semanticPath(
            located.declaration,
            pointerHere(located, { on, ...(field !== undefined && { field }) }),
          )
        : '',
    })),
  ]
}

const isScalar = (value: unknown) => value !== undefined && typeof value !== 'object'

/** Where the objects of a declaration stand: asked for every problem, so they are all found at once. */
const pointersOf = memoizeLast(({ declaration }: LocatedDeclaration) => pointersIn(declaration))

/** Where a problem points: its field, written or not. */
function pointerIn(
  located: LocatedDeclaration,
  { on, field }: Pick<Problem, 'on' | 'field'>,
): string | undefined {
  const pointer = pointersOf(located).get(on)
  return pointer === undefined || field === undefined ? pointer : step(pointer, field)
}

function pointerHere(located: LocatedDeclaration, on: Pick<Problem, 'on' | 'field'>): string {
  const pointer = pointerIn(located, on)
  if (pointer !== undefined) return pointer
  throw new Error('a problem on an object that is not part of the declaration')
}

/** The declaration has no key of its own: what it lacks as a whole is shown at its id. */
function placeOf(located: LocatedDeclaration, pointer: string): SourceLocation {
  const written = valueAt(located.declaration, pointer) !== undefined
  const ofRoot = pointer === '' || (!written && pointer.lastIndexOf('/') === 0)
  return ofRoot ? { ...located.place('/id'), pointer } : located.place(pointer)
}

/** Tells in which declaration an object stands. */
type Owners = (node: object) => LocatedDeclaration | undefined

/** Most runs never ask, so the index is made when somebody first does. */
function ownersIn(valid: readonly LocatedDeclaration[]): Owners {
  let index: Map<object, LocatedDeclaration> | undefined
  return (node) => {
    if (!index) {
      index = new Map()
      for (const located of valid) enter(located.declaration, located, index)
    }
    return index.get(node)
  }
}

function enter(
  node: unknown,
  located: LocatedDeclaration,
  index: Map<object, LocatedDeclaration>,
): void {
  if (typeof node !== 'object' || node === null || index.has(node)) return
  index.set(node, located)
  for (const value of Object.values(node)) enter(value, located, index)
}

/** Tells where any object of the declarations is written, and in which of them. */
export type Locations = (
  on: object,
  field?: string,
) => { readonly home: Declaration; readonly place: SourceLocation } | undefined

export function locationsIn(valid: readonly LocatedDeclaration[]): Locations {
  const owners = ownersIn(valid)
  return (on, field) => {
    const home = owners(on)
    const pointer = home && pointerIn(home, field === undefined ? { on } : { on, field })
    return home && pointer !== undefined
      ? { home: home.declaration, place: placeOf(home, pointer) }
      : undefined
  }
}

function placeAnywhere(
  related: Pick<Problem, 'on' | 'field'>,
  here: LocatedDeclaration,
  owners: Owners,
): SourceLocation {
  const home = pointersOf(here).has(related.on) ? here : owners(related.on)
  const pointer = home && pointerIn(home, related)
  if (!home || pointer === undefined) {
    throw new Error('a related place that is in no declaration')
  }
  return placeOf(home, pointer)
}

export function crashOf(
  error: unknown,
  rule: Rule,
  { file, declaration }: LocatedDeclaration,
): Crash {
  const { message, stack } = error instanceof Error ? error : new Error(shown(error))
  return { rule: rule.id, file, declaration: declaration.id, message, stack: stack ?? message }
}

/** Anything can be thrown, even what has no words for itself. */
function shown(thrown: unknown): string {
  try {
    return String(thrown)
  } catch {
    return 'something that cannot be shown'
  }
}
