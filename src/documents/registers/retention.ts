import type { Activity, RetentionItem, Service } from '../../model/declaration.ts'
import { daysAtMost } from '../../model/duration.ts'
import { isProcessing, outcomesOf } from '../../model/fact.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { inBlanks } from '../words/vocabulary.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { answer, gap, listCell, plainCell } from './cells.ts'
import { registerContextOf } from './context.ts'
import { durationIn } from './duration-text.ts'
import { endColumns, rowsOrNone, tableRegister } from './frame.ts'
import { type Marks, marksIn } from './marks.ts'
import {
  columnsIn,
  type EmptyReason,
  type Register,
  type RegisterCell,
  type Row,
} from './register.ts'
import { type RetentionKey, retentionColumns } from './retention-columns.ts'
import { type ScheduledRetention, scheduleOf } from './retention-schedule.ts'
import {
  afterText,
  backupsText,
  endingTexts,
  periodCell,
  type RetentionContext,
} from './retention-text.ts'
import { rowsNamedBy } from './row.ts'
import type { TailKey, WholeKey } from './tail.ts'

type Key = RetentionKey | TailKey | WholeKey
type Here = RetentionContext

/** How long each category of data is kept, service by service. */
export function retentionRegister(subject: DocumentInput, options: DocumentOptions): Register<Key> {
  const context = registerContextOf(subject, options)
  const own = wordsOfLanguage(options.language).retention
  const marks = marksIn(subject, 'retention')
  const columns = [...columnsIn(retentionColumns, own), ...endColumns(context)]
  const rows = context.services.flatMap((service) =>
    rowsOf(service, marks(service), { ...context, own }),
  )
  return {
    ...tableRegister(own, context, columns, rows),
    together: ['category', 'items'],
  }
}

function rowsOf(service: Service, marks: Marks, here: Here): readonly Row<Key>[] {
  const rows = (service.activities ?? []).flatMap((activity) =>
    scheduleOf(activity).map((kept) => {
      const objects = [...(kept.entry ? [kept.entry] : []), ...kept.after]
      const [on = activity] = objects
      return rowOf(service, on, keptCells(service, activity, kept, here), marks.on(objects), here)
    }),
  )
  const none = () => rowOf(service, service, noneCells(service, here), marks.on([]), here)
  return rowsOrNone(rows, none, marks, here)
}

const rowOf = rowsNamedBy<RetentionKey>('category')

function keptCells(service: Service, activity: Activity, kept: ScheduledRetention, here: Here) {
  const { own, legal, subject } = here
  const { category, items, entry = {} as RetentionItem } = kept
  const { role = 'unknown', retention: all } = activity
  const silent: EmptyReason = all === 'unknown' ? 'unknown' : 'not-declared'
  const limit = subject.workspace.organisation?.limits?.find(({ data }) => data === category)
  return {
    service: plainCell(service.name),
    activity: plainCell(activity.name ?? inBlanks(activity.id)),
    role: plainCell(legal.roles[role]),
    category: plainCell(category === undefined ? own.all : here.wordOf('data', category)),
    items: listCell(items, 'none'),
    case: entry.for === undefined ? gap('none') : plainCell(entry.for),
    period: periodCell(kept.entry, silent, here),
    days: numberOf(entry.period ?? entry.maximum),
    from: entry.from === undefined ? fromGap(entry) : plainCell(legal.events[entry.from]),
    law: lawCell(entry),
    vague: kept.entry === undefined || entry.unknown ? gap('none') : answer(isVague(entry)),
    reservation: entry.qualified === undefined ? gap('none') : plainCell(entry.qualified),
    fate: entry.then === undefined ? fallen(kept) : endOf(entry.then, here),
    backups: backupsCell(entry.backups, here, kept),
    afterContract: listCell([
      ...kept.after.map((after) => afterText(after, here)),
      ...(isProcessing(activity) ? endingTexts(service, here) : []),
    ]),
    limit: limit === undefined ? gap('none') : plainCell(durationIn(limit.period, here.language)),
    limitDays: numberOf(limit?.period),
  }
}

/** What is not said of a line without an entry of its own is not missing twice. */
const fallen = ({ entry }: ScheduledRetention): RegisterCell =>
  gap(entry === undefined ? 'none' : 'not-declared')

function endOf(then: NonNullable<RetentionItem['then']>, { legal }: Here): RegisterCell {
  return then === 'unknown'
    ? gap('unknown')
    : listCell(outcomesOf(then).map((one) => legal.ends[one]))
}

function numberOf(period: string | undefined): RegisterCell {
  const days = daysAtMost(period)
  return days === undefined ? gap('none') : { number: Math.ceil(days) }
}

/** A period needs its start; an event or a formula does not. */
const fromGap = ({ period }: RetentionItem): RegisterCell =>
  gap(period === undefined ? 'none' : 'not-declared')

/** The law by name, where the law is what sets the period. */
function lawCell({ statute, setBy }: RetentionItem): RegisterCell {
  if (statute !== undefined) return plainCell(statute)
  return gap(setBy === 'law' ? 'not-declared' : 'none')
}

/** Whether neither a number, nor an event, nor a named law settles the end. */
function isVague(entry: RetentionItem): boolean {
  const { period, until, statute, default: usual, maximum, criterion } = entry
  if (entry.qualified !== undefined) return true
  if (period !== undefined || statute !== undefined) return false
  if (usual !== undefined || maximum !== undefined) return false
  if (until !== undefined && until !== 'other' && until !== 'request') return false
  return criterion === undefined || !/\d/.test(criterion)
}

function backupsCell(
  backups: RetentionItem['backups'],
  here: Here,
  kept: ScheduledRetention,
): RegisterCell {
  if (backups === undefined) return fallen(kept)
  return backups === 'unknown' ? gap('unknown') : plainCell(backupsText(backups, here))
}

const noneCells = (service: Service, here: Here) => ({
  ...blank('not-declared'),
  service: plainCell(service.name),
  afterContract: listCell(endingTexts(service, here)),
})

const blank = (reason: EmptyReason): Readonly<Record<RetentionKey, RegisterCell>> => ({
  service: gap(reason),
  activity: gap(reason),
  role: gap('none'),
  category: gap(reason),
  items: gap('none'),
  case: gap('none'),
  period: gap(reason),
  days: gap('none'),
  from: gap('none'),
  law: gap('none'),
  vague: gap('none'),
  reservation: gap('none'),
  fate: gap('none'),
  backups: gap('none'),
  afterContract: gap(reason),
  limit: gap('none'),
  limitDays: gap('none'),
})
