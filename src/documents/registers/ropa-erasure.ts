import type { Activity } from '../../model/declaration.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell } from './cells.ts'
import type { RegisterContext } from './context.ts'
import { formatCell } from './format-cell.ts'
import type { RegisterCell } from './register.ts'
import { type ScheduledRetention, scheduleOf } from './retention-schedule.ts'
import { afterText, periodCell } from './retention-text.ts'

type Here = RegisterContext & { readonly own: Words['ropa'] }

/** The time limits of an activity, categories with the same limit in one line. */
export function erasureCell(activity: Activity, here: Here): RegisterCell {
  const { retention } = activity
  if (retention === undefined) return gap('not-declared')
  if (retention === 'unknown') return gap('unknown')
  const lines = new Map<string, string[]>()
  for (const kept of scheduleOf(activity)) {
    const limit = limitText(kept, here)
    const { category } = kept
    const name = category === undefined ? here.own.allData : here.wordOf('data', category)
    lines.set(limit, [...(lines.get(limit) ?? []), name])
  }
  return listCell([...lines].map(([limit, names]) => `${[...new Set(names)].join(', ')}: ${limit}`))
}

function limitText({ entry, after }: ScheduledRetention, here: Here): string {
  const context = { ...here, own: wordsOfLanguage(here.language).retention }
  const { words, legal } = here
  const from = entry?.period === undefined ? undefined : entry.from
  const period = formatCell(periodCell(entry, 'not-declared', context), words)
  const running =
    from === undefined ? period : context.own.after({ period, event: legal.events[from] })
  const parts = [
    ...(entry === undefined && after.length > 0 ? [] : [running]),
    ...(entry?.for === undefined ? [] : [entry.for]),
    ...after.map((one) => afterText(one, context)),
  ]
  return parts.join('; ')
}
