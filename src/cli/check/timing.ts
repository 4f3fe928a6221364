import type { Look } from '../../report/style.ts'
import { count } from '../../report/text.ts'
import { textTable } from '../io/table.ts'

/** The rules that took longest, as many as one reads. */
const most = 20

/** How long each rule took on all services together, the longest first. */
export function timing(times: ReadonlyMap<string, number>, look: Look): string {
  const all = [...times].sort(([, a], [, b]) => b - a)
  const sum = all.reduce((total, [, ms]) => total + ms, 0)
  const rows = all
    .slice(0, most)
    .map(([rule, ms]) => [rule, ms.toFixed(2), `${((100 * ms) / (sum || 1)).toFixed(1)}%`])
  const rest = all.length - rows.length
  const lines = textTable(['rule', 'ms', 'share'], rows, { look, right: [1, 2] })
  const others = rest > 0 ? `, ${count(rest, 'rule')} not shown` : ''
  return `${[...lines, look.paint('quiet', `${sum.toFixed(2)} ms in ${count(all.length, 'rule')}${others}`)].join('\n')}\n`
}
