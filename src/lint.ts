import { activeRules, type Override } from './check/active-rules.ts'

import { findingOfDiagnostic, findingOfGateDiagnostic } from './check/diagnostic-findings.ts'
import { duesIn } from './check/dues.ts'
import { futureDates } from './check/future-dates.ts'
import { oneCause } from './check/one-cause.ts'

import { inOrder } from './check/order.ts'
import { referenceDiagnostics } from './check/references.ts'
import { appliesTo, locationsIn, run } from './check/run.ts'
import { workspaceOf } from './check/workspace.ts'
import { partOf, wholeEstate } from './estate/part.ts'
import { suppressionsOf } from './estate/suppressions-of.ts'
import type { DocumentFinder } from './evidence/found-document.ts'
import { broughtAlong, papersIn } from './gate/brought-along.ts'
import { buildReport } from './gate/build-report.ts'
import { commonBase } from './gate/common-base.ts'
import type { BaseRun } from './gate/compare-base.ts'
import { draftSlips } from './gate/drafts.ts'
import { conversions, withOwnName } from './gate/file-diagnostics.ts'
import { gate } from './gate/gate.ts'
import {
  judgedBy,
  type OrganisationStanding,
  organisationEdits,
  organisationIn,
  withoutExchanged,
} from './gate/organisation.ts'
import { exchanges, partiesIn, partiesOfAll } from './gate/parties.ts'
import type { LintMemory } from './lint-memory.ts'
import type { BaselineEntry } from './model/baseline.ts'
import type { LawFact } from './model/citation.ts'
import { compareText } from './model/compare-text.ts'
import type { Service } from './model/declaration.ts'
import type { Due } from './model/due.ts'
import type { Message, Sayings } from './model/message.ts'
import type { GateDiagnostic, LocatedDeclaration, ParsedFile } from './model/parsed-file.ts'
import type { Part } from './model/part.ts'
import type { RegimeId } from './model/regime.ts'
import type { Crash, Report } from './model/report.ts'
import type { OptionValue, Rule } from './model/rule.ts'
import type { RuleSettings } from './model/rule-setting.ts'
import { select } from './model/select.ts'
import type { Severity } from './model/severity.ts'
import type { Source, SourceLocation } from './model/source-location.ts'
import type { WaiverPolicy } from './model/waiver.ts'
import type { Workspace } from './model/workspace.ts'
import { declarationsGone, invalidTexts, sourceText } from './read/base-declarations.ts'
import { read } from './read/read.ts'
import { soundIn } from './read/sound-in.ts'
import { readSuppressions, type SuppressionFiles } from './read/suppressions.ts'

export type { RuleSetting } from './model/rule-setting.ts'

export interface LintOptions {
  /** The day for which the law is asked, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The day of the tables of law that the rules use, `YYYY-MM-DD`. */
  readonly lawDate: string
  /** What to change about single rules, by id. Ids that no rule bears are the caller's to refuse. */
  readonly rules?: RuleSettings
  /** The same for some of the files only; over `rules`, and later ones over earlier ones. */
  readonly overrides?: readonly Override[]
  /**
   * Which rules run: chapters, ids, provisions (`gdpr:28`, `gdpr:44-49`) and forces; empty: all.
   * Those of the reader always do. Words that select nothing are the caller's to refuse.
   */
  readonly select?: readonly string[]
  /** Laws under which to judge besides those that our organisation declares. */
  readonly regimes?: readonly RegimeId[]
  /** Instruments to take for invalid: what would then be without a tool? */
  readonly assumeInvalid?: readonly LawFact[]
  /** How grave a finding is whose cause is an unknown fact, unless its rule has a setting. */
  readonly unknownAs?: Severity
  /** What excuses findings: files of waivers, a baseline. Comments in the declarations always count. */
  readonly excuses?: SuppressionFiles
  /** Who may waive what, and for how long. */
  readonly waiverPolicy?: WaiverPolicy
  /** Finds the copies of documents that declarations name; without it nobody looks. */
  readonly documents?: DocumentFinder
  /** The other side of a comparison: its report, made with the same options. */
  readonly base?: BaseRun
  /** Where our organisation's own document comes from, so that a change decides nothing for itself. */
  readonly standing?: readonly StandingSources[]
  /** Files whose text is not what the commit holds, by the attribute that changes it. */
  readonly converted?: ReadonlyMap<string, string>
  /** Changes to the policy itself that the caller has seen. */
  readonly edits?: readonly GateDiagnostic[]
  /** Whether the sources are only some of those that there are: what is not here is not missed then. */
  readonly partial?: boolean
  /**
   * Of an estate whose parts are judged apart, the one to be judged: all is read, and what looks across
   * files sees all, but only findings of this part are reported. Not together with a base.
   */
  readonly part?: Part
  /** Milliseconds since whenever, for whoever wants to know how long each rule takes. */
  readonly clock?: () => number
}

/** Declarations of another commit, whose organisation counts in some of its fields. */
export interface StandingSources extends Pick<OrganisationStanding, 'ref' | 'counts'> {
  readonly declarations: Iterable<Source>
  /** Those of the commit from which the change began. */
  readonly before: Iterable<Source>
}

/** What a run knows: the report, and the declarations behind it with the way back to their text. */
export interface Examination {
  readonly report: Report
  readonly workspace: Workspace
  /** Where an object of a declaration, or one of its fields, is written. */
  placeOf(on: object, field?: string): SourceLocation | undefined
  /** The options with which a rule ran on a file; undefined where it did not run. */
  optionsOf(rule: string, file: string): Readonly<Record<string, OptionValue>> | undefined
  /** Whether a rule ran on a service: switched on, of its concern, and without throwing. */
  ran(rule: string, service: Service): boolean
  /** The days that the rules count, worked out for whoever looks ahead. */
  dues(): { readonly dues: readonly Due[]; readonly crashes: readonly Crash[] }
  /** What the baseline holds, matched or not. */
  readonly baseline: readonly BaselineEntry[]
  /** How long each rule took, in milliseconds, where there was a clock. */
  readonly times: ReadonlyMap<string, number>
  /** What the texts of its findings are made of, by the text. */
  readonly said: Sayings
}

/**
 * Text in, report out: no file system, no console, no clock. The same sources give the same bytes
 * in whatever order they come.
 */
export async function lint(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  options: LintOptions,
): Promise<Report> {
  return (await examine(sources, rules, options)).report
}

/** A commit from which a change began: its declarations, and what excuses there. */
export interface BaseFork extends Required<Pick<LintOptions, 'excuses'>> {
  readonly commit: string
  readonly declarations: (files?: ReadonlySet<string>) => Iterable<Source>
  /** As that commit has them. */
  readonly documents?: DocumentFinder
}

/** The other side of a comparison. Where two lines have crossed, a change began in several places. */
export async function lintBase(
  ref: string,
  forks: readonly [BaseFork, ...BaseFork[]],
  rules: readonly Rule[],
  options: LintOptions,
): Promise<BaseRun> {
  const [{ commit, declarations }] = forks
  const reports: Report[] = []
  const parties = []
  const papers = []
  const sayings: (readonly [string, Message])[] = []
  for (const { declarations, excuses, documents } of forks) {
    const { documents: _, ...rest } = options
    const { report, workspace, said } = await examine(declarations(), rules, {
      ...rest,
      excuses,
      ...(documents && { documents }),
    })
    sayings.push(...said)
    reports.push(report)
    parties.push(partiesIn(workspace.services))
    papers.push(papersIn(workspace.services))
  }
  return {
    ref,
    commit,
    report: commonBase(reports),
    said: new Map(sayings),
    parties: partiesOfAll(parties),
    papers,
    sources: declarations,
  }
}

/** The same for whoever makes documents from the declarations as well as from the findings. */
export async function examine(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  {
    asOf,
    lawDate,
    rules: settings = {},
    overrides = [],
    select: selection = [],
    regimes = [],
    assumeInvalid = [],
    unknownAs,
    excuses = {},
    waiverPolicy = {},
    documents,
    base,
    standing = [],
    converted = new Map(),
    edits = [],
    partial = false,
    part,
    clock,
  }: LintOptions,
  memory?: LintMemory,
): Promise<Examination> {
  const readings: ParsedFile[] = []
  const unweighed = base && invalidTexts(base)
  const same = new Set<string>()
  for (const source of sources) {
    const reading = memory ? await memory.read(source) : withOwnName(await read(source))
    readings.push(reading)
    if (reading.faults.length > 0 && unweighed?.has(sourceText(source))) same.add(reading.file)
  }
  readings.sort((a, b) => compareText(a.file, b.file))

  const here = part ? partOf(readings, part) : wholeEstate
  const own = part ? readings.filter(({ file }) => here.file(file)) : readings
  const isOwn = ({ place }: { readonly place: SourceLocation }) => here.file(place.file)
  const valid = readings.flatMap((reading) => reading.valid)
  const ownValid = part ? own.flatMap((reading) => reading.valid) : valid
  const { faults: unreadable, ...all } = await readSuppressions(own, excuses)
  const excused = part ? suppressionsOf(all, here) : all
  const faults = [
    ...own.flatMap((reading) => reading.faults),
    ...referenceDiagnostics(readings).filter(isOwn),
    ...futureDates(ownValid, { asOf, lawDate }),
    ...unreadable.filter(isOwn),
  ]
  const selected = selection.length === 0 ? rules : select(rules, selection)
  const active = activeRules(selected, settings, overrides)
  const ran = active.among(valid.map(({ file }) => file))
  const exchanged = exchanges(
    base?.parties ?? new Map(),
    base?.parties ? partiesIn(valid.map(({ declaration }) => declaration)) : new Map(),
  )
  const standings = await Promise.all(standing.map(standingOf))
  const judged = withoutExchanged(judgedBy(valid, standings), exchanged)
  const hasCopies = documents && judged.some(keepsCopies)
  const evidence = hasCopies
    ? await (await import('./evidence/evidence-by-service.ts')).evidenceByService(judged, documents)
    : undefined
  const isDecided = standing.some(({ counts }) => counts.includes('decisions'))
  const workspace = workspaceOf(judged, {
    asOf,
    assumedInvalid: new Set(assumeInvalid.map(({ id }) => id)),
    regimes,
    ...(evidence && { evidence }),
    ...(isDecided && base?.papers && { isBroughtAlong: broughtAlong(base.papers) }),
  })
  const { times, crashes, undecided, said, ...weighed } = run(judged, active.on, {
    workspace,
    isOwn: here.file,
    // The papers that quotes are held against are no part of what is remembered.
    memory: evidence ? undefined : memory?.run,
    ...(unknownAs && { unknownAs }),
    ...(clock && { clock }),
  })
  const found = inOrder([...faults.map(findingOfDiagnostic), ...weighed.findings])
  const content = base && { gone: await declarationsGone(base, readings), same }
  const { fixed, waivers, ...gated } = gate(
    found,
    { ...excused, policy: waiverPolicy, ...(base && content && { base: { ...base, content } }) },
    {
      asOf,
      readings: own,
      estate: readings,
      exchanged,
      crashes,
      rules: new Set(rules.map(({ id }) => id)),
      ran: new Set(ran.keys()),
      rulesOn: active.on,
      partial: partial || selection.length > 0,
    },
  )
  const slips = [
    ...edits,
    ...conversions(converted),
    ...organisationEdits(valid, standings),
    ...draftSlips(ownValid, undecided, base),
  ]
    .filter(isOwn)
    .map(findingOfGateDiagnostic)
  const findings = oneCause([...gated.open, ...slips], said)
  const excusedToo = {
    waived: oneCause(gated.waived, said),
    waivers,
    known: oneCause(gated.known, said),
    unchanged: oneCause(gated.unchanged, said),
    fixed,
  }

  const report = buildReport({
    asOf,
    lawDate,
    regimes: workspace.regimes,
    assumeInvalid,
    selection,
    readings: own,
    rules,
    ran,
    findings,
    gated: excusedToo,
    crashes,
    ...(base && { base }),
    ...(part && { part }),
  })
  const { baseline } = excused
  const optionsOf = (rule: string, file: string) =>
    active.on(file).find((one) => one.rule.id === rule)?.options
  const places = locationsIn(judged)
  const placeOf = (on: object, field?: string) => places(on, field)?.place
  const threw = new Set(crashes.map(({ rule, declaration }) => `${rule} ${declaration}`))
  const ranOn = (id: string, service: Service) => {
    const file = placeOf(service)?.file ?? ''
    const rule = active.on(file).find((one) => one.rule.id === id)?.rule
    if (!rule || threw.has(`${id} ${service.id}`)) return false
    return appliesTo(rule, service, workspace)
  }
  const sayings = base?.said ? new Map([...base.said, ...said]) : said
  const dues = () => duesIn(judged, active.on, workspace)
  return { report, workspace, placeOf, optionsOf, ran: ranOn, dues, baseline, times, said: sayings }
}

/** Whether a declaration names a copy of a document: most do not, and then nothing is loaded for it. */
const keepsCopies = ({ declaration }: LocatedDeclaration): boolean =>
  declaration.kind === 'Service' &&
  Object.values(declaration.documents ?? {}).some(({ file }) => file !== undefined)

/** The documents of our organisation among the declarations of another commit. */
async function standingOf({
  declarations,
  before,
  ...rest
}: StandingSources): Promise<OrganisationStanding> {
  return {
    ...rest,
    organisation: organisationIn(await soundIn(declarations)),
    before: organisationIn(await soundIn(before)),
  }
}
