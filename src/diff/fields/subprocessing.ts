import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { lastOf, scale } from '../direction.ts'
import { fact } from '../fact.ts'
import { inside, value } from '../field-rules.ts'
import { promiseFields } from './commitments.ts'

const notice = fact('subprocessor-notice', 'notice of new sub-processors', {
  fields: {
    ...promiseFields('subprocessor-notice', 'notice of new sub-processors'),
    ...changesOf('subprocessing.notice'),
  },
})

const objection = fact('objection', 'right to object to sub-processors', {
  fields: {
    ...changesOf('subprocessing.objection'),
    effect: value(
      'objection',
      'effect of an objection to sub-processors',
      lastOf(scale('none', 'discussion', 'workaround', 'termination', 'not-engaged')),
    ),
  },
})

/** The terms on sub-processors. */
export const subprocessing: FieldDiffer = inside({
  ...changesOf('subprocessing'),
  notice,
  objection,
})
