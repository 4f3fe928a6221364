import {
  type Activity,
  at,
  type EndOfContract,
  enumerated,
  isProcessing,
  listed,
  quoted,
  rule,
  type Service,
  statementsOf,
  t,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { unreadPaperOf } from './_unread-paper.ts'

export default rule({
  id: 'subject-matter-missing',
  chapter: 'data',
  title: 'Subject-matter or duration of the processing not declared',
  severity: 'error',
  basis: [gdpr(28, 3)],
  remedy: 'have the agreement or its annex say what the processing is about and how long it lasts',
  request: 'description',
  answeredAt: ['activities/*/subjectMatter', 'activities/*/duration'],
  requirements: ['R3', 'R4'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const found = (service.activities ?? []).filter(isProcessing).flatMap((activity) => {
      const gaps = gapsOf(activity, service)
      return gaps.length > 0 ? [{ activity, gaps }] : []
    })
    for (const { activity, gaps } of found)
      yield at(
        activity,
        undefined,
        t`nothing is declared on the ${enumerated(gaps.map(worded))} of the processing in ${quoted(activity.id)}`,
        {
          cause: {
            on: service,
            field: 'activities',
            key: gaps.join('+'),
            message: (names) =>
              t`nothing is declared on the ${enumerated(gaps.map(worded))} of the processing in ${names}`,
          },
          member: quoted(activity.id),
        },
      )
  },
})

function gapsOf(activity: Activity, service: Service): readonly string[] {
  const { subjectMatter, duration } = activity
  return [
    ...(subjectMatter === undefined && !unreadPaperOf(activity, service) ? ['subject-matter'] : []),
    ...(duration === undefined && !lastsAsContract(activity, service) ? ['duration'] : []),
  ]
}

/** What ends with the contract lasts as long as the contract does. */
function lastsAsContract({ retention }: Activity, { obligations }: Service): boolean {
  const ends = ['contract-end', 'service-end', 'account-deletion']
  return (
    listed(retention).some(
      ({ from = '', until = '' }) => ends.includes(from) || ends.includes(until),
    ) ||
    statementsOf(obligations, 'endOfContract').some(
      ({ stand, detail }) =>
        stand !== 'unknown' &&
        stand !== 'refused' &&
        (detail as Partial<EndOfContract>) !== undefined,
    )
  )
}
