import {
  type Activity,
  at,
  isControlling,
  isProcessing,
  listed,
  outcomesOf,
  type Problem,
  quoted,
  type RetentionItem,
  rule,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import {
  goesOnWhereNeeded,
  isLog,
  isSetByAnotherPaper,
  transparencyFact,
  wordingClasses,
} from '../law/retention-wording.ts'
import { isTheLawAlone } from '../law/statutory-limits.ts'
import { promisedEndings } from './_ending.ts'
import { type Kept, keptIn, namedIn, subjectOf } from './_entry.ts'

export default rule({
  id: 'retention-too-vague',
  chapter: 'retention',
  title: 'Retention by a formula instead of a period',
  severity: 'error',
  basis: [gdpr(5, 1, 'e'), gdpr(13, 2, 'a'), edpb('WP260')],
  remedy: 'ask for a number and its start, for an event, or for the statute that sets the period',
  request: 'storage-periods',
  answeredAt: ['activities/*/retention/*'],
  requirements: ['R3'],
  since: '0.1.0',
  *check(service) {
    for (const kept of keptIn(service.activities)) {
      const { entry, wording } = kept
      // When the data of a processor go, its clause on the end of the contract says, and so how vaguely.
      if (endsWithContract(kept) && promisedEndings(service).length > 0) continue
      const problems =
        wording === 'necessity' || wording === 'possibility'
          ? [formula(kept, wording)]
          : wording === 'criterion'
            ? [openQuestion(kept)]
            : wording === 'minimum'
              ? openEnd(kept)
              : wording === 'unknown'
                ? []
                : reservations(kept)
      for (const problem of problems)
        yield {
          ...problem,
          cause: {
            on: service,
            field: 'activities',
            message: (names) => t`nobody can work out how long is kept: ${names}`,
          },
          member: named(entry),
        }
    }
  },
})

/** With its words, as they are what nobody can work with. */
function named(entry: RetentionItem): Wording {
  const words = entry.qualified ?? entry.criterion
  return words === undefined ? subjectOf(entry) : t`${subjectOf(entry)} (${quoted(words)})`
}

const endsWithContract = ({ activity, entry: { until, from } }: Kept) =>
  isProcessing(activity) &&
  [until, from].some((one) => one === 'contract-end' || one === 'service-end')

function formula({ activity, entry }: Kept, wording: 'necessity' | 'possibility'): Problem {
  const controlling = isControlling(activity)
  return at(
    entry,
    'criterion',
    t`the retention of ${subjectOf(entry)}, ${quoted(entry.criterion ?? '')}, is a formula from which nobody can work out its end`,
    {
      severity: wordingClasses[wording][controlling ? 'controller' : 'processor'],
      // What the authorities say of it, they say of notices to data subjects.
      ...(controlling && wording === 'necessity' && { law: transparencyFact }),
    },
  )
}

function openQuestion({ activity, entry }: Kept): Problem {
  const { processor: severity } = wordingClasses.criterion
  const subject = subjectOf(entry)
  if (entry.criterion === undefined)
    return at(entry, 'until', t`the retention of ${subject} ends with an event that is not named`, {
      severity,
    })
  if (isProcessing(activity) && isSetByAnotherPaper(entry.criterion))
    return at(
      entry,
      'criterion',
      t`how long ${subject} are kept is left to another paper: ${quoted(entry.criterion)}`,
      {
        severity: 'warning',
        remedy: t`have the agreement say the period itself, so that it changes only with us`,
      },
    )
  const message = t`whether ${quoted(entry.criterion)} settles when the retention of ${subject} ends is for a person to judge`
  return at(entry, 'criterion', message, { severity })
}

/** Logs that serve security may be kept for a shortest time; of anything else the longest one matters. */
function* openEnd({ activity, entry }: Kept): Generator<Problem> {
  const purposes = listed(activity.purposes).map((one) =>
    typeof one === 'string' ? one : one.purpose,
  )
  const named = namedIn(entry) ?? []
  if (isLog(entry.for, activity.id, ...named, ...(named.length > 0 ? [] : purposes))) return
  const least = entry.minimum === undefined ? quoted(entry.criterion ?? '') : entry.minimum
  yield at(
    entry,
    entry.minimum === undefined ? 'criterion' : 'minimum',
    t`${subjectOf(entry)}: kept for ${entry.minimum === undefined ? least : t`${least} at least`}, and no longest time is given`,
    { severity: 'info', remedy: t`ask for the longest time too` },
  )
}

/** A period that is stated, and then softened or followed by another that is not. */
function* reservations({ activity, entry }: Kept): Generator<Problem> {
  const subject = subjectOf(entry)
  if (entry.qualified !== undefined) {
    const message = t`the retention of ${subject} holds only ${quoted(entry.qualified)}`
    yield at(entry, 'qualified', message, { severity: 'warning' })
  } else if (
    entry.period !== undefined &&
    entry.criterion !== undefined &&
    goesOnWhereNeeded(entry.criterion) &&
    !isTheLawAlone(entry.criterion)
  ) {
    yield at(
      entry,
      'criterion',
      t`${subject}: kept for ${entry.period}, and then ${quoted(entry.criterion)}, which has no end`,
      { severity: 'warning' },
    )
  } else if (archives(entry) && !archiveEnds(activity, entry)) {
    yield at(entry, 'then', t`${subject}: archived after the period, and the archive has no end`, {
      severity: 'warning',
      remedy: t`ask how long the archive is kept and for what`,
    })
  }
}

const archives = ({ then }: RetentionItem) => outcomesOf(then).includes('archive')

/** Whether another entry goes on where this one archives. */
function archiveEnds(activity: Activity, archived: RetentionItem): boolean {
  const data = namedIn(archived)?.join()
  return keptIn([activity]).some(
    ({ entry }) => entry !== archived && !archives(entry) && namedIn(entry)?.join() === data,
  )
}
