import {
  at,
  atSaid,
  casePrefix,
  enumerated,
  type Problem,
  quoted,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { coversTheDuty, reservationBeyond } from '../law/statutory-limits.ts'
import { helps } from './_assistance.ts'
import { rightName, supports } from './_rights.ts'

export default rule({
  id: 'rights-assistance-missing',
  chapter: 'rights',
  title: 'No help with requests of data subjects',
  severity: 'error',
  basis: [gdpr(28, 3, 'e')],
  remedy: 'have help with the requests of data subjects promised, for all rights of Chapter III',
  request: 'help-with-requests',
  answeredAt: ['obligations/assistance/rights'],
  requirements: ['R17'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = helps(service)
    if (all.length === 0) yield undeclared(service)
    for (const help of all) {
      const { stand, detail } = help
      const words = reservationBeyond('rightsHelp', detail.qualified)
      if (stand === 'refused')
        yield atSaid(help, t`${casePrefix(help)}help with requests of data subjects is refused`)
      else if (stand === 'unknown')
        yield atSaid(
          help,
          t`${casePrefix(help)}whether help with requests of data subjects is promised is unknown`,
        )
      else if (words !== undefined)
        yield atSaid(
          help,
          t`${casePrefix(help)}help with requests of data subjects is promised only ${quoted(words)}`,
          {
            severity: 'warning',
            remedy: t`have the reservation struck out: the law knows "insofar as this is possible"`,
          },
        )
    }
    const [first] = all
    const isCase = ({ for: of }: { readonly for?: string }) =>
      of !== undefined && !coversTheDuty(of)
    if (first && all.every(({ stand, detail }) => stand === 'stated' && isCase(detail)))
      yield atSaid(
        first,
        t`help with requests of data subjects is promised only for ${enumerated(all.map(({ detail }) => quoted(detail.for ?? '')))}`,
        { severity: 'warning', remedy: t`have it promised without that limit`, key: 'cases' },
      )
  },
})

/** Tools are help, but no promise that they stay. */
function undeclared(service: Service): Problem {
  const { obligations, rights } = service
  const served = rights
    ? supports(rights)
        .filter(({ stand }) => stand !== 'refused' && stand !== 'unknown')
        .map(({ right }) => rightName(right))
    : []
  const message =
    served.length > 0
      ? t`the service supports ${enumerated(served)}, and help with requests is not promised`
      : t`nothing is declared on help with requests of data subjects`
  const more = served.length > 0 ? ({ severity: 'warning' } as const) : {}
  if (!obligations) return at(service, 'obligations', message, more)
  const { assistance } = obligations
  if (typeof assistance === 'object') return at(assistance, 'rights', message, more)
  return at(obligations, 'assistance', message, more)
}
