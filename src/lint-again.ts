import { inOrder } from './check/order.ts'
import { begin } from './check/run-memory.ts'
import { saysElse } from './check/says-else.ts'
import type { KeptFile } from './estate/kept-file.ts'
import { together } from './estate/merge-reports.ts'
import type { PartMake } from './estate/part.ts'
import { wholeView } from './estate/views.ts'
import { judgePart } from './judge-part.ts'
import { type Examination, examine } from './lint.ts'
import type { KeptPart, LintMemory } from './lint-memory.ts'
import type { LintOptions } from './lint-options.ts'
import { compareText } from './model/compare-text.ts'
import { keepsCopies } from './model/evidence.ts'
import type { Finding, Report } from './model/report.ts'
import type { Rule } from './model/rule.ts'
import type { Source } from './model/source-location.ts'
import type { Estate } from './model/workspace.ts'
import { type ReadEstate, readEstate } from './read-estate.ts'

/**
 * What files that were read before come to now. Each file is a part of its own, with the files that
 * declare the same ids: those that have not changed, around which nothing has changed, and of which
 * the rules that look at everything say the same, keep what they came to.
 */
export async function lintAgain(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  options: LintOptions,
  memory: LintMemory,
): Promise<Pick<Examination, 'report' | 'times'>> {
  if (options.base || options.standing?.length) return examine(sources, rules, options, memory)
  const estate = await readEstate(sources, rules, options, { viewOf: wholeView, memory, size: 1 })
  const settings = settingsOf(estate, rules, options)
  const holds = settings.every((one, index) => one === memory.settings[index])
  begin(memory.run, estate.view.estate, options.unknownAs)
  const isElse = saysElse(memory.run.told, memory.run.all, estate.active.on, estate.view.estate)
  const hasCopies = ({ valid }: KeptFile) =>
    options.documents && valid().some(({ declaration }) => keepsCopies(declaration))

  const times = new Map<string, number>()
  const parts = new Map<string, KeptPart>()
  for (let number = 1; number <= estate.count; number++) {
    const make = estate.makeOf(number)
    const key = make.files[0]?.file ?? ''
    const around = make.files.flatMap(({ services }) => services.map(memory.run.around))
    const known = holds ? memory.parts.get(key) : undefined
    const says = make.files.flatMap((file) => file.valid().map(isElse))
    if (
      known &&
      isSame(known, make, around) &&
      !make.files.some(hasCopies) &&
      !says.includes(true)
    ) {
      parts.set(key, known)
      continue
    }
    const judgement = await judgePart(estate, number, rules, options, memory.run)
    for (const [rule, time] of judgement.times) times.set(rule, (times.get(rule) ?? 0) + time)
    parts.set(key, { make, around, report: judgement.report })
  }
  memory.parts = parts
  memory.settings = settings
  const [first, ...others] = [...parts.values()].map(({ report }) => report)
  if (!first) throw new Error('an estate has no part')
  const reports = [first, ...others] as const
  return { report: { ...together(reports), ...findingsOf(reports) }, times }
}

/** All that judges besides the files; what is no plain text must be the same object. */
const settingsOf = (estate: ReadEstate, rules: readonly Rule[], options: LintOptions) => {
  const { asOf, assumedInvalid, regimes, organisation } = estate.view.estate
  const {
    rules: set,
    overrides,
    unknownAs,
    waiverPolicy,
    partial,
    part,
    select,
    assumeInvalid,
  } = options
  const { lawDate } = options
  const texts = [asOf, lawDate, [...assumedInvalid], assumeInvalid, regimes, [...estate.ran], set]
  return [
    JSON.stringify([...texts, unknownAs, waiverPolicy, partial, part, select]),
    overrides?.length ? overrides : undefined,
    organisation,
    rules.length,
    ...rules,
  ]
}

/** Of what is excused it depends on the whole estate what is said; and the copies of documents are not asked for again. */
const isSame = (known: KeptPart, make: PartMake, around: readonly Estate[]) =>
  !make.isExcused &&
  !known.make.isExcused &&
  make.context === known.make.context &&
  isSameList(make.files, known.make.files) &&
  isSameList(around, known.around)

const isSameList = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((item, index) => item === other[index])

const findingsOf = (reports: readonly Report[]) => ({
  findings: joined(reports.map(({ findings }) => findings)),
  waived: joined(reports.map(({ waived }) => waived)),
  known: joined(reports.map(({ known }) => known)),
})

/** Parts come in the order of their files: only where one speaks of another's is there anything to order. */
function joined(parts: readonly (readonly Finding[])[]): readonly Finding[] {
  const all: Finding[] = []
  let last: string | undefined
  let isOrdered = true
  for (const part of parts) {
    const [first] = part
    if (!first) continue
    isOrdered &&= last === undefined || compareText(last, first.location.file) < 0
    for (const finding of part) all.push(finding)
    last = part.at(-1)?.location.file
  }
  return isOrdered ? all : inOrder(all)
}
