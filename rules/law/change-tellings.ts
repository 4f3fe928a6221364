import type { ChangeFacts, ChangeKind, Citation, Telling } from '../../src/model/rule.ts'
import { gdpr } from './cite.ts'

/** Whoever must be told of a change, or nobody. */
type Tell = (change: ChangeFacts) => readonly Telling[]

/** By the notice of whoever is the controller. */
const inNotice =
  (what: string, ...basis: readonly Citation[]): Tell =>
  ({ providerControls }) => [
    { who: providerControls ? 'data-subjects-of-provider' : 'data-subjects', what, basis },
  ]

/** In the record of a controller, and where we act for others in that of a processor too. */
const inRecord =
  (what: string, asController: Citation, asProcessor?: Citation): Tell =>
  ({ forOthers, providerControls }) =>
    // What the provider does as a controller stands in its own record.
    providerControls
      ? []
      : [
          {
            who: 'record',
            what,
            basis: forOthers && asProcessor ? [asController, asProcessor] : [asController],
          },
        ]

const all =
  (...tells: readonly Tell[]): Tell =>
  (change) =>
    tells.flatMap((tell) => tell(change))

const when =
  (holds: (change: ChangeFacts) => boolean, tell: Tell): Tell =>
  (change) =>
    holds(change) ? tell(change) : []

const none: Tell = () => []

const comes = ({ event }: ChangeFacts) => event === 'added'

const recipients = all(
  inNotice('the recipients', gdpr(13, 1, 'e'), gdpr(14, 1, 'e')),
  inRecord('the recipients', gdpr(30, 1, 'd')),
)

const abroad = when(
  (change) => change.abroad,
  all(
    inNotice('the transfer and its safeguard', gdpr(13, 1, 'f'), gdpr(14, 1, 'f')),
    inRecord('the transfer and its country', gdpr(30, 1, 'e'), gdpr(30, 2, 'c')),
  ),
)

/** Under a specific authorisation nobody comes in without us; under a general one we can object. */
const decision: Tell = ({ authorisation, objection }) => {
  const time = objection === undefined ? 'we can object' : `we can object within ${objection}`
  const what = authorisation === 'specific' ? 'it needs our authorisation beforehand' : time
  return [{ who: 'approver', what, basis: [gdpr(28, 2)] }]
}

const ourControllers: Tell = ({ forOthers }) =>
  forOthers
    ? [
        {
          who: 'controllers',
          what: 'the new sub-processor, beforehand, so that they can object',
          basis: [gdpr(28, 2)],
        },
      ]
    : []

/** Behind a provider of ours it is the provider who is told and can object. */
const engagement = when(({ inChain }) => !inChain, all(decision, ourControllers))

const ourselves = all(
  inNotice('who we are', gdpr(13, 1, 'a'), gdpr(14, 1, 'a')),
  inRecord('who we are', gdpr(30, 1, 'a'), gdpr(30, 2, 'a')),
)

/** Our own officer; that of a provider is in its own papers. */
const ourOfficer = when(
  ({ path }) => !path.startsWith('provider/'),
  all(
    () => [{ who: 'authority', what: 'how to reach the officer', basis: [gdpr(37, 7)] }],
    inNotice('how to reach the officer', gdpr(13, 1, 'b'), gdpr(14, 1, 'b')),
    inRecord('the officer', gdpr(30, 1, 'a'), gdpr(30, 2, 'a')),
  ),
)

const dataAndSubjects = inRecord('the categories of data and of data subjects', gdpr(30, 1, 'c'))

const dataElsewhere = inNotice(
  'the categories of data, where they do not come from the person',
  gdpr(14, 1, 'd'),
)

const automated = ({ path }: ChangeFacts) =>
  /\/features\/(?:automated-decision|scoring|profiling)/.test(path)

const tells: Readonly<Partial<Record<ChangeKind, Tell>>> = {
  service: all(when(comes, ourControllers), recipients, abroad),
  organisation: ourselves,
  provider: all(
    when(({ path }) => path === 'provider/name', recipients),
    abroad,
  ),
  officer: ourOfficer,
  representative: when(({ path }) => !path.startsWith('provider/'), ourselves),
  role: recipients,
  purpose: all(
    (change) =>
      comes(change)
        ? inNotice('the new purpose, before data serve it', gdpr(13, 3), gdpr(14, 4))(change)
        : inNotice('the purposes', gdpr(13, 1, 'c'), gdpr(14, 1, 'c'))(change),
    inRecord('the purposes', gdpr(30, 1, 'b'), gdpr(30, 2, 'b')),
  ),
  'own-purpose': (change) =>
    inNotice(
      "the provider's own purposes",
      gdpr(13, 1, 'c'),
      gdpr(14, 1, 'c'),
    )({
      ...change,
      providerControls: true,
    }),
  'legal-basis': inNotice('the legal basis', gdpr(13, 1, 'c'), gdpr(14, 1, 'c')),
  data: all(dataElsewhere, dataAndSubjects),
  'special-category': all(dataElsewhere, dataAndSubjects),
  subjects: dataAndSubjects,
  feature: when(automated, inNotice('automated decisions', gdpr(13, 2, 'f'), gdpr(14, 2, 'g'))),
  recipients,
  subprocessor: all(
    when((change) => comes(change) || change.replaced, engagement),
    when(({ event, replaced }) => event !== 'changed' || replaced, recipients),
    abroad,
  ),
  'embedded-service': when(({ event }) => event !== 'changed', recipients),
  location: abroad,
  transfer: abroad,
  safeguard: inNotice('the safeguard', gdpr(13, 1, 'f'), gdpr(14, 1, 'f')),
  retention: all(
    inNotice('how long data are kept', gdpr(13, 2, 'a'), gdpr(14, 2, 'a')),
    inRecord('the time limits for erasure', gdpr(30, 1, 'f')),
  ),
  measure: inRecord('the measures of security', gdpr(30, 1, 'g'), gdpr(30, 2, 'd')),
}

/** What can raise the risk that an impact assessment has weighed. */
const risks: ReadonlySet<ChangeKind> = new Set([
  'role',
  'activity',
  'purpose',
  'own-purpose',
  'data',
  'special-category',
  'subjects',
  'children',
  'feature',
  'subprocessor',
  'location',
  'transfer',
  'safeguard',
  'retention',
  'measure',
])

const review = when(
  ({ assessed, direction, kind }) => assessed && direction === 'weaker' && risks.has(kind),
  () => [
    {
      who: 'impact-assessment',
      what: "a review of the risk, with our officer's advice",
      basis: [gdpr(35, 11), gdpr(35, 2)],
    },
  ],
)

/** Each is told once, of everything. */
export const tell: Tell = (change) => {
  const told = new Map<Telling['who'], Telling>()
  for (const { who, what, basis } of all(tells[change.kind] ?? none, review)(change)) {
    const before = told.get(who)
    told.set(who, {
      who,
      what: before ? `${before.what}, and ${what}` : what,
      basis: [...(before?.basis ?? []), ...basis],
    })
  }
  return [...told.values()]
}
