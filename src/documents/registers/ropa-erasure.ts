import type { Activity } from '../../model/declaration.ts'
import { retentionWords } from '../text/register-retention-words.ts'
import type { RopaWords } from '../text/register-ropa-words.ts'
import { gap, inBlanks, listOf } from './cells.ts'
import type { Context } from './context.ts'
import type { Cell } from './register.ts'
import { type Kept, scheduleOf } from './retention-schedule.ts'
import { afterText, periodCell } from './retention-text.ts'
import { shown } from './shown.ts'

type Here = Context & { readonly own: RopaWords }

/** The time limits of an activity, categories with the same limit in one line. */
export function erasureCell(activity: Activity, here: Here): Cell {
  const { retention } = activity
  if (retention === undefined) return gap('not-declared')
  if (retention === 'unknown') return gap('unknown')
  const lines = new Map<string, string[]>()
  for (const kept of scheduleOf(activity)) {
    const limit = limitText(kept, here)
    const { category } = kept
    const name = category === undefined ? here.own.allData : inBlanks(category)
    lines.set(limit, [...(lines.get(limit) ?? []), name])
  }
  return listOf([...lines].map(([limit, names]) => `${[...new Set(names)].join(', ')}: ${limit}`))
}

function limitText({ entry, after }: Kept, here: Here): string {
  const context = { ...here, own: retentionWords[here.language] }
  const { words, legal } = here
  const from = entry?.period === undefined ? undefined : entry.from
  const period = shown(periodCell(entry, 'not-declared', context), words)
  const running = from === undefined ? period : context.own.after(period, legal.events[from])
  const parts = [
    ...(entry === undefined && after.length > 0 ? [] : [running]),
    ...(entry?.for === undefined ? [] : [entry.for]),
    ...after.map((one) => afterText(one, context)),
  ]
  return parts.join('; ')
}
