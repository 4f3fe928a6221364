import {
  type Case,
  casesOf,
  daysAtMost,
  type EndOfContract,
  isProcessing,
  listed,
  outcomesOf,
  prevailing,
  type RetentionItem,
  type Service,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'
import { afterEnd, categoriesOf, namedIn } from './_entry.ts'

export type EndingCase = Case<EndOfContract>

/**
 * What becomes of the data when the services end, each case (`for`) apart. Where only
 * the retention of every processor activity says it, that counts.
 */
export function endingsOf(service: Service): readonly EndingCase[] {
  const all = statementsOf(service.obligations, 'endOfContract')
  return all.length === 0 ? fromRetention(service) : casesOf(service, all.map(byStages), slowness)
}

/** A deletion in steps: the data are gone when they are erased, and a certificate is the proof of it. */
function byStages(one: Statement<EndOfContract>): Statement<EndOfContract> {
  const { stages, ...rest } = one.detail
  if (!stages) return one
  const timeOf = (what: (typeof stages)[number]['what']) =>
    stages.find((stage) => stage.what === what)?.within
  const within = rest.within ?? timeOf('erased')
  const certified = stages.some(({ what }) => what === 'certified')
  return {
    ...one,
    detail: {
      ...one.detail,
      ...(within !== undefined && { within }),
      ...(certified && rest.proof === undefined && { proof: true as const }),
    },
  }
}

const slowness = ({ detail }: Statement<EndOfContract>) => daysAtMost(detail.within) ?? 0

/** What a case says of one of its sides, where that is written: its detail may have been put together here. */
export const saidOf = (
  service: Service,
  { parts }: EndingCase,
  side: 'copies' | 'subprocessorCopies' | 'proof',
) =>
  prevailing(
    service,
    parts.flatMap(({ on, detail }) =>
      statementsOf(detail as EndOfContract, side).map((said) =>
        said.on === detail ? { ...said, on } : said,
      ),
    ),
  )

/** Those that promise something: the others are one gap, and another rule's. */
export function promisedEndings(service: Service): readonly EndingCase[] {
  return endingsOf(service).filter(({ stand }) => stand === 'stated' || stand === 'qualified')
}

function fromRetention({ activities = [] }: Service): readonly EndingCase[] {
  const perActivity = activities.filter(isProcessing).map((activity) => {
    const ends = listed(activity.retention).filter(isEnd)
    const named = new Set(ends.flatMap((entry) => namedIn(entry) ?? []))
    const everything =
      ends.some((entry) => namedIn(entry) === undefined) ||
      categoriesOf(activity).every((category) => named.has(category))
    return everything ? ends : []
  })
  if (perActivity.some((ends) => ends.length === 0)) return []
  return perActivity.flat().slice(0, 1).map(asEnding)
}

/** A period after the end of the contract at whose end the data are gone. */
export const isDeadline = (entry: RetentionItem) =>
  entry.period !== undefined && afterEnd(entry) && !outcomesOf(entry.then).includes('archive')

/** Such a period, or the end of the contract itself where it says what happens then. */
function isEnd(entry: RetentionItem): boolean {
  const outcomes = outcomesOf(entry.then)
  const stops = entry.until === 'contract-end' || entry.until === 'service-end'
  return (
    isDeadline(entry) || (stops && (outcomes.includes('erasure') || outcomes.includes('return')))
  )
}

function asEnding(on: RetentionItem): EndingCase {
  const { backups } = on
  const said = { stand: 'stated', detail: backups === undefined ? {} : { backups }, on } as const
  return { ...said, parts: [said] }
}
