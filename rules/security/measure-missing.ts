import {
  at,
  distinct,
  enumerated,
  isProcessing,
  listed,
  type Measure,
  quoted,
  rule,
  type Service,
  t,
  term,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { isSensitive } from '../law/special-categories.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import {
  kindIds,
  type MeasureKind,
  measureKinds,
  measuresOf,
  ofKind,
  onlyReferred,
} from './_measures.ts'

export default rule({
  id: 'measure-missing',
  chapter: 'security',
  title: 'Kind of security measure that the law names, missing',
  severity: 'warning',
  basis: [gdpr(32, 1, 'a'), gdpr(32, 1, 'b'), gdpr(32, 1, 'c'), gdpr(32, 1, 'd')],
  remedy: 'ask for the measure, or why the risk does not call for it',
  request: 'security-measures',
  answeredAt: ['security/measures/-', '.'],
  requirements: ['R7'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const { security } = service
    const measures = measuresOf(service)
    if (!security || measures.length === 0 || onlyReferred(service)) return
    const clear = sensitiveInTheClear(service, measures)
    if (clear !== undefined)
      yield at(
        security,
        'measures',
        t`encryption is declared in transit and not at rest, with ${clear} among the data (Article 32(1)(a))`,
        {
          key: 'at-rest',
          cause: {
            on: security,
            field: 'measures',
            message: (names) => t`nothing is declared on ${names}`,
          },
          member: t`encryption at rest, with ${clear} among the data (Article 32(1)(a))`,
        },
      )
    for (const kind of kindIds) {
      const found = ofKind(measures, kind)
      const [first] = found
      const soft = found.filter(isSoft)
      const [qualified] = soft
      if (first === undefined)
        yield at(security, 'measures', missing(kind, measures), {
          key: kind,
          cause: {
            on: security,
            field: 'measures',
            message: (names) => t`nothing is declared on ${names}`,
          },
          member: named[kind],
          ...(kind === 'restoration' && hasBackups(measures) && { severity: 'info' as const }),
        })
      else if (qualified?.qualified !== undefined && soft.length === found.length)
        yield at(
          qualified,
          'qualified',
          t`${measureKinds[kind].name} is declared only ${quoted(qualified.qualified)}`,
          {
            cause: {
              on: security,
              field: 'measures',
              key: 'qualified',
              message: (names) => t`only with a reservation are declared ${names}`,
            },
            member: measureKinds[kind].name,
          },
        )
    }
  },
})

/** What would be read by whoever gets at the disks; nothing where encryption is not limited to the way there. */
function sensitiveInTheClear(
  { activities = [] }: Service,
  measures: readonly Measure[],
): Wording | undefined {
  const types = measures.map(({ type }) => type)
  if (!types.includes('encryption-in-transit')) return undefined
  if (types.includes('encryption') || types.includes('encryption-at-rest')) return undefined
  const categories = activities
    .filter(isProcessing)
    .flatMap(({ data }) => listed(data))
    .flatMap((item) =>
      typeof item === 'string' ? item : (item.included ?? true) === true ? item.category : [],
    )
    .filter(isSensitive)
  return categories.length === 0 ? undefined : enumerated(distinct(categories).map(term))
}

/** Article 32(1) itself says "as appropriate". */
const isSoft = ({ qualified }: Measure) => reservationBeyond('security', qualified) !== undefined

const says = {
  encryption: t`no encryption and no pseudonymisation is declared (Article 32(1)(a))`,
  resilience: t`no measure for resilience or availability is declared (Article 32(1)(b))`,
  restoration: t`no restoration after an incident is declared (Article 32(1)(c))`,
  testing: t`no regular testing of the measures is declared (Article 32(1)(d))`,
} as const satisfies Record<MeasureKind, Wording>

const named = {
  encryption: t`encryption or pseudonymisation (Article 32(1)(a))`,
  resilience: t`resilience or availability (Article 32(1)(b))`,
  restoration: t`restoration after an incident (Article 32(1)(c))`,
  testing: t`regular testing of the measures (Article 32(1)(d))`,
} as const satisfies Record<MeasureKind, Wording>

const hasBackups = (measures: readonly Measure[]) => measures.some(({ type }) => type === 'backup')

const missing = (kind: MeasureKind, measures: readonly Measure[]) =>
  kind === 'restoration' && hasBackups(measures)
    ? t`backups are declared, and not how fast access is restored from them (Article 32(1)(c))`
    : says[kind]
