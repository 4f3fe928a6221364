import {
  enumerated,
  listed,
  plainText,
  quoted,
  type Related,
  rule,
  type Service,
  type Statement,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { gapsIn, missingIn } from './_gaps.ts'

export default rule({
  id: 'confidentiality-missing',
  chapter: 'obligations',
  title: 'Persons with access not bound to confidentiality',
  severity: 'error',
  basis: [gdpr(28, 3, 'b')],
  remedy: 'agree that everybody with access is bound to confidentiality, by promise or by statute',
  request: 'confidentiality',
  answeredAt: ['obligations/confidentiality'],
  requirements: ['R15'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const related = softMeasures(service)
    const missing = missingIn(service, 'confidentiality')
    yield* gapsIn(
      service,
      statementsOf(service.obligations, 'confidentiality').map(ofEverybody),
      (message, more) => missing(message, { ...more, related }),
      {
        noun: t`confidentiality of the persons with access`,
        limits: 'confidentiality',
        absent: t`nothing binds the persons with access to confidentiality${insteadOf(service)}`,
      },
    )
  },
})

/** What is often read as confidentiality: it makes people careful, and binds nobody. */
const soft = ['staff-awareness', 'staff-training', 'staff-authorisation']

const measuresOf = ({ security }: Service) =>
  listed(security?.measures).filter(
    ({ type, by = 'provider' }) => soft.includes(type) && by === 'provider',
  )

const softMeasures = (service: Service): readonly Related[] =>
  measuresOf(service).map((on) => ({
    on,
    field: 'type',
    message: t`${quoted(on.type)} is a measure`,
  }))

function insteadOf(service: Service): Wording {
  const types = [...new Set(measuresOf(service).map(({ type }) => quoted(type)))]
  if (types.length === 0) return ''
  return t`: ${enumerated(types)} ${types.length === 1 ? t`is a measure` : t`are measures`}, and no commitment`
}

/** "Employees with access" are the persons that the article is about, and no limit to some of them. */
const staff = /employ|staff|personnel|person|worker|mitarbeit|beschäftigt|salari|emplead|collaborat/
const access = /access|authori|zugang|zugriff|befugt|accès|accéd|habilit|acceso|acced|autoriz/

function ofEverybody<D extends { readonly for?: string }>(one: Statement<D>): Statement<D> {
  const { for: limit = '', ...rest } = one.detail
  const words = plainText(limit)
  return staff.test(words) && access.test(words)
    ? { ...one, detail: rest as unknown as Partial<D> }
    : one
}
