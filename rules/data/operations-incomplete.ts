import { at, enumerated, isProcessing, linked, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { type ImpliedData, impliedBy } from './_implied.ts'
import { operationsOf } from './_items.ts'

export default rule({
  id: 'operations-incomplete',
  chapter: 'data',
  title: 'Operation that other facts imply, but not declared',
  severity: 'warning',
  basis: [gdpr(28, 3)],
  remedy: 'have the operation added to the description of the processing',
  request: 'description',
  answeredAt: ['activities/*/operations'],
  requirements: ['R4'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const activity of (service.activities ?? []).filter(isProcessing)) {
      const named = operationsOf(activity)
      // None at all is a gap of its own.
      if (![...named.values()].some((said) => said !== false)) continue
      const missing = impliedBy(service, activity).filter(({ accepted }) =>
        accepted.every((operation) => (named.get(operation) ?? false) === false),
      )
      if (missing.length === 0) continue
      const excluded = missing.filter(({ accepted }) => accepted.some((one) => named.has(one)))
      const silent = missing.filter((one) => !excluded.includes(one))
      const parts = [
        ...(silent.length > 0 ? [t`leave out ${names(silent)}`] : []),
        ...(excluded.length > 0 ? [t`exclude ${names(excluded)}`] : []),
      ]
      yield at(
        activity,
        'operations',
        t`the operations of ${activity.id} ${linked(parts)}, which other facts imply`,
        {
          key: missing.map(({ operation }) => operation).join('+'),
          related: missing.map(({ evidence }) => evidence),
        },
      )
    }
  },
})

const names = (missing: readonly ImpliedData[]) =>
  enumerated(missing.map(({ operation }) => operation))
