import {
  type Activity,
  at,
  distinct,
  enumerated,
  type Feature,
  isControlling,
  type Problem,
  quoted,
  rule,
  t,
  term,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { mayHoldAnything } from '../law/data-practice.ts'
import { type Data, dataLabel, dataOf, holdsAnything } from './_data.ts'
import { handledIn, specialIn } from './_special.ts'

export default rule({
  id: 'special-categories-not-addressed',
  chapter: 'lawfulness',
  title: 'Special categories neither excluded nor admitted',
  severity: 'warning',
  basis: [gdpr(9, 1), gdpr(28, 3)],
  remedy: 'have the annex say that they may occur in content, and what protects them then',
  request: 'special-categories',
  answeredAt: ['activities/*/specialCategories'],
  asController: {
    basis: [gdpr(9, 1), gdpr(9, 2), gdpr(30, 1, 'c')],
    remedy:
      'have the notice say whether they may occur, and on which exception of Article 9(2) they are handled then',
  },
  requirements: ['R5'],
  since: '0.1.0',
  *check(service) {
    for (const activity of service.activities ?? [])
      for (const problem of gapOf(activity))
        yield {
          ...problem,
          cause: {
            on: service,
            field: 'activities',
            message: (names) => t`special categories are left open in ${names}`,
          },
          member: quoted(activity.id),
        }
  },
})

function* gapOf(activity: Activity): Generator<Problem> {
  const { state, detail, categories } = specialIn(activity)
  const found = handledIn(activity)
  const handled = [...new Set(found.map(({ category }) => category))]
  const among = found.flatMap(({ item }) => item ?? [])
  // Where they are excluded, content of which a closed list says what it is holds what that says.
  const may = enumerated(distinct(contentOf(activity, state === 'none')))
  const id = quoted(activity.id)
  const place = detail
    ? { on: detail, field: 'state' }
    : { on: activity, field: 'specialCategories' }
  if (state === 'unknown')
    yield { ...place, message: t`whether ${id} handles special categories is unknown` }
  else if (isRuledOut(state) && handled.length > 0)
    yield {
      ...place,
      message: t`special categories are excluded from ${id}, and it handles ${enumerated(handled.map((one) => term(one)))} data`,
      // Which data there are is what Article 28(3) wants agreed, and here both is written.
      ...(state === 'none' && !isControlling(activity) && { severity: 'error' as const }),
      remedy: t`have the annex admit what is handled, or the data struck out`,
    }
  else if (state === 'none' && may !== '')
    yield {
      ...place,
      message: t`special categories are excluded from ${id}, and ${may} may hold them`,
    }
  // Of a controller the exception is asked, with what it is for.
  else if (
    state === 'present' &&
    categories.length + handled.length === 0 &&
    !isControlling(activity)
  )
    yield {
      ...place,
      message: t`special categories are handled in ${id}, and nothing says which`,
      remedy: t`have the annex name them as what they are, and what protects them`,
    }
  else if (state === undefined && among.length > 0 && !isControlling(activity))
    yield {
      ...place,
      message: t`nothing is said on special categories in ${id}, and ${enumerated(among.map(quoted))} ${among.length === 1 ? t`is one` : t`are some`} (${enumerated(handled.map((one) => term(one)))})`,
      remedy: t`have the annex name them as what they are, and what protects them`,
    }
  else if (state === undefined && handled.length > 0 && !isControlling(activity))
    yield {
      ...place,
      message: t`${id} handles ${enumerated(handled.map((one) => term(one)))} data, and nothing is said on what protects special categories`,
      remedy: t`have the annex name them as what they are, and what protects them`,
    }
  else if (state !== undefined || handled.length > 0) return
  else if (may !== '')
    yield at(
      activity,
      'specialCategories',
      t`nothing is said on special categories in ${id}, and ${may} may hold them`,
    )
  // Business contacts of a controller hold none unless somebody says so.
  else if (isControlling(activity)) return
  else if (openItems(activity).length > 0)
    yield at(
      activity,
      'specialCategories',
      t`nothing is said on special categories in ${id}, and ${enumerated(openItems(activity))} may hold them`,
    )
  else
    yield at(activity, 'specialCategories', t`nothing is said on special categories in ${id}`, {
      severity: 'info',
      remedy: t`have the annex exclude them, each by its name`,
    })
}

/** What people write into a field of a known category. */
const openItems = (activity: Activity): readonly Wording[] =>
  dataOf(activity).flatMap(({ detail }) => (detail.items ?? []).filter(mayHoldAnything).map(quoted))

/** What may hold anything: the content itself, and the features that make it. */
function contentOf(activity: Activity, isExcluded: boolean): readonly Wording[] {
  const content = dataOf(activity)
    .filter((one) => holdsAnything(one) && !(isExcluded && isListed(one)))
    .map(dataLabel)
  if (content.length > 0) return content
  return (activity.features ?? []).flatMap(({ type }) => made[type] ?? [])
}

const made: Readonly<Partial<Record<Feature['type'], Wording>>> = {
  'call-recording': t`recordings of calls`,
  'screen-recording': t`recordings of screens`,
  transcription: t`transcripts`,
}

/** Excluded, for good or until the agreement names some: what is handled all the same is admitted by neither. */
const isRuledOut = (state: string | undefined) => state === 'none' || state === 'if-agreed'

/** Content of its own kind, each of which is named: exam papers, invoices, designs. */
const isListed = ({ category, detail: { items, openEnded } }: Data) =>
  category === 'content' && items !== undefined && openEnded !== true
