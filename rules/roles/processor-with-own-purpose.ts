import {
  type Activity,
  at,
  atSaid,
  distinct,
  enumerated,
  isControlling,
  isProcessing,
  joined,
  listed,
  type OwnPurpose,
  type Problem,
  prevailing,
  quoted,
  rule,
  type Service,
  statementsOf,
  t,
  term,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isAbout } from '../law/purpose-wording.ts'

export default rule({
  id: 'processor-with-own-purpose',
  chapter: 'roles',
  title: 'Customer data used for ends of the provider',
  severity: 'error',
  basis: [gdpr(28, 3, 'a'), gdpr(28, 10), gdpr(6, 1)],
  remedy:
    'have the use excluded, or declared as a controller activity with its own legal basis and notice',
  request: 'own-purposes',
  answeredAt: ['ownPurposes', 'activities/*/purposes/*', 'activities/*/features/*/detail'],
  requirements: ['R12'],
  asController: {
    basis: [gdpr(6, 1), gdpr(13, 1, 'c')],
    remedy: 'have the notice name the use as a purpose, with its own legal basis',
  },
  since: '0.1.0',
  *check(service) {
    const { ownPurposes } = service
    if (ownPurposes === 'unknown')
      yield at(
        service,
        'ownPurposes',
        t`whether customer data are used for ends of the provider is unknown`,
        { severity: 'warning' },
      )
    const uses = listed(ownPurposes)
    for (const use of uses) if (!anonymous(use)) yield* gapOf(use, service)
    yield* madeAnonymous(uses.filter((use) => anonymous(use) && use.activity === undefined))
    yield* amongThePurposes(service)
    yield* asTask(service)
    yield* training(service)
  },
})

const anonymous = ({ anonymised, qualified }: OwnPurpose) =>
  anonymised === true && qualified === undefined

function* gapOf(use: OwnPurpose, service: Service): Generator<Problem> {
  const { activities = [] } = service
  const { activity: id, legalBasis } = use
  if (id !== undefined) {
    const activity = activities.find((one) => one.id === id)
    if (activity && isProcessor(activity))
      yield at(
        use,
        'activity',
        t`${described(use)} under ${quoted(id)}, in which the provider is ${worded(`${activity.role}`)}`,
      )
    else if (activity && isControlling(activity) && legalBasis === 'unknown')
      yield at(use, 'legalBasis', t`${described(use)}, on a legal basis that is unknown`, {
        severity: 'warning',
      })
    // An activity that is not there, or has no role or basis, is a finding of its own.
    return
  }
  if (legalBasis !== undefined && legalBasis !== 'unknown')
    yield at(
      use,
      'legalBasis',
      t`${described(use)} on the basis ${legalBasis}, and no controller activity covers it`,
      // Who has promised to use the data for nothing else may not fall back on a basis of its own.
      excluded(service) ? foldsTheContradiction(use) : { severity: 'warning' },
    )
  else
    yield at(
      use,
      'purpose',
      t`${described(use)}, and neither a controller activity nor a legal basis for it is declared`,
      {
        ...(use.anonymised === true && { severity: 'warning' }),
        ...(excluded(service) && foldsTheContradiction(use)),
        // What nobody bounds is one question, however many ends the documents list.
        cause: {
          on: service,
          field: 'ownPurposes',
          key: String(use.anonymised ?? 'plain'),
          message: (names) =>
            t`${dataOf(use)} are used for ends of the provider, and neither a controller activity nor a legal basis is declared for ${names}`,
        },
        member: endsOf(use),
      },
    )
}

/** That another clause excludes it is the same question. */
const foldsTheContradiction = (use: OwnPurpose) => ({
  implies: [{ rule: 'contradiction', on: use, field: 'purpose' }],
})

const excluded = (service: Service) =>
  prevailing(service, statementsOf(service.obligations, 'noOtherUse'))?.stand === 'stated'

const described = (use: OwnPurpose) =>
  t`${dataOf(use)} are used for ends of the provider (${endsOf(use)})`

function dataOf({ anonymised }: OwnPurpose): Wording {
  const state = {
    true: t`customer data that are made anonymous`,
    pseudonymised: t`pseudonymised customer data, which are personal data,`,
    unknown: t`customer data, of which it is unknown whether they are made anonymous,`,
  }[String(anonymised)]
  return state ?? t`customer data`
}

const endsOf = ({ purpose, detail, qualified }: OwnPurpose) =>
  joined(
    [
      ended(purpose),
      ...(detail === undefined ? [] : [quoted(detail)]),
      ...(qualified === undefined ? [] : [t`softened by ${quoted(qualified)}`]),
    ],
    ', ',
  )

const ended = (purpose: OwnPurpose['purpose']) =>
  purpose === 'other' ? t`other ends` : term(purpose)

/** What comes out is no personal data; making it is still a use that nobody instructed. */
function* madeAnonymous(uses: readonly OwnPurpose[]): Generator<Problem> {
  const [first, ...others] = uses
  if (!first) return
  const ends = enumerated(distinct(uses.map(({ purpose }) => ended(purpose))))
  yield at(
    first,
    'anonymised',
    t`customer data are made anonymous for ends of the provider (${ends}), and making them so is a use of personal data that nothing declared covers`,
    {
      severity: 'info',
      remedy: t`instruct the anonymisation in the agreement, and ask for its method and a ban on undoing it`,
      related: others.map((other) => ({
        on: other,
        field: 'anonymised',
        message: t`for ${ended(other.purpose)}`,
      })),
    },
  )
}

const isProcessor = ({ role }: Pick<Activity, 'role'>) =>
  role === 'processor' || role === 'sub-processor'

/** An end of the provider's own among the purposes that the customer is said to pursue. */
function* amongThePurposes({ activities = [] }: Service): Generator<Problem> {
  for (const activity of activities.filter(isProcessor))
    for (const one of statementsOf(activity, 'purposes')) {
      const text = one.detail.purpose ?? one.word ?? ''
      if (one.detail.included === false || !isAbout(text, 'own-ends')) continue
      yield atSaid(
        one,
        t`${quoted(text)} reads as an end of the provider, which is ${worded(`${activity.role}`)} in ${quoted(activity.id)}`,
        { severity: 'warning' },
      )
    }
}

/** An end of the provider's own as what a sub-processor does. */
function* asTask({ subprocessors }: Service): Generator<Problem> {
  for (const one of listed(subprocessors)) {
    const { task = '', inUse, name, id } = one
    if (inUse === false || !isAbout(task, 'own-ends')) continue
    yield at(
      one,
      'task',
      t`${quoted(name ?? id)} is engaged for ${quoted(task)}, which reads as an end of the provider`,
      { severity: 'warning' },
    )
  }
}

function* training(service: Service): Generator<Problem> {
  const { activities = [], embeds = [], ownPurposes } = service
  if (ownPurposes === false || excludesOtherUse(service)) return
  if (listed(ownPurposes).some(({ purpose }) => purpose === 'training-of-models')) return
  const holders = [...activities.filter(isProcessing), ...embeds.filter(servesUs)]
  for (const feature of features(holders))
    if (feature.type === 'training-of-models')
      yield at(
        feature,
        'type',
        t`models are trained on the data, and nothing says whether for the customer or for ends of the provider`,
        { severity: 'warning' },
      )
  const own = features(activities.filter(isProcessing))
  if (own.some(({ type }) => type === 'training-of-models')) return
  const first = own.find(
    ({ type, trains }) => type === 'artificial-intelligence' && trains !== false,
  )
  // Who works with models and promises nothing has left open what they learn from.
  if (first && ownPurposes === undefined)
    yield at(
      first,
      first.trains === undefined ? 'type' : 'trains',
      first.trains === true
        ? t`models learn from the data, and nothing says whether for the customer or for ends of the provider`
        : t`artificial intelligence works on the data, and nothing says that they train no models`,
      {
        severity: 'warning',
        remedy: t`agree that neither the provider nor its sub-processors train models on the data`,
      },
    )
}

const servesUs = ({ role }: { readonly role?: string }) => role !== 'controller'

const features = (holders: readonly Pick<Activity, 'features'>[]) =>
  holders.flatMap((one) => one.features ?? [])

const excludesOtherUse = (service: Service) =>
  prevailing(
    service,
    statementsOf(service.obligations, 'noOtherUse').filter(
      ({ detail }) => detail.for === undefined,
    ),
  )?.stand === 'stated'
