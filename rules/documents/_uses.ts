import { listed, prevailing, type Service, statementsOf, t, term } from '../../src/model/rule.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

/** What the terms exclude or promise, and what the service does or refuses all the same. */
export function* useConflicts(service: Service): Generator<Conflict> {
  yield* ownUses(service)
  yield* served(service, 'selfDeletion', 'erasure')
  yield* served(service, 'export', 'portability')
}

/** No use of the provider's own, and one of them. */
function* ownUses(service: Service): Generator<Conflict> {
  const { ownPurposes, activities = [] } = service
  const one = exclusion(service)
  if (!one) return
  const subject = t`use for ends of the provider`
  const use = listed(ownPurposes).find(({ anonymised }) => anonymised !== true)
  const trained = activities
    .flatMap(({ features = [], source }) => features.map((feature) => ({ feature, above: source })))
    .find(({ feature: { type, trains } }) => type === 'training-of-models' || trains === true)
  if (use)
    yield {
      subject,
      one,
      other: {
        on: use,
        field: 'purpose',
        message: t`${term(use.purpose)} is declared`,
        source: use.source ?? service.source,
      },
      key: 'own-use',
    }
  else if (trained)
    yield {
      subject,
      one,
      other: {
        on: trained.feature,
        field: trained.feature.trains === true ? 'trains' : 'type',
        message: t`models are trained on the data`,
        source: trained.feature.source ?? trained.above ?? service.source,
      },
      key: 'own-use',
      remedy: t`ask for whom the models are trained, and have it written down`,
    }
}

/** The firm and general statement that there is no such use. */
function exclusion(service: Service): ConflictSide | undefined {
  const { obligations, ownPurposes } = service
  const promise = prevailing(
    service,
    statementsOf(obligations, 'noOtherUse').filter(({ detail }) => detail.for === undefined),
  )
  if (promise?.stand === 'stated')
    return {
      on: promise.on,
      ...(promise.field !== undefined && { field: promise.field }),
      message: t`excluded`,
      source: promise.detail.source ?? obligations?.source ?? service.source,
    }
  return ownPurposes === false
    ? { on: service, field: 'ownPurposes', message: t`excluded`, source: service.source }
    : undefined
}

/** A means that the terms give the customer, and the right that it would serve refused. */
function* served(
  service: Service,
  means: 'selfDeletion' | 'export',
  right: 'erasure' | 'portability',
): Generator<Conflict> {
  const { obligations, rights } = service
  const promise = prevailing(service, statementsOf(obligations, means))
  const refusal = statementsOf(rights, right)[0]
  if (promise?.stand !== 'stated') return
  if (refusal?.stand !== 'refused' && refusal?.word !== 'refused') return
  const what = means === 'export' ? 'export' : 'erasure'
  yield {
    subject: t`${what} by the customer`,
    one: {
      on: promise.on,
      ...(promise.field !== undefined && { field: promise.field }),
      message: t`possible at any time`,
      source: promise.detail.source ?? obligations?.source ?? service.source,
    },
    other: {
      on: refusal.on,
      ...(refusal.field !== undefined && { field: refusal.field }),
      message: t`${right} is refused`,
      source: (refusal.detail as { source?: string }).source ?? rights?.source ?? service.source,
    },
    key: means,
  }
}
