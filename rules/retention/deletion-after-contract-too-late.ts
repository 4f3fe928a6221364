import {
  at,
  atSaid,
  casePrefix,
  daysAtLeast,
  isProcessing,
  type Problem,
  placeIn,
  quoted,
  rule,
  type Service,
  t,
  term,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { isLimitation, namesOwnEnds } from '../law/limitation-periods.ts'
import { retentionLimits } from '../law/retention-wording.ts'
import { processor } from '../law/scopes.ts'
import { type EndingCase, isDeadline, promisedEndings } from './_ending.ts'
import { keptIn, subjectOf, withDays } from './_entry.ts'

export default rule({
  id: 'deletion-after-contract-too-late',
  chapter: 'retention',
  title: 'Deletion long after the contract, or at no set time',
  severity: 'warning',
  basis: [gdpr(28, 3, 'g'), gdpr(5, 1, 'e'), practice('deletion')],
  remedy: 'agree a number of days after the end of the services',
  request: 'end-of-the-services',
  answeredAt: ['.'],
  requirements: ['R23'],
  options: {
    days: {
      type: 'integer',
      default: retentionLimits['after-contract'].days,
      strict: 30,
      limit: 'deletionDays',
      promisedAt: ['obligations/endOfContract/within'],
      proposed: 30,
      minimum: 1,
      maximum: 3660,
      description: 'The most days after the end of the services until the data are deleted.',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _workspace, { days }) {
    const all = promisedEndings(service)
    const deadlines = deadlinesIn(service)
    for (const ending of all) {
      if (ending.detail.within === undefined && deadlines.length > 0) continue
      for (const problem of lateness(ending, days)) yield { ...problem, remedy: remedyFor(days) }
    }
    yield* keptForClaims(service, all)
    // A period that the obligations state too is one fact, said twice.
    const told = new Set(all.map(({ detail }) => detail.within))
    for (const { entry } of deadlines) {
      const { period, statute } = entry
      const claims = statute !== undefined && isLimitation(statute)
      if (period === undefined || told.has(period) || (statute !== undefined && !claims)) continue
      if (!isBeyond(period, days)) continue
      yield at(
        entry,
        'period',
        t`${subjectOf(entry)}: kept for ${withDays(period)} after the contract, longer than ${days} days${claims ? t`; ${quoted(statute)} limits claims, and requires no storage` : ''}`,
        { remedy: remedyFor(days) },
      )
    }
  },
})

/** A law on limitation, given as the reason why data stay; where the retention gives it, it is found there. */
function* keptForClaims(service: Service, endings: readonly EndingCase[]): Generator<Problem> {
  const given = keptIn(service.activities ?? []).map(({ entry }) => entry.statute)
  for (const ending of endings) {
    const { legalRetention } = ending.detail
    if (legalRetention === undefined || given.includes(legalRetention)) continue
    const own = namesOwnEnds(legalRetention)
    if (!own && !isLimitation(legalRetention)) continue
    yield atSaid(
      placeIn(ending, 'legalRetention'),
      own
        ? t`${casePrefix(ending)}data stay after the contract for ${quoted(legalRetention)}, which no law requires`
        : t`${casePrefix(ending)}data stay after the contract under ${quoted(legalRetention)}, which limits claims and requires no storage`,
      {
        remedy: t`agree that data stay only where Union or Member State law requires their storage`,
      },
    )
  }
}

function* lateness(ending: EndingCase, days: number): Generator<Problem> {
  const { target } = ending.detail
  const within = ending.detail.within ?? target?.within
  const place = placeIn(ending, ending.detail.within === undefined && target ? 'target' : 'within')
  if (within === undefined)
    yield atSaid(place, t`${casePrefix(ending)}deletion after the contract has no time limit`)
  else if (within === 'unknown')
    yield atSaid(
      place,
      t`${casePrefix(ending)}how soon data are deleted after the contract is unknown`,
    )
  else if (within === 'reasonable-period')
    yield atSaid(
      place,
      t`${casePrefix(ending)}deletion comes within a reasonable period after the contract, which is no time limit`,
    )
  else if (within === 'without-undue-delay' || within === 'promptly')
    yield atSaid(
      place,
      t`${casePrefix(ending)}deletion after the contract is only promised ${term(within)}, without a number of days`,
      { severity: 'info' },
    )
  else if (isBeyond(within, days))
    yield atSaid(
      place,
      t`${casePrefix(ending)}deletion comes ${withDays(within)} after the contract, later than ${days} days`,
    )
}

/** Three months are ninety days to everybody: at their shortest they are not later. */
const isBeyond = (time: string, days: number) => (daysAtLeast(time) ?? 0) > days

const remedyFor = (days: number) => t`agree ${days} days or fewer after the end of the services`

const deadlinesIn = ({ activities = [] }: Service) =>
  keptIn(activities.filter(isProcessing)).filter(({ entry }) => isDeadline(entry))
