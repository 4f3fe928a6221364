import {
  at,
  isControlling,
  isProcessing,
  rule,
  type Service,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { afterEnd, keptIn, subjectOf } from './_entry.ts'

export default rule({
  id: 'backups-without-retention',
  chapter: 'retention',
  title: 'Backups without a retention of their own',
  severity: 'info',
  basis: [gdpr(5, 1, 'e'), practice('retention')],
  remedy: 'ask how long copies in backups outlive the data, and declare it as `backups`',
  request: 'existing-copies',
  answeredAt: ['activities/*/retention/*/backups'],
  since: '0.1.0',
  *check(service) {
    const kept = keptIn(service.activities)
    if ([...kept.map(({ entry }) => entry.backups), ...atTheEnd(service)].some(isStated)) return
    const unknown = kept.find(({ entry }) => entry.backups === 'unknown')
    if (unknown)
      yield at(
        unknown.entry,
        'backups',
        t`how long copies of ${subjectOf(unknown.entry)} stay in backups is unknown`,
      )
    if (unknown) return
    // Once a service: where one period says nothing of backups, the others rarely differ. What
    // outlives the contract is copies-survive-contract's to say.
    const first = kept.find(
      ({ activity, entry }) =>
        !isControlling(activity) &&
        entry.period !== undefined &&
        !(isProcessing(activity) && afterEnd(entry)),
    )
    if (first)
      yield at(
        first.entry,
        'period',
        t`${subjectOf(first.entry)}: kept for ${first.entry.period}, and nothing says how long copies stay in backups`,
      )
  },
})

const atTheEnd = ({ obligations }: Service) =>
  statementsOf(obligations, 'endOfContract').map(({ detail }) => detail.backups)

const isStated = (backups: string | undefined) => backups !== undefined && backups !== 'unknown'
