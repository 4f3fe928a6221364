import {
  at,
  enumerated,
  type Feature,
  type Problem,
  quoted,
  rule,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { onlyConverts } from '../law/data-practice.ts'

/** What may decide on people without a person. */
const mayDecide: readonly Feature['type'][] = [
  'automated-decision',
  'artificial-intelligence',
  'scoring',
  'profiling',
  'routing',
]

export default rule({
  id: 'automated-decision-undeclared',
  chapter: 'lawfulness',
  title: 'Automated features and nothing on automated decisions',
  severity: 'warning',
  basis: [gdpr(13, 2, 'f'), gdpr(22)],
  remedy: 'ask whether it decides on people with legal or similar effect, and who can intervene',
  request: 'automated-decisions',
  answeredAt: ['.'],
  since: '0.1.0',
  *check(service) {
    for (const { id, features } of service.activities ?? []) yield* gapsOf(id, features)
    for (const { name, service: id, task, features } of service.embeds ?? [])
      yield* gapsOf(name ?? id ?? task ?? t`an embedded service`, features)
  },
})

function* gapsOf(holder: Wording, features: readonly Feature[] = []): Generator<Problem> {
  const deciding = features.filter(({ type }) => mayDecide.includes(type))
  // Who says of decisions themselves that they have no such effect has answered for what could take them.
  const isDenied = deciding.some(
    ({ type, legalEffect }) => type === 'automated-decision' && legalEffect === false,
  )
  const open = deciding.filter(
    ({ legalEffect, type, detail = '' }) =>
      legalEffect === 'unknown' ||
      (legalEffect === undefined &&
        !isDenied &&
        !(type === 'artificial-intelligence' && onlyConverts(detail))),
  )
  const [first, ...others] = open
  if (first) {
    const unknown = open.every(({ legalEffect }) => legalEffect === 'unknown')
    yield at(
      first,
      'legalEffect',
      t`${quoted(holder)} has ${enumerated([...new Set(open.map(({ type }) => type))])}, and ${unknown ? t`it is unknown whether it decides on people with legal or similar effect` : t`nothing is said on whether it decides on people with legal or similar effect`}`,
      { related: others.map((on) => ({ on, field: 'type', message: on.type })) },
    )
  }
  for (const feature of deciding)
    if (feature.legalEffect === true && feature.humanReview !== true)
      yield at(
        feature,
        'humanReview',
        t`${feature.type} in ${quoted(holder)} decides on people with legal or similar effect, and ${review(feature)}`,
        {
          remedy: t`ask for a person who can change the decision, and how people reach that person`,
        },
      )
}

function review({ humanReview }: Feature): Wording {
  if (humanReview === undefined) return t`no human review is declared`
  return humanReview === 'unknown' ? t`human review is unknown` : t`no person reviews it`
}
