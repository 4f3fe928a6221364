import { firstDay, lastDay, lengthOf, plusDays } from '../model/duration.ts'
import type { Truth } from './verdict.ts'

/** A day, a month or a year. */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)

/** Whether a date is certainly that day or later; undefined where it can lie on either side. */
export function isFrom(date: string, day: string): Truth {
  if ((firstDay(date) ?? '') >= day) return true
  return (lastDay(date) ?? '') < day ? false : undefined
}

/** The day that lies so long before another: `3 years` and `6 months` by the calendar, else by days. */
export function daysBefore(day: string, duration: string): string {
  const months = monthsOf(duration)
  if (months === undefined) return plusDays(day, -Math.ceil((lengthOf(duration)?.atMost ?? 0) / 24))
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, days))
  return first.toISOString().slice(0, 10)
}

/** Whole months and years as months. */
function monthsOf(duration: string): number | undefined {
  const [, count, unit] = /^(\d+) (month|year)s?$/.exec(duration) ?? []
  if (count !== undefined) return Number(count) * (unit === 'year' ? 12 : 1)
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? []
  const total = Number(years) * 12 + Number(months)
  return total > 0 ? total : undefined
}
