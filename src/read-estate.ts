import { type ActiveRules, activeRules } from './check/active-rules.ts'
import { futureDates } from './check/future-dates.ts'
import { idsIn, referencesAmong } from './check/references.ts'
import { asParsed, type KeptFile, summarisedFile, wholeFile } from './estate/kept-file.ts'
import { dealt, type PartMake } from './estate/part.ts'
import { suppressionsOf } from './estate/suppressions-of.ts'
import type { View, ViewOptions } from './estate/views.ts'
import { broughtAlong } from './gate/brought-along.ts'
import type { BaseContent } from './gate/compare-base.ts'
import { conversions, withOwnName } from './gate/file-diagnostics.ts'
import {
  judgedBy,
  type OrganisationStanding,
  organisationEdits,
  organisationIn,
  withoutExchanged,
} from './gate/organisation.ts'
import { type Exchanges, exchanges, partiesIn } from './gate/parties.ts'
import type { LintMemory } from './lint-memory.ts'
import type { LintOptions, StandingSources } from './lint-options.ts'
import type { BaselineEntry } from './model/baseline.ts'
import { compareText } from './model/compare-text.ts'
import type { Service } from './model/declaration.ts'
import type { ServiceEvidence } from './model/evidence.ts'
import { groupBy } from './model/group-by.ts'
import { memoizeFew } from './model/memoize.ts'
import type {
  GateDiagnostic,
  LocatedDeclaration,
  ParseDiagnostic,
  ParsedFile,
} from './model/parsed-file.ts'
import type { Rule } from './model/rule.ts'
import { select } from './model/select.ts'
import type { Severity } from './model/severity.ts'
import type { Source } from './model/source-location.ts'
import { declarationsGone, invalidTexts, sourceText } from './read/base-declarations.ts'
import { read, readSoundAgain } from './read/read.ts'
import { soundIn } from './read/sound-in.ts'
import { readSuppressions, type Suppressions } from './read/suppressions.ts'

/** An estate once it is read: how its declarations stand to each other, before any rule has run. */
export interface ReadEstate<V extends View = View> {
  /** The services as others see them. */
  readonly view: V
  /** What declarations say is judged by these. */
  readonly active: ActiveRules
  /** The rules that run somewhere, and how gravely. */
  readonly ran: ReadonlyMap<string, Severity>
  /** The id of everything that is declared, soundly or not. */
  readonly declared: ReturnType<typeof idsIn>
  /** Companies that a change put in the place of others. */
  readonly exchanged: Exchanges
  /** What the baseline holds, matched or not. */
  readonly baseline: readonly BaselineEntry[]
  /** How many parts it is judged in, at least one. */
  readonly count: number
  /** One of them, numbered from 1, with its declarations in memory. */
  part(number: number): EstatePart
  /** What a part is made of: as long as it is the same, so is what is said of it but by rules. */
  makeOf(number: number): PartMake
  /** What copies of its documents say of a service, for the rules that ask. */
  readonly evidence: WeakMap<Service, ServiceEvidence>
  /** The other side of a comparison, and how its texts differ from these. */
  readonly base: (NonNullable<LintOptions['base']> & { readonly content: BaseContent }) | undefined
}

/** What is judged together: some files, and all that is known of them before rules run. */
export interface EstatePart {
  readonly files: readonly ParsedFile[]
  /** What is declared, as it is written. */
  readonly valid: readonly LocatedDeclaration[]
  /** The same as rules see it: with our organisation as it counts here. */
  readonly judged: readonly LocatedDeclaration[]
  /** What is wrong with its texts, its references, its dates, and the files that excuse. */
  readonly faults: readonly ParseDiagnostic[]
  readonly excuses: Omit<Suppressions, 'faults'>
  /** Changes to what judges the change. */
  readonly edits: readonly GateDiagnostic[]
}

/** How an estate is read: with what was read before, or to be judged in parts of so many files. */
export interface ReadMode<V extends View> {
  readonly viewOf: (files: readonly KeptFile[], options: ViewOptions) => V
  readonly memory?: LintMemory | undefined
  readonly size?: number
  /** Whether a file is read again when it is judged, and only a summary of it stays till then. */
  readonly rereads?: boolean
}

export async function readEstate<V extends View>(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  options: LintOptions,
  { viewOf, memory, size, rereads = false }: ReadMode<V>,
): Promise<ReadEstate<V>> {
  const { asOf, lawDate, base, part: shard, standing = [], select: selection = [] } = options
  const keep = rereads ? keptSmall() : (memory?.keep ?? wholeFile)
  const unweighed = base && invalidTexts(base)
  const files: KeptFile[] = []
  const same = new Set<string>()
  for (const source of sources) {
    const reading = memory ? await memory.read(source) : withOwnName(await read(source))
    files.push(keep(reading, source))
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
  const { faults: unreadable, ...excuses } = await readSuppressions(here, options.excuses ?? {})
  const unreadableOf = ofPart(unreadable, ({ place }) => place.file)
  const excusesOf = suppressionsOf(excuses, deal)
  const declared = idsIn(files)
  const between = referencesAmong(files, declared)

  const sound = base || standing.length > 0 ? files.flatMap((file) => file.valid()) : []
  const before = base?.parties
  const now = before && partiesIn(sound.map(({ declaration }) => declaration))
  const exchanged = exchanges(before ?? new Map(), now ?? new Map())
  const standings = await Promise.all(standing.map(standingOf))
  const editsOf = ofPart(
    [
      ...(options.edits ?? []),
      ...conversions(options.converted ?? new Map()),
      ...organisationEdits(sound, standings),
    ],
    ({ place }) => place.file,
  )
  const isDecided = standing.some(({ counts }) => counts.includes('decisions'))
  const evidence = new WeakMap<Service, ServiceEvidence>()
  const view = viewOf(files, {
    asked: {
      asOf,
      assumedInvalid: new Set(options.assumeInvalid?.map(({ id }) => id)),
      regimes: options.regimes ?? [],
      evidence: (service) => evidence.get(service),
      ...(isDecided && base?.papers && { isBroughtAlong: broughtAlong(base.papers) }),
    },
    asJudged: (sound) => withoutExchanged(judgedBy(sound, standings), exchanged),
  })
  const selected = selection.length === 0 ? rules : select(rules, selection)
  const active = activeRules(selected, options.rules ?? {}, options.overrides ?? [])
  return {
    view,
    active,
    ran: active.among(files.flatMap(({ file, declared }) => declared.map(() => file))),
    declared,
    exchanged,
    baseline: excuses.baseline,
    count: deal.count,
    evidence,
    part(number) {
      const own = filesOf(number).map(asParsed)
      const valid = own.flatMap((file) => file.valid)
      return {
        files: own,
        valid,
        judged: view.judgedIn(own),
        faults: [
          ...own.flatMap(({ faults }) => faults),
          ...between(valid),
          ...futureDates(valid, { asOf, lawDate }),
          ...unreadableOf(number),
        ],
        excuses: excusesOf(number),
        edits: editsOf(number),
      }
    },
    makeOf(number) {
      const files = filesOf(number)
      const { waivers, approved, baseline } = excusesOf(number)
      const elsewhere = files.map(({ file }) => between.fromElsewhere(file))
      return {
        files,
        context: JSON.stringify([elsewhere, unreadableOf(number), editsOf(number)]),
        isExcused: waivers.length > 0 || baseline.length > 0 || approved !== undefined,
      }
    },
    base: base && {
      ...base,
      content: { gone: await declarationsGone(base, files.map(asParsed)), same },
    },
  }
}

/** A file that can be read once more. Its text is not held by this. */
type Rereadable = Required<Pick<Source, 'file' | 'again'>>

/** Keeps of a file what others ask of it, and reads it again for the rest. */
function keptSmall(): (reading: ParsedFile, source: Source) => KeptFile {
  const atHand = memoizeFew(({ file, again }: Rereadable) =>
    readSoundAgain({ file, text: again() }),
  )
  return (reading, { file, again }) => {
    const rereadable = again && { file, again }
    return summarisedFile(reading, rereadable && (() => atHand(rereadable)))
  }
}

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
