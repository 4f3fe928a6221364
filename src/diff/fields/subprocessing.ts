import type { FieldDiffer } from '../change-context.ts'
import { lastOf, longer, noIsBetter, presence, scale, yesIsBetter } from '../direction.ts'
import { fact } from '../fact.ts'
import { inside, unrankedFields, value } from '../field-rules.ts'
import { gradedCommitment, promiseFields } from './commitments.ts'

/** The law asks for the same obligations; documents promise less in several ways. */
export const flowDown = (name: string): FieldDiffer =>
  gradedCommitment('flow-down', name, 'terms', sameObligations, {
    fields: { byContract: value('flow-down', `${name}, by contract`, yesIsBetter) },
  })

const sameObligations = scale(
  false,
  'adequate-assurances',
  'sufficient-guarantees',
  'equivalent-guarantees',
  'similar-obligations',
  'same-obligations',
)

const notice = fact('subprocessor-notice', 'notice of new sub-processors', {
  fields: {
    ...promiseFields('subprocessor-notice', 'notice of new sub-processors'),
    period: value('subprocessor-notice', 'notice of new sub-processors', longer),
    written: value('subprocessor-notice', 'written notice of new sub-processors', yesIsBetter),
  },
})

const objection = fact('objection', 'right to object to sub-processors', {
  fields: {
    period: value('objection', 'time to object to sub-processors', longer),
    grounds: value(
      'objection',
      'grounds for objecting to sub-processors',
      scale('data-protection', 'reasonable', 'any'),
    ),
    effect: value(
      'objection',
      'effect of an objection to sub-processors',
      lastOf(scale('none', 'discussion', 'workaround', 'termination', 'not-engaged')),
    ),
  },
})

const list = fact('subprocessor-list', 'list of sub-processors', {
  fields: {
    ...unrankedFields('subprocessor-list', {
      url: 'list of sub-processors, address',
      document: 'list of sub-processors, document',
      section: 'list of sub-processors, section',
      updated: 'list of sub-processors, last update',
    }),
    onRequest: value('subprocessor-list', 'list of sub-processors, on request', noIsBetter),
    complete: value('subprocessor-list', 'completeness of the list of sub-processors', yesIsBetter),
  },
})

/** The terms on sub-processors. */
export const subprocessing: FieldDiffer = inside({
  authorisation: gradedCommitment(
    'authorisation',
    'authorisation of sub-processors',
    'type',
    scale(false, 'general', 'specific', 'none'),
  ),
  notice,
  objection,
  flowDown: flowDown('obligations of sub-processors'),
  liability: gradedCommitment(
    'liability',
    'liability for sub-processors',
    'extent',
    scale(false, 'limited', 'full'),
    { fields: { towards: value('liability', 'liability for sub-processors, towards whom') } },
  ),
  list,
  permittedRegions: value('location', 'regions permitted to sub-processors', presence),
  outsideEea: value('location', 'sub-processors outside the EEA', noIsBetter),
})
