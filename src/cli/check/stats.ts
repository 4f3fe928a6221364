import type { Findings, WrittenReport } from '../../model/report.ts'
import type { Look } from '../../report/style.ts'
import { count, visible } from '../../report/text.ts'
import { textTable } from '../io/table.ts'

/** How often each rule found something, the most frequent first, whether it is open or excused. */
export function stats(report: WrittenReport, look: Look): string {
  const { findings, waived, known, unchanged, rules, summary } = report
  const open = countsOf([findings])
  const excused = countsOf([waived, known, unchanged])
  const rows = rules
    .map(({ id, chapter, severity }) => ({
      id,
      chapter,
      severity,
      open: open.get(id) ?? 0,
      excused: excused.get(id) ?? 0,
    }))
    .filter((row) => row.open + row.excused > 0)
    .sort((a, b) => b.open - a.open || b.excused - a.excused || (a.id < b.id ? -1 : 1))
    .map((row) => [`${row.open}`, `${row.excused}`, visible(row.id), row.chapter])
  const lines =
    rows.length > 0
      ? textTable(['open', 'excused', 'rule', 'chapter'], rows, { look, right: [0, 1] })
      : []
  const services = `${count(summary.services, 'service')} in ${count(summary.files, 'file')}`
  const quiet = rules.filter(({ severity }) => severity !== 'off').length - rows.length
  return `${[...lines, look.paint('quiet', `${services}; ${count(quiet, 'rule')} of ${rules.length} found nothing`)].join('\n')}\n`
}

function countsOf(lists: readonly Findings[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const findings of lists)
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
