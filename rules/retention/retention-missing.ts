import {
  type Activity,
  at,
  enumerated,
  isProcessing,
  type Problem,
  rule,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSetAside } from '../law/notices.ts'
import { promisedEndings } from './_ending.ts'
import { categoriesOf, keptIn, namedIn, subjectOf } from './_entry.ts'

export default rule({
  id: 'retention-missing',
  chapter: 'retention',
  title: 'No retention for an activity or a category of data',
  severity: 'error',
  basis: [gdpr(5, 1, 'e'), gdpr(13, 2, 'a'), gdpr(30, 1, 'f')],
  remedy: 'declare how long each category is kept, as a period with its start or as an event',
  request: 'storage-periods',
  answeredAt: ['activities/*/retention/*', 'activities/*/retention/-'],
  requirements: ['R3'],
  since: '0.1.0',
  *check(service) {
    const { activities = [] } = service
    if (activities.length === 0)
      yield at(
        service,
        'activities',
        t`no activity is declared, and so nothing on how long data are kept`,
      )
    // Whether that clause has a day, and which, other rules ask.
    const ended = promisedEndings(service).length > 0
    for (const activity of activities) {
      // When the data of a processor go, its clause on the end of the contract says.
      const settled = ended && isProcessing(activity) && !isUnknown(activity)
      if (!settled && !isSetAside(activity, service)) yield* gapsOf(activity)
    }
  },
})

/** Somebody looked, and could not tell: the clause on the end says nothing of the time before it. */
const isUnknown = (activity: Activity) =>
  activity.retention === 'unknown' ||
  (activity.retention !== undefined &&
    keptIn([activity]).every(({ wording }) => wording === 'unknown'))

function* gapsOf(activity: Activity): Generator<Problem> {
  const { id, retention } = activity
  if (retention === 'unknown')
    return yield at(activity, 'retention', t`how long ${id} keeps its data is unknown`, {
      severity: 'warning',
    })
  const kept = keptIn([activity])
  if (kept.length === 0)
    return yield at(activity, 'retention', t`nothing is declared on how long ${id} keeps its data`)

  for (const { entry, wording } of kept)
    if (wording === 'unknown')
      yield at(entry, 'unknown', t`how long ${id} keeps ${subjectOf(entry)} is unknown`, {
        severity: 'warning',
      })

  const named = kept.map(({ entry }) => namedIn(entry))
  if (named.includes(undefined)) return
  const covered = new Set(named.flat())
  const missing = categoriesOf(activity).filter((category) => !covered.has(category))
  // The key names them, so that an accepted gap does not hide a category that joins it later.
  if (missing.length > 0)
    yield at(activity, 'retention', t`${id} has no retention for ${enumerated(missing)}`, {
      key: missing.join('+'),
    })
}
