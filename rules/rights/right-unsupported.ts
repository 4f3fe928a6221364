import {
  at,
  enumerated,
  type Problem,
  plainText,
  processes,
  quoted,
  type Rights,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { promisedHelps } from './_assistance.ts'
import { binds } from './_binding.ts'
import { basisOf, exercised, type RightName, rightName, supportOf, supports } from './_rights.ts'

export default rule({
  id: 'right-unsupported',
  chapter: 'rights',
  title: 'Right that the service does not support',
  severity: 'warning',
  basis: [
    gdpr(28, 3, 'e'),
    gdpr(7),
    gdpr(15),
    gdpr(16),
    gdpr(17),
    gdpr(18),
    gdpr(20),
    gdpr(21),
    gdpr(22),
  ],
  remedy: 'ask how a request under each missing right is carried out in the service',
  request: 'functions-for-rights',
  answeredAt: [
    'rights/access',
    'rights/rectification',
    'rights/erasure',
    'rights/restriction',
    'rights/portability',
    'rights/objection',
    'rights/automatedDecisions',
    '.',
  ],
  since: '0.1.0',
  *check(service) {
    const { rights } = service
    // What names none of these rights is no list of them.
    if (!rights) return
    yield* refusedBesides(rights, service)
    if (supports(rights).length === 0) return
    const missing: RightName[] = []
    for (const right of exercised) {
      const support = supportOf(rights, right)
      const name = rightName(right)
      if (support?.stand === 'refused') {
        const { limit } = support.detail
        const reason = limit === undefined ? '' : t`: ${quoted(limit)}`
        yield at(rights, right, t`support for ${name} is refused${reason}`, {
          basis: basisOf([right], service),
        })
      } else if (support?.stand === 'unknown')
        yield at(rights, right, t`whether ${name} is supported is unknown`, {
          basis: basisOf([right], service),
        })
      else if (!support && (right !== 'automatedDecisions' || decides(service))) missing.push(right)
    }
    if (missing.length === 0 || promisedHelps(service).some((help) => binds(service, help))) return
    yield at(
      service,
      'rights',
      t`the rights that the service supports do not include ${enumerated(missing.map(rightName), 'or')}`,
      { key: missing.map(rightName).join('+'), basis: basisOf(missing, service) },
    )
  },
})

/** What the customer needs beside the rights themselves: to tell people, and to rest a processing on consent. */
const besides = {
  information: t`information of data subjects`,
  complaint: t`the complaint to an authority`,
  consent: t`proof of consent`,
  consentWithdrawal: t`the withdrawal of consent`,
} as const

/** That the customer asks for consent itself takes nothing from it. */
const customersOwn = /customer|controller|client|responsable|kunde|verantwortlich/

function* refusedBesides(rights: Rights, service: Service): Generator<Problem> {
  const help = processes(service) ? gdpr(28, 3, 'e') : gdpr(12, 2)
  const refused = (Object.keys(besides) as (keyof typeof besides)[]).filter((right) => {
    const said = rights[right]
    const { support, limit = '' } = typeof said === 'object' ? said : { support: said }
    return (support === false || support === 'refused') && !customersOwn.test(plainText(limit))
  })
  const [first, ...others] = refused
  if (!first) return
  yield at(
    rights,
    first,
    t`support for ${enumerated(refused.map((right) => besides[right]))} is refused`,
    {
      basis: [help],
      ...(refused.some((right) => right.startsWith('consent')) && {
        basis: [gdpr(7), help] as const,
        remedy: t`ask how consent is recorded and taken back, or rest nothing in the service on consent`,
      }),
      related: others.map((right) => ({ on: rights, field: right, message: besides[right] })),
    },
  )
}

/** Article 22 matters only where something may decide about people. */
function decides({ activities = [], embeds = [] }: Service): boolean {
  const deciding: readonly string[] = ['automated-decision', 'scoring', 'profiling']
  return [...activities, ...embeds].some(({ features = [] }) =>
    features.some(({ type, legalEffect }) => deciding.includes(type) && legalEffect !== false),
  )
}
