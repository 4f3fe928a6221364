import {
  outcomesOf,
  type Problem,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { keptIn, subjectOf } from './_entry.ts'

type Means = 'anonymisation' | 'pseudonymisation'

/** A place where data are made unrecognisable and the documents call it deletion. */
interface Instead {
  readonly place: Pick<Problem, 'on'> & { readonly field: string }
  readonly where: Wording
  /** Whether real erasure is offered beside it. */
  readonly besides: boolean
}

/** The three places: the end of a retention, the end of the contract, and the right to erasure. */
export function usedInstead(service: Service, means: Means): readonly Instead[] {
  const atEndOfPeriod = keptIn(service.activities)
    .filter(({ entry }) => outcomesOf(entry.then).includes(means))
    .map(({ entry }) => ({
      place: { on: entry, field: 'then' },
      where: t`at the end of the retention of ${subjectOf(entry)}`,
      besides: false,
    }))
  const afterContract = statementsOf(service.obligations, 'endOfContract')
    .filter(({ detail }) => detail.options?.includes(means))
    .map(({ on, detail }) => ({
      place: { on, field: 'options' },
      where: t`after the contract`,
      besides: detail.options?.includes('erasure') ?? false,
    }))
  const onRequest = statementsOf(service.rights, 'erasure')
    .filter(({ detail }) => detail.by?.includes(means))
    .map(({ on, detail }) => ({
      place: { on, field: 'by' },
      where: t`when a person asks for erasure`,
      besides: detail.by?.some((way) => way === 'erasure' || way === 'redaction') ?? false,
    }))
  return [...atEndOfPeriod, ...afterContract, ...onRequest]
}
