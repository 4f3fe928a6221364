import {
  atSaid,
  type DueDay,
  lastDay,
  plusMonths,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { edpb, practice } from '../law/cite.ts'
import { subprocessorThresholds } from '../law/subprocessor-practice.ts'
import { declaredList, unreadList } from './_list.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-list-stale',
  chapter: 'subprocessors',
  title: 'List of sub-processors out of date or undated',
  severity: 'warning',
  basis: [edpb('22/2024', 25, 32), practice('document-age')],
  remedy: 'ask for the current list and the day on which it was last reviewed',
  request: 'list-of-sub-processors',
  answeredAt: ['subprocessing/list/updated!'],
  options: {
    months: {
      type: 'integer',
      default: subprocessorThresholds.listAgeMonthsAtMost,
      strict: 6,
      limit: 'listMonths',
      minimum: 1,
      maximum: 120,
      description: 'The greatest age of a list of sub-processors that you accept, in months.',
    },
  },
  appliesTo: engaging,
  since: '0.1.0',
  due: (service, _workspace, { months }) => ageing(service, months),
  *check(service, { asOf }, { months }) {
    const found = kept(service)
    if (!found) return
    const { list, date } = found
    for (const { day } of ageing(service, months))
      if (day < asOf)
        yield atSaid(list, t`the list is of ${date}, more than ${months} months ago`, {
          remedy: t`ask for the current list, reviewed at least every ${months} months, and its date`,
        })
    // Whoever has not read the list cannot know its date: that is said already.
    if (lastDay(date) !== undefined || unreadList(service)) return
    yield atSaid(
      list,
      date === 'unknown'
        ? t`when the list was last reviewed is unknown`
        : t`the list bears no date, so nothing shows that it is current`,
    )
  },
})

function* ageing(service: Service, months: number): Generator<DueDay> {
  const { list, date } = kept(service) ?? {}
  const since = lastDay(date)
  if (list === undefined || since === undefined) return
  yield {
    kind: 'list',
    on: list.on,
    field: list.field ?? 'updated',
    day: plusMonths(since, months),
    name: service.name,
    since,
    months,
    who: 'vendor',
  }
}

/** A list that is somewhere to be read, with its date as far as it has one. */
function kept(service: Service) {
  const list = declaredList(service)
  if (list?.stand !== 'stated') return undefined
  const { url, document, updated } = list.detail
  if (url === undefined && document === undefined) return undefined
  // The day of a document, and that it has none, is asked of the document.
  if (updated === undefined && service.documents?.[document ?? '']) return undefined
  return { list, date: updated }
}
