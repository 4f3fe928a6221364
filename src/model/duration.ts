import { memoizeText } from './memoize.ts'

/** The shortest and the longest time that a declared duration can mean, in hours. */
export interface Length {
  readonly atLeast: number
  readonly atMost: number
}

const units: Readonly<Record<string, Length>> = {
  minute: { atLeast: 1 / 60, atMost: 1 / 60 },
  hour: { atLeast: 1, atMost: 1 },
  day: { atLeast: 24, atMost: 24 },
  'calendar day': { atLeast: 24, atMost: 24 },
  week: { atLeast: 168, atMost: 168 },
  year: { atLeast: 365 * 24, atMost: 366 * 24 },
}
const isoUnits: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  TM: 'minute',
}

/** Units as people shorten them; `m` is a month behind a year (`1y6m`), and alone nobody could say. */
const shortUnits: Readonly<Record<string, string>> = {
  y: 'year',
  m: 'month',
  w: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
}

/** A number and its unit in one word: `{ count: '48', unit: 'hour' }`. */
export interface LengthPart {
  readonly count: string
  readonly unit: string
}

const part = /(\d+(?:\.\d+)?) ?((?:business |working |calendar )?[a-z]+)/
const whole = new RegExp(`^${part.source}(?:(?:,? and |, ?| )?${part.source})*$`)
const everyPart = new RegExp(part, 'g')
/** Nearly all are this, and the patterns for the others take long to be compiled. */
const onePart = /^(\d+) ([a-z]+)$/

/** What a length in words is made of: `1 year and 6 months` and `1y6m` of two; undefined for anything else. */
export function partsOf(duration: string): readonly LengthPart[] | undefined {
  const one = onePart.exec(duration)
  if (!one && !whole.test(duration)) return undefined
  return (one ? [one] : [...duration.matchAll(everyPart)]).map(([, count = '', unit = '']) => ({
    count,
    unit: Object.hasOwn(shortUnits, unit) ? (shortUnits[unit] ?? unit) : unit.replace(/s$/, ''),
  }))
}

/**
 * Reads a duration as the schema admits it: `48 hours`, `72h`, `1 year and 6 months`, `P1M`, `PT36H`.
 * Undefined for anything else, such as the vague words of a promptness. Limits are compared
 * conservatively: take `atMost` against an upper limit and `atLeast` against a lower one.
 */
export function lengthOf(duration: string | undefined): Length | undefined {
  return duration === undefined ? undefined : lengthIn(duration).length
}

const lengthIn = memoizeText((duration) => ({ length: readLength(duration) }))

function readLength(duration: string): Length | undefined {
  if (duration.startsWith('P')) return isoLength(duration)
  let total: Length = { atLeast: 0, atMost: 0 }
  for (const part of partsOf(duration) ?? []) {
    const length = lengthOfPart(part)
    if (!length) return undefined
    total = { atLeast: total.atLeast + length.atLeast, atMost: total.atMost + length.atMost }
  }
  return total.atMost > 0 || /^0/.test(duration) ? total : undefined
}

function lengthOfPart({ count, unit }: LengthPart): Length | undefined {
  if (unit === 'month') return months(Number(count))
  if (unit === 'business day' || unit === 'working day') return businessDays(Number(count))
  return times(units[unit], Number(count))
}

/** Days that so many months in a row have at least and at most; twelve of them are a year. */
const daysOfMonths = {
  atLeast: [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334],
  atMost: [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337],
} as const

function months(count: number): Length {
  const years = Math.floor(count / 12)
  const rest = Math.floor(count % 12)
  // Half a month is rounded the way that is worse for whoever relies on it.
  const part = count % 1 === 0 ? 0 : 31
  return {
    atLeast: (years * 365 + (daysOfMonths.atLeast[rest] ?? 0)) * 24,
    atMost: (years * 366 + (daysOfMonths.atMost[rest] ?? 0) + part) * 24,
  }
}

/** A business day can be three calendar days long: from Friday evening to Monday evening. */
function businessDays(count: number): Length {
  return { atLeast: count * 24, atMost: (count + 2 * Math.ceil(count / 5)) * 24 }
}

function isoLength(duration: string): Length | undefined {
  if (!/^P(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])*)?$/.test(duration)) return undefined
  const [date = '', time = ''] = duration.slice(1).split('T')
  let total: Length = { atLeast: 0, atMost: 0 }
  for (const [part, prefix] of [
    [date, ''],
    [time, 'T'],
  ] as const) {
    for (const [, count, letter = ''] of part.matchAll(/(\d+)([YMWDH])/g)) {
      const name = prefix === 'T' && letter === 'M' ? 'TM' : letter
      const unit = isoUnits[name] ?? ''
      const length = unit === 'month' ? months(Number(count)) : times(units[unit], Number(count))
      if (!length) return undefined
      total = { atLeast: total.atLeast + length.atLeast, atMost: total.atMost + length.atMost }
    }
  }
  return total
}

function times(length: Length | undefined, count: number): Length | undefined {
  return length && { atLeast: length.atLeast * count, atMost: length.atMost * count }
}

/** Hours at most, for a comparison with an upper limit. */
export function hoursAtMost(duration: string | undefined): number | undefined {
  return lengthOf(duration)?.atMost
}

/** At its shortest. */
export function hoursAtLeast(duration: string | undefined): number | undefined {
  return lengthOf(duration)?.atLeast
}

/** Days at most, for a comparison with an upper limit. */
export function daysAtMost(duration: string | undefined): number | undefined {
  const hours = hoursAtMost(duration)
  return hours === undefined ? undefined : hours / 24
}

/** Days at least, for a comparison with a lower limit. */
export function daysAtLeast(duration: string | undefined): number | undefined {
  const hours = hoursAtLeast(duration)
  return hours === undefined ? undefined : hours / 24
}

/** The day `days` after a day, both `YYYY-MM-DD`. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day so many months later; a day that the month lacks runs into the next, to the benefit of the paper. */
export const plusMonths = (day: string, months: number): string => monthsLater(`${day}+${months}`)

/** Documents are of the same few days over and over, and a calendar takes its time. */
const monthsLater = memoizeText((sum) => {
  const [day = '', months = ''] = sum.split('+')
  return addMonths(day, Number(months))
})

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // A year of five digits would no longer compare as text.
  if (year + months / 12 > 9900) return '9999-12-31'
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10)
}

/** The first day that a document date can mean: `2024-11` is 2024-11-01; undefined for `unknown`. */
export function firstDay(date: string | undefined): string | undefined {
  if (date === undefined || date === 'unknown') return undefined
  return `${date}-01-01`.slice(0, 10)
}

/** The last day that a document date can mean: `2024-11` is 2024-11-30; undefined for `unknown`. */
export function lastDay(date: string | undefined): string | undefined {
  if (date === undefined || date === 'unknown') return undefined
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10)
}
