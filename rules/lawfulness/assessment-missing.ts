import {
  type Activity,
  atSaid,
  distinct,
  isProcessing,
  joined,
  type Problem,
  prevailing,
  rule,
  type Service,
  type Statement,
  statementsOf,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import {
  type AssessmentCriterion,
  assessmentCriteria,
  assessmentCriteriaFact,
  criteriaForAssessment,
} from '../law/assessment-criteria.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { dataOf } from './_data.ts'
import { specialIn } from './_special.ts'

export default rule({
  id: 'assessment-missing',
  chapter: 'lawfulness',
  title: 'Signs of high risk and nothing on an impact assessment',
  severity: 'warning',
  basis: [gdpr(35, 1), gdpr(35, 3), edpb('WP248')],
  remedy: 'assess the impact ourselves, and have the provider commit to helping with it',
  request: 'impact-assessment',
  answeredAt: ['.'],
  requirements: ['R42'],
  options: {
    criteria: {
      type: 'integer',
      default: criteriaForAssessment,
      minimum: 1,
      maximum: 9,
      description: 'How many of the nine criteria of WP248 call for an impact assessment.',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, { organisation }, { criteria }) {
    const help = prevailing(service, statementsOf(service.obligations, 'assistance', 'dpia'))
    if (help?.stand === 'stated' || help?.stand === 'qualified') return
    if (organisation?.assessments?.some(isOf(service))) return
    const facts = factsOf(service)
    const met = assessmentCriteria.flatMap((one) => {
      const evidence = distinct(evidenceFor(one, facts))
      return evidence.length === 0
        ? []
        : [t`${worded(one.title)}: ${joined(evidence.slice(0, 4), ', ')}`]
    })
    if (met.length < criteria) return
    yield atSaid(
      help ?? placeIn(service),
      t`${met.length} of the nine signs of high risk ${met.length === 1 ? 'is' : 'are'} declared (${joined(met, '; ')}), and ${saying(help)}`,
      { law: assessmentCriteriaFact },
    )
  },
})

const isOf =
  ({ id }: Service) =>
  (assessment: { readonly type: string; readonly service: string }) =>
    assessment.type === 'impact' && assessment.service === id

const saying = (help: Statement | undefined) =>
  ({
    none: t`nothing is said on an impact assessment`,
    refused: t`the provider refuses to help with an impact assessment`,
    unknown: t`whether the provider helps with an impact assessment is unknown`,
  })[help?.stand === 'refused' || help?.stand === 'unknown' ? help.stand : 'none']

function placeIn(service: Service): Pick<Problem, 'on'> & { readonly field: string } {
  const { obligations } = service
  if (!obligations) return { on: service, field: 'obligations' }
  const { assistance } = obligations
  return typeof assistance === 'object'
    ? { on: assistance, field: 'dpia' }
    : { on: obligations, field: 'assistance' }
}

interface Facts {
  readonly features: readonly string[]
  readonly deciding: readonly string[]
  readonly data: readonly string[]
  readonly sensitive: boolean
  readonly subjects: readonly string[]
  readonly operations: readonly string[]
}

/** The facts of what is done for us; what the provider does for itself is the provider's to assess. */
function factsOf({ activities = [], embeds = [] }: Service): Facts {
  const ours = activities.filter(isProcessing)
  const features = [...ours, ...embeds].flatMap((holder) => holder.features ?? [])
  return {
    features: features
      .filter(({ legalEffect, type }) => !(type === 'automated-decision' && legalEffect === false))
      .map(({ type }) => type),
    deciding: features.filter(({ legalEffect }) => legalEffect === true).map(({ type }) => type),
    data: ours.flatMap((one) =>
      dataOf(one).map(({ category, detail }) =>
        // Content that is carried unseen is content all the same.
        category === 'any' && detail.visible === false ? 'content' : category,
      ),
    ),
    sensitive: ours.some((one) => ['present', 'may-occur'].includes(specialIn(one).state ?? '')),
    subjects: ours.flatMap(subjectsOf),
    operations: ours.flatMap(operationsOf),
  }
}

function subjectsOf(activity: Activity): readonly string[] {
  const { children } = activity
  const state = typeof children === 'object' ? children.state : children
  const named = statementsOf(activity, 'subjects')
    .filter(({ detail }) => detail.included !== false)
    .map(({ word, detail }) => detail.category ?? word ?? '')
  return state === 'included' || state === 'may-occur' ? [...named, 'children'] : named
}

function operationsOf({ operations }: Activity): readonly string[] {
  if (operations === undefined || operations === 'unknown') return []
  if (isList(operations)) return operations
  return Object.entries(operations)
    .filter(
      ([, value]) =>
        value === true || (typeof value === 'object' && (value.included ?? true) === true),
    )
    .map(([name]) => name)
}

const isList = (operations: object): operations is readonly string[] => Array.isArray(operations)

function evidenceFor(criterion: AssessmentCriterion, facts: Facts): readonly Wording[] {
  const { number, features = [], data = [], subjects = [], operations = [] } = criterion
  const among = (found: readonly string[], wanted: readonly string[]) =>
    found.filter((one) => wanted.includes(one))
  return [
    ...among(facts.features, features),
    ...(number === 2 ? facts.deciding : []),
    ...(number === 4 && facts.sensitive ? [t`special categories`] : []),
    ...among(facts.data, data),
    ...among(facts.subjects, subjects),
    ...among(facts.operations, operations),
  ]
}
