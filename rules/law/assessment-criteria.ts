import type { Feature, LawFact } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'
import { specialCategories } from './special-categories.ts'

/** One of the nine criteria of WP248, and the declared facts that make it evident. */
export interface AssessmentCriterion {
  readonly number: number
  readonly title: string
  readonly features?: readonly Feature['type'][]
  readonly data?: readonly string[]
  readonly subjects?: readonly string[]
  readonly operations?: readonly string[]
}

/** Two of them or more, and an assessment is normally required. */
export const criteriaForAssessment = 2

/** The nine criteria. A declaration cannot show every one: scale and exclusion are for people to judge. */
export const assessmentCriteria: readonly AssessmentCriterion[] = [
  { number: 1, title: 'scoring or evaluation', features: ['scoring', 'profiling'] },
  { number: 2, title: 'automated decision with effect', features: ['automated-decision'] },
  {
    number: 3,
    title: 'systematic monitoring',
    features: [
      'monitoring',
      'call-recording',
      'screen-recording',
      'location-tracking',
      'online-tracking',
    ],
  },
  {
    number: 4,
    title: 'sensitive or highly personal data',
    data: [
      ...specialCategories,
      'location',
      'call-recordings',
      'voicemail',
      'screen-recordings',
      'transcripts',
      'messages',
      'content',
    ],
  },
  { number: 5, title: 'large scale' },
  { number: 6, title: 'matching or combining', operations: ['combination', 'alignment'] },
  {
    number: 7,
    title: 'vulnerable persons',
    subjects: ['employees', 'customer-staff', 'applicants', 'patients', 'pupils', 'children'],
  },
  {
    number: 8,
    title: 'innovative technology',
    features: ['artificial-intelligence', 'voice-biometrics', 'training-of-models'],
  },
  { number: 9, title: 'keeps people from a right or a service' },
]

/** The criteria are WP248's; which declared fact meets which is our own reading. */
export const assessmentCriteriaFact: LawFact = {
  id: 'wp248-criteria',
  title: 'WP248 rev.01: two or more of nine criteria (which facts meet them is our own reading)',
  url: edpb('WP248').url,
  verified: true,
}
