import { atSaid, lastDay, rule } from '../../src/model/rule.ts'
import { edpb, practice } from '../law/cite.ts'
import { subprocessorThresholds } from '../law/subprocessor-practice.ts'
import { declaredList, unreadList } from './_list.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-list-stale',
  chapter: 'subprocessors',
  title: 'List of sub-processors out of date or undated',
  severity: 'warning',
  basis: [edpb('22/2024'), practice('document-age')],
  remedy: 'ask for the current list and the day on which it was last reviewed',
  request: 'list-of-sub-processors',
  answeredAt: ['subprocessing/list/updated!'],
  options: {
    months: {
      type: 'integer',
      default: subprocessorThresholds.listAgeMonthsAtMost,
      strict: 6,
      minimum: 1,
      maximum: 120,
      description: 'The greatest age of a list of sub-processors that you accept, in months.',
    },
  },
  appliesTo: engaging,
  since: '0.1.0',
  *check(service, { asOf }, { months }) {
    const list = declaredList(service)
    if (list?.stand !== 'stated') return
    const { url, document, updated } = list.detail
    if (url === undefined && document === undefined) return
    const date = updated ?? service.documents?.[document ?? '']?.date
    const day = lastDay(date)
    if (day !== undefined) {
      if (plusMonths(day, months) < asOf)
        yield atSaid(list, `the list is of ${date}, more than ${months} months ago`)
      return
    }
    // Whoever has not read the list cannot know its date: that is said already.
    if (unreadList(service)) return
    yield atSaid(
      list,
      date === 'unknown'
        ? 'when the list was last reviewed is unknown'
        : 'the list bears no date, so nothing shows that it is current',
    )
  },
})

/** The same day some months later; a day that the month lacks runs into the next, to the benefit of the list. */
function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10)
}
