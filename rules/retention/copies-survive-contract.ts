import {
  atSaid,
  casePrefix,
  daysAtMost,
  listed,
  type Problem,
  placeIn,
  quoted,
  rule,
  type Service,
  type Statement,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { retentionLimits } from '../law/retention-wording.ts'
import { processor } from '../law/scopes.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { type EndingCase, promisedEndings, saidOf } from './_ending.ts'
import { withDays } from './_entry.ts'

export default rule({
  id: 'copies-survive-contract',
  chapter: 'retention',
  title: 'Copies outlive the contract',
  severity: 'warning',
  basis: [gdpr(28, 3, 'g'), practice('deletion')],
  remedy: 'agree that existing copies go too, in backups and at sub-processors, and by when',
  request: 'existing-copies',
  answeredAt: [
    '.',
    'obligations/endOfContract/copies',
    'obligations/endOfContract/subprocessorCopies',
  ],
  requirements: ['R23'],
  options: {
    backupDays: {
      type: 'integer',
      default: retentionLimits['after-contract-outer'].days,
      strict: 90,
      limit: 'backupDays',
      promisedAt: ['obligations/endOfContract/backups'],
      proposed: 90,
      minimum: 1,
      maximum: 3660,
      description: 'The most days that copies in backups may outlive the data after the contract.',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _workspace, { backupDays }) {
    for (const ending of promisedEndings(service)) {
      const { backups } = ending.detail
      const outlive = daysAtMost(backups) ?? 0
      if (backups !== undefined && outlive > backupDays)
        yield atSaid(
          placeIn(ending, 'backups'),
          t`${casePrefix(ending)}copies stay in backups for ${withDays(backups)} after the data, longer than ${backupDays} days`,
          { remedy: t`agree that backups are overwritten within ${backupDays} days or fewer` },
        )
      yield* copies(service, ending)
    }
  },
})

function* copies(service: Service, ending: EndingCase): Generator<Problem> {
  const own = saidOf(service, ending, 'copies')
  // Backups with an end of their own are copies that somebody thought of.
  const { backups } = ending.detail
  const endsWithBackups = backups !== undefined && backups !== 'unknown'
  const others =
    listed(service.subprocessors).length > 0 ? t`, at the provider or at its sub-processors` : ''
  if (own) yield* weak(own, t`the erasure of existing copies`, ending)
  else if (!endsWithBackups)
    yield atSaid(
      placeIn(ending, 'copies'),
      t`${casePrefix(ending)}nothing says that existing copies are erased after the contract${others}`,
    )
  if (own && backups === 'unknown' && own.stand === 'stated')
    yield atSaid(
      placeIn(ending, 'backups'),
      t`${casePrefix(ending)}how long copies stay in backups after the contract is unknown`,
    )
  const theirs = saidOf(service, ending, 'subprocessorCopies')
  if (theirs) yield* weak(theirs, t`the erasure of copies at sub-processors`, ending)
}

function* weak(said: Statement, what: Wording, ending: EndingCase): Generator<Problem> {
  const promise = t`${casePrefix(ending)}${what} after the contract`
  if (said.stand === 'refused') yield atSaid(said, t`${promise} is refused`)
  if (said.stand === 'unknown') yield atSaid(said, t`${promise} is unknown`)
  if (said.stand !== 'qualified') return
  const { qualified } = said.detail as { readonly qualified?: string }
  const words = reservationBeyond('ending', qualified)
  if (words !== undefined) yield atSaid(said, t`${promise} is promised only ${quoted(words)}`)
}
