import {
  type Activity,
  at,
  type Document,
  type Elsewhere,
  enumerated,
  isElsewhere,
  isProcessing,
  type Problem,
  quoted,
  rule,
  type Service,
  t,
  term,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isUnread } from '../law/notices.ts'

export default rule({
  id: 'description-elsewhere',
  chapter: 'data',
  title: 'Description left to the customer or to another paper',
  severity: 'error',
  basis: [gdpr(28, 3)],
  remedy: 'have the annex filled in, and declare what we describe ourselves under selected',
  request: 'description',
  answeredAt: ['.'],
  requirements: ['R4', 'R5', 'R6'],
  asController: {
    basis: [gdpr(13, 1, 'c'), gdpr(30, 1, 'c')],
    remedy: 'have the notice say it itself',
  },
  since: '0.1.0',
  *check(service) {
    for (const activity of service.activities ?? [])
      for (const problem of gapsOf(activity, service))
        yield {
          ...problem,
          cause: {
            on: service,
            field: 'activities',
            ...(problem.key !== undefined && { key: problem.key }),
            message: (names) =>
              t`the description is left to the customer or to another paper: ${names}`,
          },
          member: quoted(activity.id),
        }
  },
})

const parts = ['operations', 'purposes', 'data', 'subjects'] as const
type Part = (typeof parts)[number]

/** One finding for all that is left to the customer, and one for each paper that sets out the rest. */
function* gapsOf(activity: Activity, service: Service): Generator<Problem> {
  const open = parts.flatMap((field) => {
    const value = activity[field]
    return isElsewhere(value) && value.selected === undefined ? [{ field, value }] : []
  })
  const ours = open.filter(({ value }) => value.byReference === undefined)
  const [begun, blank] = partition(ours, ({ value }) => value.named !== undefined)
  if (blank.length > 0)
    yield told(activity, blank, t`${are(blank)} left to the customer, and nothing is filled in`, {})
  if (begun.length > 0)
    yield told(
      activity,
      begun,
      t`${are(begun)} named in part, and the rest is left to the customer and not filled in`,
      { key: 'rest', severity: 'warning' },
    )
  const papers = new Set(open.flatMap(({ value }) => paperOf(value) ?? []))
  for (const paper of papers) {
    const document = service.documents?.[paper]
    // A paper that nobody has declared is a source that does not exist, and another rule says so.
    if (!document) continue
    const [begun, all] = partition(
      open.filter(({ value }) => paperOf(value) === paper),
      ({ value }) => value.named !== undefined,
    )
    const [lost, rest] = partition(begun, isNotFound)
    if (lost.length > 0)
      yield told(
        activity,
        lost,
        t`${are(lost)} named in part, and ${quoted(paper)}, where the rest is said to stand, does not set it out`,
        {
          key: `lost ${paper}`,
          severity: 'warning',
          remedy: t`have the paper completed, or the reference mended`,
        },
      )
    if (rest.length > 0)
      yield told(
        activity,
        rest,
        t`${are(rest)} named in part, and the rest stands in ${quoted(paper)}, ${isUnread(document) ? t`which nobody has read` : t`and is not declared here`}`,
        {
          key: `rest ${paper}`,
          severity: 'warning',
          remedy: t`read ${quoted(paper)}, and declare what it says`,
        },
      )
    const [absent, there] = partition(all, isNotFound)
    if (absent.length > 0)
      yield told(
        activity,
        absent,
        t`${are(absent)} said to stand in ${quoted(paper)}, which does not set them out`,
        {
          key: `absent ${paper}`,
          remedy: t`have the paper completed, or the reference mended`,
        },
      )
    if (there.length === 0) continue
    if (isProcessing(activity) && !isBindingPaper(document))
      yield told(
        activity,
        there,
        t`${are(there)} only set out in ${quoted(paper)} (${term(document.type)}), which is no part of the contract`,
        { key: paper, remedy: t`have the agreement or its annex set them out itself` },
      )
    else
      yield told(
        activity,
        there,
        t`${are(there)} set out in ${quoted(paper)}, ${isUnread(document) ? t`which nobody has read` : t`and not declared here`}`,
        {
          key: paper,
          severity: 'warning',
          remedy: t`read ${quoted(paper)}, and declare what it says`,
        },
      )
  }
}

/** A page that the provider changes as it likes sets out nothing; a controller says what it does on just such a page. */
const isBindingPaper = ({ type }: Document) =>
  !['privacy-policy', 'web-page', 'help-article', 'security-policy', 'sub-processor-list'].includes(
    type,
  )

type Open = { readonly field: Part; readonly value: Elsewhere }

function told(
  activity: Activity,
  [first, ...others]: readonly Open[],
  message: Wording,
  more: Omit<Problem, 'on' | 'field' | 'message'>,
): Problem {
  return at(activity, first?.field, message, {
    ...more,
    // What the operations are is asked of the same paper.
    implies: [{ rule: 'operations-missing', on: activity, field: 'operations' }],
    related: others.map(({ field }) => ({ on: activity, field, message: names[field] })),
  })
}

const names = {
  operations: t`the operations`,
  purposes: t`the purposes`,
  data: t`the types of personal data`,
  subjects: t`the categories of data subjects`,
} as const satisfies Record<Part, Wording>

const are = (open: readonly Open[]) => t`${enumerated(open.map(({ field }) => names[field]))} are`

const isNotFound = ({ value }: Open) => 'found' in value && value.found === false

const paperOf = ({ byReference }: Elsewhere): string | undefined =>
  [byReference].flat()[0]?.split(' ', 1)[0]

/** Those of which it holds, and the others. */
function partition<T>(
  all: readonly T[],
  holds: (one: T) => boolean,
): readonly [yes: readonly T[], no: readonly T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))]
}
