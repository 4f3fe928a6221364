import { at, atSaid, casePrefix, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { endingsOf } from './_ending.ts'

export default rule({
  id: 'deletion-after-contract-missing',
  chapter: 'retention',
  title: 'No deletion or return after the contract',
  severity: 'error',
  basis: [gdpr(28, 3, 'g')],
  remedy:
    'agree deletion or return of all personal data at the end of the services, within a number of days',
  request: 'end-of-the-services',
  answeredAt: ['obligations/endOfContract'],
  requirements: ['R23'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = endingsOf(service)
    if (all.length === 0) {
      const message = t`nothing is declared on deletion or return of the data after the contract`
      yield service.obligations
        ? at(service.obligations, 'endOfContract', message)
        : at(service, 'obligations', message)
    }
    for (const ending of all) {
      const { stand, detail } = ending
      const words = reservationBeyond('ending', detail.qualified)
      if (stand === 'refused')
        yield atSaid(
          ending,
          t`${casePrefix(ending)}deletion and return after the contract are refused`,
        )
      if (stand === 'unknown')
        yield atSaid(
          ending,
          t`${casePrefix(ending)}whether data are deleted or returned after the contract is unknown`,
        )
      if (stand === 'qualified' && words !== undefined)
        yield atSaid(
          ending,
          t`${casePrefix(ending)}deletion or return after the contract is promised only ${quoted(words)}`,
          {
            severity: 'warning',
            remedy: t`have the reservation struck out, or limited to what the law requires to be kept`,
          },
        )
    }
  },
})
