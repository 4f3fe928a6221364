import {
  type Activity,
  at,
  enumerated,
  isControlling,
  type Problem,
  processes,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { isThirdCountry } from '../law/adequacy.ts'
import { gdpr } from '../law/cite.ts'
import {
  isAuthorityAbroad,
  monitoringFeatures,
  otherDataLaws,
  representativeUncertain,
} from '../law/governance.ts'

export default rule({
  id: 'representative-missing',
  chapter: 'documents',
  title: 'Provider outside the Union without a representative',
  severity: 'error',
  basis: [gdpr(27, 1), gdpr(3, 2)],
  remedy:
    'ask for its representative in the Union, or for the establishment there that makes one needless',
  request: 'representative',
  answeredAt: ['provider/country', 'provider/representatives/eu'],
  since: '0.1.0',
  *check(service, { asOf, regimes }) {
    if (!regimes.includes('eu-gdpr')) return
    const { provider } = service
    yield* withoutCountry(service)
    if (provider?.country === undefined || !isThirdCountry(provider.country, 'EU', asOf)) return
    const named = provider.representatives?.eu
    if (named !== undefined && named !== 'unknown') return
    const role = roleOf(service)
    if (!role || isUnderAnotherLaw(service)) return
    yield at(
      provider,
      'representatives',
      t`the provider is in ${provider.country} and ${role.does}, and ${named ? t`its representative in the Union is unknown` : t`no representative in the Union is declared`}`,
      role.severity === 'error' ? {} : { severity: role.severity, law: representativeUncertain },
    )
  },
})

/** A controller of which nobody knows where it is: Article 27, and what Article 13(1)(f) asks, hang on that. */
function* withoutCountry(service: Service): Generator<Problem> {
  const { provider, activities = [] } = service
  if (provider?.country !== undefined || provider?.address !== undefined) return
  if (activities.length === 0 || !activities.every(isControlling)) return
  const message = t`no country of the provider is declared, so nobody can tell whether it needs a representative (Article 27) and has to speak of transfers (Article 13(1)(f))`
  const more = { severity: 'info', remedy: t`ask where the provider is established` } as const
  yield provider
    ? at(provider, 'country', message, more)
    : at(service, 'provider', message, { ...more, key: 'country' })
}

/**
 * A notice that speaks of another law and never of the GDPR addresses the people of that law; whoever
 * processes for us, or watches people, is asked all the same.
 */
function isUnderAnotherLaw(service: Service): boolean {
  const { activities = [], instruments = [], provider } = service
  if (!activities.every((one) => isControlling(one) && !isWatching(one))) return false
  const relied = instruments.filter(({ use }) => use === 'relied-on')
  if (relied.some(({ instrument }) => instrument === 'gdpr')) return false
  return (
    relied.some(({ instrument }) => otherDataLaws.includes(instrument)) ||
    isAuthorityAbroad(provider?.authority ?? '')
  )
}

const isWatching = ({ features = [] }: Activity) =>
  features.some(({ type }) => monitoringFeatures.includes(type))

interface Role {
  readonly does: Wording
  readonly severity: 'error' | 'warning'
}

/**
 * Whoever watches people as a controller is under Article 3(2)(b). Another controller may be, and so may
 * a processor: that its customer is in the Union does not settle it.
 */
function roleOf(service: Service): Role | undefined {
  const controlled = (service.activities ?? []).filter(isControlling)
  const watching = controlled.filter(isWatching)
  const ids = (activities: typeof controlled) => enumerated(activities.map(({ id }) => quoted(id)))
  if (watching.length > 0)
    return { does: t`watches people as a controller in ${ids(watching)}`, severity: 'error' }
  if (controlled.length > 0)
    return { does: t`is a controller in ${ids(controlled)}`, severity: 'warning' }
  return processes(service) ? { does: t`processes our data`, severity: 'warning' } : undefined
}
