import { duesIn } from './check/dues.ts'
import { appliesTo, locationsIn } from './check/run.ts'
import { wholeView } from './estate/views.ts'
import { formerServices } from './evidence/changed-passages.ts'
import type { DocumentFinder } from './evidence/found-document.ts'
import { papersIn } from './gate/brought-along.ts'
import { commonBase } from './gate/common-base.ts'
import { partiesIn, partiesOfAll } from './gate/parties.ts'
import { judgePart } from './judge-part.ts'
import type { LintMemory } from './lint-memory.ts'
import type { LintOptions } from './lint-options.ts'
import type { BaselineEntry } from './model/baseline.ts'
import type { Service } from './model/declaration.ts'
import type { Due } from './model/due.ts'
import type { Message, Sayings } from './model/message.ts'
import type { Crash, Report } from './model/report.ts'
import type { OptionValue, Rule } from './model/rule.ts'
import type { Source, SourceLocation } from './model/source-location.ts'
import type { WholeEstate } from './model/workspace.ts'
import { readEstate } from './read-estate.ts'

export type { LintOptions, StandingSources } from './lint-options.ts'
export type { RuleSetting } from './model/rule-setting.ts'

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
): Promise<NonNullable<LintOptions['base']>> {
  const [{ commit, declarations }] = forks
  const reports: Report[] = []
  const parties = []
  const papers = []
  const former = []
  const sayings: (readonly [string, Message])[] = []
  for (const { declarations, excuses, documents } of forks) {
    const { documents: _, ...rest } = options
    const { report, workspace, placeOf, said } = await examine(declarations(), rules, {
      ...rest,
      excuses,
      ...(documents && { documents }),
    })
    sayings.push(...said)
    reports.push(report)
    parties.push(partiesIn(workspace.services))
    papers.push(papersIn(workspace.services))
    former.push(...(documents ? formerServices(workspace.services, placeOf, documents) : []))
  }
  return {
    ref,
    commit,
    report: commonBase(reports),
    said: new Map(sayings),
    parties: partiesOfAll(parties),
    papers,
    former,
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
  const estate = await readEstate(sources, rules, options, { viewOf: wholeView, memory })
  const { active, baseline } = estate
  const { judged, estate: workspace } = estate.view
  const { report, times, said } = await judgePart(estate, 1, rules, options, memory?.run)
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
  const sayings = options.base?.said ? new Map([...options.base.said, ...said]) : said
  const dues = () => duesIn(judged, active.on, workspace)
  return { report, workspace, placeOf, optionsOf, ran: ranOn, dues, baseline, times, said: sayings }
}
