import { activeRules, type Override } from './check/active-rules.ts'

import { findingOfDiagnostic, findingOfGateDiagnostic } from './check/diagnostic-findings.ts'
import { duesIn } from './check/dues.ts'
import { futureDates } from './check/future-dates.ts'
import { oneCause } from './check/one-cause.ts'

import { inOrder } from './check/order.ts'
import { idsIn, referencesAmong } from './check/references.ts'
import { appliesTo, locationsIn, run } from './check/run.ts'
import { asParsed, type KeptFile, summarisedFile, wholeFile } from './estate/kept-file.ts'
import { keptFindings, type Pack } from './estate/kept-findings.ts'
import { together } from './estate/merge-reports.ts'
import { dealt } from './estate/part.ts'
import { suppressionsOf } from './estate/suppressions-of.ts'
import { summaryView, type View, type ViewOptions, wholeView } from './estate/views.ts'
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
import type { ServiceEvidence } from './model/evidence.ts'
import { groupBy } from './model/group-by.ts'
import { memoizeFew } from './model/memoize.ts'
import type { Message, Sayings } from './model/message.ts'
import type { GateDiagnostic, LocatedDeclaration, ParsedFile } from './model/parsed-file.ts'
import type { Part } from './model/part.ts'
import type { RegimeId } from './model/regime.ts'
import type { Crash, Report, WrittenReport } from './model/report.ts'
import type { OptionValue, Rule } from './model/rule.ts'
import type { RuleSettings } from './model/rule-setting.ts'
import { select } from './model/select.ts'
import type { Severity } from './model/severity.ts'
import type { Source, SourceLocation } from './model/source-location.ts'
import type { WaiverPolicy } from './model/waiver.ts'
import type { WholeEstate } from './model/workspace.ts'
import { declarationsGone, invalidTexts, sourceText } from './read/base-declarations.ts'
import { read, readSoundAgain } from './read/read.ts'
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
  readonly workspace: WholeEstate
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
  options: LintOptions,
  memory?: LintMemory,
): Promise<Examination> {
  const estate = await readEstate(sources, rules, options, wholeView, { memory })
  const { active, baseline } = estate
  const { judged, estate: workspace } = estate.view
  const { report, times, said } = await estate.judge(1)
  const optionsOf = (rule: string, file: string) =>
    active.on(file).find((one) => one.rule.id === rule)?.options
  const places = locationsIn(judged)
  const placeOf = (on: object, field?: string) => places(on, field)?.place
  const threw = new Set(report.crashes.map(({ rule, declaration }) => `${rule} ${declaration}`))
  const ranOn = (id: string, service: Service) => {
    const file = placeOf(service)?.file ?? ''
    const rule = active.on(file).find((one) => one.rule.id === id)?.rule
    if (!rule || threw.has(`${id} ${service.id}`)) return false
    return appliesTo(rule, service, workspace)
  }
  const { base } = options
  const sayings = base?.said ? new Map([...base.said, ...said]) : said
  const dues = () => duesIn(judged, active.on, workspace)
  return { report, workspace, placeOf, optionsOf, ran: ranOn, dues, baseline, times, said: sayings }
}

/** What is known of a run when its findings are kept packed. */
export interface WrittenExamination extends Pick<Examination, 'times'> {
  readonly report: WrittenReport
}

/** How a large estate is judged. */
export interface Parts {
  /** Files that are judged at once. */
  readonly size: number
  /** Whether of a file only a summary stays between the phases, and it is read again to be judged: less memory for more time. */
  readonly rereads: boolean
  readonly pack: Pack
}

/**
 * The same of a large estate: so many files are judged at once, in the sight of all, and what was found
 * is packed before the next are. A comparison with a base needs everything together.
 */
export async function examineInParts(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  options: LintOptions,
  { size, rereads, pack }: Parts,
): Promise<WrittenExamination> {
  const { base, standing = [] } = options
  if (base || standing.length > 0) return examine(sources, rules, options)
  const estate = rereads
    ? await readEstate(sources, rules, options, summaryView, { size, rereads })
    : await readEstate(sources, rules, options, wholeView, { size })
  const [findings, waived, known] = [keptFindings(pack), keptFindings(pack), keptFindings(pack)]
  const reports: Report[] = []
  const times = new Map<string, number>()
  for (let number = 1; number <= estate.count; number++) {
    const judgement = await estate.judge(number)
    const { report } = judgement
    findings.add(report.findings)
    waived.add(report.waived)
    known.add(report.known)
    const { rules = report.rules } = reports[0] ?? {}
    reports.push({ ...report, rules, findings: [], waived: [], known: [] })
    for (const [rule, time] of judgement.times) times.set(rule, (times.get(rule) ?? 0) + time)
  }
  const whole = together(reports as [Report, ...Report[]])
  return { report: { ...whole, findings, waived, known }, times }
}

/** How an estate is judged: with what was read before, or in parts of so many files. */
interface Manner {
  readonly memory?: LintMemory | undefined
  readonly size?: number
  readonly rereads?: boolean
}

/** Reads an estate and sees how its declarations stand to each other; its parts are then judged one by one. */
async function readEstate<V extends View>(
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
    part: shard,
    clock,
  }: LintOptions,
  viewOf: (files: readonly KeptFile[], options: ViewOptions) => V,
  { memory, size, rereads }: Manner,
) {
  const files: KeptFile[] = []
  const atHand = memoizeFew(({ file, again }: Rereadable) =>
    readSoundAgain({ file, text: again() }),
  )
  const kept = (reading: ParsedFile, { file, again }: Source): KeptFile => {
    if (!rereads) return wholeFile(reading)
    const rereadable = again && { file, again }
    return summarisedFile(reading, rereadable && (() => atHand(rereadable)))
  }
  const unweighed = base && invalidTexts(base)
  const same = new Set<string>()
  for (const source of sources) {
    const reading = memory ? await memory.read(source) : withOwnName(await read(source))
    files.push(kept(reading, source))
    if (reading.faults.length > 0 && unweighed?.has(sourceText(source))) same.add(reading.file)
  }
  files.sort((a, b) => compareText(a.file, b.file))

  const deal = dealt(files, shard, size)
  const ofPart = <T>(items: readonly T[], fileOf: (item: T) => string) => {
    const parts = groupBy(items, (item) => deal.partOfFile(fileOf(item)))
    return (part: number) => parts.get(part) ?? []
  }
  const filesOf = ofPart(files, ({ file }) => file)
  const here = shard ? files.filter(({ file }) => deal.partOfFile(file) > 0) : files
  const { faults: unreadable, ...all } = await readSuppressions(here, excuses)
  const excusedOf = suppressionsOf(all, deal)
  const between = referencesAmong(files)
  const unreadableOf = ofPart(unreadable, ({ place }) => place.file)
  const selected = selection.length === 0 ? rules : select(rules, selection)
  const active = activeRules(selected, settings, overrides)
  const ran = active.among(files.flatMap(({ file, declared }) => declared.map(() => file)))
  const sound = base || standing.length > 0 ? files.flatMap((file) => file.valid()) : []
  const exchanged = exchanges(
    base?.parties ?? new Map(),
    base?.parties ? partiesIn(sound.map(({ declaration }) => declaration)) : new Map(),
  )
  const standings = await Promise.all(standing.map(standingOf))
  const isDecided = standing.some(({ counts }) => counts.includes('decisions'))
  let evidence: ReadonlyMap<Service, ServiceEvidence> | undefined
  const view = viewOf(files, {
    asked: {
      asOf,
      assumedInvalid: new Set(assumeInvalid.map(({ id }) => id)),
      regimes,
      evidence: (service) => evidence?.get(service),
      ...(isDecided && base?.papers && { isBroughtAlong: broughtAlong(base.papers) }),
    },
    asJudged: (sound) => withoutExchanged(judgedBy(sound, standings), exchanged),
  })
  const { estate } = view
  const declared = idsIn(files)
  const editsOf = ofPart(
    [...edits, ...conversions(converted), ...organisationEdits(sound, standings)],
    ({ place }) => place.file,
  )

  /** What a part comes to, as a report of its own. */
  async function judge(part: number) {
    const own = filesOf(part).map(asParsed)
    const ownValid = own.flatMap((reading) => reading.valid)
    const judged = view.judgedIn(own)
    evidence = undefined
    if (documents && judged.some(keepsCopies)) {
      const { evidenceByService } = await import('./evidence/evidence-by-service.ts')
      evidence = await evidenceByService(judged, documents)
    }
    const faults = [
      ...own.flatMap((reading) => reading.faults),
      ...between(ownValid),
      ...futureDates(ownValid, { asOf, lawDate }),
      ...unreadableOf(part),
    ]
    const { times, crashes, undecided, said, ...weighed } = run(judged, active.on, {
      estate,
      homeOf: view.homeOf,
      // The papers that quotes are held against are no part of what is remembered.
      memory: evidence ? undefined : memory?.run,
      ...(unknownAs && { unknownAs }),
      ...(clock && { clock }),
    })
    const found = inOrder([...faults.map(findingOfDiagnostic), ...weighed.findings])
    const content = base && { gone: await declarationsGone(base, files.map(asParsed)), same }
    const { fixed, waivers, ...gated } = gate(
      found,
      {
        ...excusedOf(part),
        policy: waiverPolicy,
        ...(base && content && { base: { ...base, content } }),
      },
      {
        asOf,
        readings: own,
        declared,
        exchanged,
        crashes,
        rules: new Set(rules.map(({ id }) => id)),
        ran: new Set(ran.keys()),
        rulesOn: active.on,
        partial: partial || selection.length > 0,
      },
    )
    const slips = [...editsOf(part), ...draftSlips(ownValid, undecided, base)].map(
      findingOfGateDiagnostic,
    )
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
      regimes: estate.regimes,
      assumeInvalid,
      selection,
      readings: own,
      rules,
      ran,
      findings,
      gated: excusedToo,
      crashes,
      ...(base && { base }),
      ...(shard && { part: shard }),
    })
    return { report, times, said }
  }
  return { judge, count: deal.count, view, active, baseline: all.baseline }
}

/** A file that can be read once more. Its text is not held by this. */
type Rereadable = Required<Pick<Source, 'file' | 'again'>>

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
