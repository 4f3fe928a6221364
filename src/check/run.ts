import type { Declaration, Organisation, Service } from '../model/declaration.ts'
import { isControlling, isUnknown, processes } from '../model/fact.ts'
import type { Found, FoundCause, FoundImplied } from '../model/found.ts'
import { isRecord } from '../model/is-record.ts'
import { memoizeFew, memoizeLast } from '../model/memoize.ts'
import type { Message, Wording } from '../model/message.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import { escapeMarks, valueAt } from '../model/path.ts'
import type { Cause, Problem, Related, RelatedPassage } from '../model/problem.ts'
import type { Crash, RelatedPlace } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'
import type { ServiceSummary } from '../model/service-summary.ts'
import type { Severity } from '../model/severity.ts'
import { type SourceLocation, TextChanged } from '../model/source-location.ts'
import type { Estate, Workspace } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'
import { type DeclarationTree, declarationTree } from './declaration-tree.ts'
import { type RuleJudge, type RunMemory, recalling } from './run-memory.ts'

export interface Outcome {
  readonly findings: readonly Found[]
  readonly crashes: readonly Crash[]
  /** Of each draft, by its id, the places of which nobody has decided what they say. */
  readonly undecided: ReadonlyMap<string, ReadonlySet<string>>
  /** How long each rule took on all services, in milliseconds; empty where there is no clock. */
  readonly times: ReadonlyMap<string, number>
  /** What the texts are made of, to which whoever joins findings adds. */
  readonly said: Map<string, Message>
}

/** The English text of a message, which is remembered. */
type Say = (wording: Wording) => string

export interface Circumstances {
  readonly estate: Estate
  readonly unknownAs?: Severity
  readonly homeOf: Homes
  /** What a run of nearly the same declarations has found. */
  readonly memory?: RunMemory<RuleOutcome> | undefined
  /** Milliseconds since whenever: asked around each rule, for whoever wants to know what takes long. */
  readonly clock?: () => number
}

/** What one rule comes to on one service. */
export interface RuleOutcome {
  readonly findings: readonly Found[]
  readonly crash?: Crash
  /** The places of a draft of which nobody has decided what they say. */
  readonly undecided: readonly string[]
  readonly said: readonly Message[]
}

/** Runs every rule on every service. A rule that throws is reported, and the others go on. */
export function run(
  valid: readonly LocatedDeclaration[],
  rulesOn: (file: string) => readonly ActiveRule[],
  { memory, clock, ...rest }: Circumstances,
): Outcome {
  const findings: Found[] = []
  const crashes: Crash[] = []
  const undecided = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  const said = new Map<string, Message>()
  const judge: RuleJudge<RuleOutcome> = (located, active, estate) =>
    outcomeOf(active, located, Object.assign({}, rest, { estate }))
  const recall = memory
    ? recalling(memory, judge, rest.estate, rest.unknownAs)
    : (located: LocatedDeclaration<Service>, active: ActiveRule) => outcomeOf(active, located, rest)
  for (const located of valid) {
    if (!isService(located)) continue
    const open = located.declaration.review === 'draft' ? new Set<string>() : undefined
    if (open) undecided.set(located.declaration.id, open)
    for (const active of rulesOn(located.file)) {
      const began = clock?.() ?? 0
      const outcome = recall(located, active)
      if (outcome !== quiet) {
        for (const found of outcome.findings) findings.push(found)
        for (const message of outcome.said) said.set(message.text, message)
        for (const path of outcome.undecided) open?.add(path)
        if (outcome.crash) crashes.push(outcome.crash)
      }
      const { id } = active.rule
      if (clock) times.set(id, (times.get(id) ?? 0) + clock() - began)
    }
  }
  return { findings, crashes, undecided, times, said }
}

/** Asked two hundred times a service, and nearly always for nothing: only what is found costs anything. */
function outcomeOf(
  active: ActiveRule,
  located: LocatedDeclaration<Service>,
  circumstances: Circumstances,
): RuleOutcome {
  const { rule, options } = active
  const service = located.declaration
  let found: Findings | undefined
  try {
    const { estate } = circumstances
    if (!appliesTo(rule, service, estate)) return quiet
    for (const yielded of rule.check(service, estate, options)) {
      const problem = rule.looksAcross ? asWritten(yielded, located, estate) : yielded
      found ??= { findings: [], undecided: [], said: [] }
      add(problem, active, located, circumstances, found)
    }
  } catch (error) {
    if (error instanceof TextChanged) throw error
    return Object.assign({}, found ?? quiet, { crash: crashOf(error, rule, located) })
  }
  return found ?? quiet
}

/** What a rule has come to so far. */
interface Findings extends RuleOutcome {
  readonly findings: Found[]
  readonly undecided: string[]
  readonly said: Message[]
}

function add(
  problem: Problem,
  active: ActiveRule,
  located: LocatedDeclaration<Service>,
  circumstances: Circumstances,
  { findings, undecided, said }: Findings,
): void {
  const say: Say = (wording) => {
    if (typeof wording === 'string') return wording
    said.push(wording)
    return wording.text
  }
  const found = findingOf(problem, active, located, circumstances, say)
  const { declaration } = located
  if (declaration.review !== 'draft' || !isUndecided(problem, found, active.rule, declaration)) {
    findings.push(found)
    return
  }
  undecided.push(found.path)
  findings.push(Object.assign({}, found, { severity: 'info' as const }))
}

/** Most rules find nothing in most services. */
const quiet: RuleOutcome = { findings: [], undecided: [], said: [] }

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
function isUndecided(
  { on, field, ofUnknown }: Problem,
  { location: { pointer } }: Found,
  { answeredAt = [] }: Rule,
  declaration: Declaration,
): boolean {
  const value = writtenAt(on, field)
  if (ofUnknown || value === undefined || isUnknown(value)) return true
  // Another part may hold the answer, of which nobody has decided anything.
  const [, part = ''] = pointer.split('/')
  const others = answeredAt.map((line) => line.split('/')[0] ?? '')
  if (others.some((other) => /^[a-z]/i.test(other) && other !== part && isOpen(declaration, other)))
    return true
  if (typeof value !== 'object') return false
  if (!isRecord(value) || !('source' in value)) return true
  // What is stated may leave open what the finding asks for.
  const steps = namesIn(pointer.split('/'))
  return answeredAt.some((line) => {
    const asked = namesIn(line.replace(/!$/, '').split('/'))
    if (asked.length <= steps.length || !steps.every((step, at) => asked[at] === step)) return false
    const answer = valueAt(value, `/${asked.slice(steps.length).join('/')}`)
    return answer === undefined || isUnknown(answer)
  })
}

const isOpen = (declaration: Declaration, part: string) => {
  const value = valueAt(declaration, `/${part}`)
  return value === undefined || isUnknown(value)
}

/** The steps of a pointer or of a template that are names. */
const namesIn = (steps: readonly string[]) => steps.filter((step) => /[a-z]/i.test(step))

function findingOf(
  problem: Problem,
  { rule, severity }: ActiveRule,
  located: LocatedDeclaration<Service>,
  circumstances: Circumstances,
  say: Say,
): Found {
  const { unknownAs } = circumstances
  const { on, field } = problem
  const tree = treeOf(located)
  const pointer = pointerHere(tree, problem)
  const path = tree.pathOf(on, field)
  const value = writtenAt(on, field)
  const asked = askedOf(rule, located.declaration, pointer)
  const ofUnknown = unknownAs && (problem.ofUnknown ?? isUnknown(value))
  const implies = impliesOf(problem, rule, tree)
  if (problem.member !== undefined) say(problem.member)
  // Member by member, in the order of the report: tens of a service, and seven of them may be absent.
  const found: { -readonly [K in keyof Found]?: Found[K] } = {
    rule: rule.id,
    severity: severity ?? (ofUnknown ? unknownAs : undefined) ?? problem.severity ?? rule.severity,
    message: say(problem.message),
    remedy: say(problem.remedy ?? asked.remedy),
    basis: problem.basis ?? asked.basis,
  }
  if (problem.law) found.law = problem.law
  found.declaration = located.declaration.id
  found.path = path
  if (isScalar(value)) found.value = String(value)
  found.location = placeOf(located, pointer, value !== undefined)
  found.related =
    problem.related?.map((related) => relatedPlace(related, located, circumstances, say)) ?? nothing
  if (problem.way) found.way = problem.way
  found.fingerprint = fingerprintOf(rule, located, path, problem.key)
  if (problem.cause) found.cause = causeOf(problem.cause, rule, located)
  if (problem.member !== undefined) found.name = problem.member
  if (implies.length > 0) found.implies = implies
  return found as Found
}

const nothing = [] as const

/** What is written at a place: an object of a declaration, or one of its fields. */
function writtenAt(on: object, field: string | undefined): unknown {
  if (field === undefined) return on
  return Object.hasOwn(on, field) ? (on as Readonly<Record<string, unknown>>)[field] : undefined
}

/** What a rule rests on at a place: a controller is asked by other articles than a processor. */
function askedOf(
  rule: Rule,
  declaration: Declaration,
  pointer: string,
): Pick<Rule, 'basis' | 'remedy'> {
  const { asController } = rule
  if (!asController || declaration.kind !== 'Service') return rule
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
  const tree = treeOf(located)
  const pointer = pointerHere(tree, cause)
  const path = tree.pathOf(cause.on, cause.field)
  return {
    path,
    location: placeOf(located, pointer, writtenAt(cause.on, cause.field) !== undefined),
    fingerprint: fingerprintOf(rule, located, path, cause.key),
    message: (names, count) => cause.message(names, count),
    remedy: askedOf(rule, located.declaration, pointer).remedy,
  }
}

/** What a finding implies: in the whole declaration what its rule says, and what the problem says of a place. */
function impliesOf(
  { implies }: Problem,
  rule: Rule,
  tree: DeclarationTree,
): readonly FoundImplied[] {
  if (!implies && !rule.implies) return nothing
  const ofRule = (rule.implies ?? []).map((id) => ({ rule: id, path: '' }))
  const ofProblem = (implies ?? []).map(({ rule: id, on, field }) => {
    if (on) pointerHere(tree, { on })
    return { rule: id, path: on ? tree.pathOf(on, field) : '' }
  })
  return [...ofRule, ...ofProblem]
}

const isScalar = (value: unknown) => value !== undefined && typeof value !== 'object'

/** Where the objects of a declaration stand: asked for every problem, so it is found out once. */
const treeOf = memoizeLast(({ declaration }: LocatedDeclaration) => declarationTree(declaration))
/** The same of the declaration that a finding leads to, which is another than the one that is judged. */
const treeElsewhere = memoizeFew(({ declaration }: LocatedDeclaration) =>
  declarationTree(declaration),
)

/** Where a problem points: its field, written or not. */
function pointerHere(
  tree: DeclarationTree,
  { on, field }: { readonly on: object; readonly field?: string | undefined },
): string {
  const pointer = tree.pointerOf(on, field)
  if (pointer !== undefined) return pointer
  throw new Error('a problem on an object that is not part of the declaration')
}

/** The declaration has no key of its own: what it lacks as a whole is shown at its id. */
function placeOf(located: LocatedDeclaration, pointer: string, written: boolean): SourceLocation {
  const ofRoot = pointer === '' || (!written && pointer.lastIndexOf('/') === 0)
  if (!ofRoot) return located.place(pointer)
  return Object.assign({}, located.place('/id'), { pointer })
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
    return home && { home: home.declaration, place: placeIn(home, treeOf(home), { on, field }) }
  }
}

function relatedPlace(
  related: Related | RelatedPassage,
  located: LocatedDeclaration<Service>,
  circumstances: Circumstances,
  say: Say,
): RelatedPlace {
  const message = say(related.message)
  if (!('place' in related))
    return { message, location: placeAnywhere(related, located, circumstances) }
  const { place, page } = related
  return { message, location: place, ...(page !== undefined && { page }) }
}

/** The declaration of which this is the summary, or that is our organisation's, wherever it is. */
export type Homes = (of: ServiceSummary | Organisation) => LocatedDeclaration | undefined

function placeAnywhere(
  { of, on, field }: Related,
  here: LocatedDeclaration<Service>,
  { estate, homeOf }: Circumstances,
): SourceLocation {
  const own = estate.summaryOf(here.declaration)
  if (of === undefined || of === own) {
    const tree = treeOf(here)
    const inHere = objectIn(here, tree, own, on)
    if (inHere) return placeIn(here, tree, { on: inHere, field })
  }
  const whose = of ?? estate.organisation
  const home = whose && homeOf(whose)
  if (!home) throw new Error('a related place that is in no declaration')
  const tree = treeElsewhere(home)
  return placeIn(home, tree, { on: objectIn(home, tree, whose, on) ?? on, field })
}

/** The object of a declaration: itself, or that in the place of which it stands in the summary. */
function objectIn(
  { declaration }: LocatedDeclaration,
  tree: DeclarationTree,
  summary: ServiceSummary | Organisation,
  on: object,
): object | undefined {
  if (tree.has(on)) return on
  const pointer = summaryTreeOf(summary).pointerOf(on)
  return pointer === undefined ? undefined : (valueAt(declaration, pointer) as object)
}

const summaryTreeOf = memoizeFew((summary: ServiceSummary | Organisation) =>
  declarationTree(summary),
)

/** What a rule says of objects of a summary, as said of those of the declaration. */
function asWritten(
  problem: Problem,
  located: LocatedDeclaration<Service>,
  estate: Estate,
): Problem {
  const summary = estate.summaryOf(located.declaration)
  if (summary === located.declaration) return problem
  const tree = treeOf(located)
  const written = <T extends { readonly on?: object }>(one: T): T =>
    one.on
      ? Object.assign({}, one, { on: objectIn(located, tree, summary, one.on) ?? one.on })
      : one
  const { cause, implies } = problem
  return Object.assign(
    written(problem),
    cause && { cause: written(cause) },
    implies && { implies: implies.map(written) },
  )
}

const placeIn = (
  home: LocatedDeclaration,
  tree: DeclarationTree,
  { on, field }: { readonly on: object; readonly field?: string | undefined },
): SourceLocation =>
  placeOf(home, pointerHere(tree, { on, field }), writtenAt(on, field) !== undefined)

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
