import {
  type Activity,
  at,
  type Embedded,
  enumerated,
  isControlling,
  isElsewhere,
  isUnknown,
  listed,
  plainText,
  quoted,
  rule,
  type Service,
  type ServiceSummary,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isSubprocessorToo, processor } from '../law/scopes.ts'

export default rule({
  id: 'embedded-service-undescribed',
  chapter: 'chain',
  title: 'Embedded service of which no paper says what happens to the data',
  severity: 'warning',
  basis: [gdpr(28, 1), gdpr(28, 3), gdpr(28, 4)],
  remedy:
    'ask the provider for the papers of what it builds in, or for a promise that its own cover it',
  request: 'embedded-service-papers',
  answeredAt: [],
  appliesTo: processor,
  asController: {
    basis: [gdpr(13, 1, 'e'), gdpr(24, 1)],
    remedy: 'ask what the embedded service does with the data, and have the notice say it',
  },
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    for (const embedded of service.embeds ?? []) {
      if (embedded.role === 'controller' || embedded.contract === 'direct') continue
      if (isSubprocessorToo(service, embedded)) continue
      const { service: id } = embedded
      const linked = id === undefined ? undefined : estate.service(id)
      // A declaration that is not here can say it all.
      if (id !== undefined && !linked) continue
      const gaps = topics.filter(
        ({ inOwn, inLinked }) => !(linked && inLinked(linked)) && !inOwn(service, embedded),
      )
      if (gaps.length === 0) continue
      const name = quoted(embedded.name ?? linked?.name ?? embedded.provider ?? embedded.task ?? '')
      const says = linked
        ? t`neither the papers of ${quoted(linked.name)} nor those of ${quoted(service.name)} say of the embedded service`
        : t`the papers of ${quoted(service.name)} do not say of the embedded service ${name}`
      yield at(
        embedded,
        undefined,
        t`${says} ${enumerated(gaps.map(({ what }) => what))}`,
        embedded.optional === true ? { severity: 'info' } : {},
      )
    }
  },
})

interface Topic {
  readonly what: Wording
  readonly inLinked: (linked: ServiceSummary) => boolean
  readonly inOwn: (service: Service, embedded: Embedded) => boolean
}

/** What of an activity is asked of either. */
type Described = Pick<Activity, 'data' | 'subjects' | 'retention'>

const ofActivities =
  (says: (activity: Described) => boolean) =>
  ({ activities = [] }: ServiceSummary): boolean =>
    activities.some((one) => !isControlling(one) && says(one))

/** An activity of the provider's own that speaks of what is embedded. */
const ofItsActivity =
  (says: (activity: Activity) => boolean) =>
  ({ activities = [] }: Service, embedded: Embedded): boolean =>
    activities.some((one) => speaksOf(one, embedded) && says(one))

function speaksOf(
  { id, name = '', purposes, subjectMatter }: Activity,
  embedded: Embedded,
): boolean {
  const matters =
    typeof subjectMatter === 'string'
      ? [subjectMatter]
      : (subjectMatter ?? []).map(({ matter }) => matter)
  const told = [
    id.replaceAll('-', ' '),
    name,
    ...listed(purposes).map((one) => (typeof one === 'string' ? one : one.purpose)),
    ...matters,
  ].map(plainText)
  const names = [
    embedded.name,
    embedded.task,
    embedded.service?.replaceAll('-', ' '),
    embedded.provider,
  ]
  return names.some(
    (one) => one !== undefined && told.some((text) => text.includes(plainText(one))),
  )
}

const hasItems = (list: Activity['data'] | Activity['subjects'] | Activity['retention']) =>
  Array.isArray(list) || isElsewhere(list)

const isSaid = (value: unknown) => value !== undefined && !isUnknown(value)

const byActivity = (what: Wording, says: (activity: Described) => boolean): Topic => ({
  what,
  inLinked: ofActivities(says),
  inOwn: ofItsActivity(says),
})

const notified = ({ breach }: ServiceSummary) =>
  statementsOf(breach, 'notice').some(({ stand }) => stand === 'stated' || stand === 'qualified')

const topics: readonly Topic[] = [
  byActivity(t`which data it handles`, ({ data }) => hasItems(data)),
  byActivity(t`whose data`, ({ subjects }) => hasItems(subjects)),
  {
    what: t`how long data are kept`,
    inLinked: (linked) =>
      ofActivities(({ retention }) => hasItems(retention))(linked) ||
      isSaid(linked.obligations?.endOfContract),
    inOwn: ofItsActivity(({ retention }) => hasItems(retention)),
  },
  {
    what: t`whether a breach is notified`,
    inLinked: notified,
    // What is promised for one case is not promised for what is built in.
    inOwn: ({ breach }) =>
      statementsOf(breach, 'notice').some(
        ({ stand, detail }) =>
          (stand === 'stated' || stand === 'qualified') && detail.for === undefined,
      ),
  },
  {
    what: t`which sub-processors it has`,
    inLinked: ({ subprocessors, subprocessing }) =>
      isSaid(subprocessors) || isSaid(subprocessing?.list) || isSaid(subprocessing?.authorisation),
    inOwn: ({ subprocessing }) => isSaid(subprocessing?.flowDown),
  },
  {
    what: t`how it is secured`,
    inLinked: ({ security }) => isSaid(security?.measures) || security?.byReference !== undefined,
    inOwn: ({ security }) => isSaid(security?.measures) || security?.byReference !== undefined,
  },
]
