import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysAtLeast,
  daysAtMost,
  firstDay,
  hoursAtMost,
  lastDay,
  lengthOf,
  plusDays,
} from '../../src/model/duration.ts'

const exactly = (hours: number) => ({ atLeast: hours, atMost: hours })

describe('a duration', () => {
  test.each([
    ['48 hours', exactly(48)],
    ['1 hour', exactly(1)],
    ['1.5 hours', exactly(1.5)],
    ['30 minutes', exactly(0.5)],
    ['0 days', exactly(0)],
    ['3 days', exactly(72)],
    ['3 calendar days', exactly(72)],
    ['1 calendar day', exactly(24)],
    ['2 weeks', exactly(336)],
    ['1 month', { atLeast: 28 * 24, atMost: 31 * 24 }],
    ['6 months', { atLeast: 181 * 24, atMost: 184 * 24 }],
    ['12 months', { atLeast: 365 * 24, atMost: 366 * 24 }],
    ['1.5 months', { atLeast: 28 * 24, atMost: 62 * 24 }],
    ['1 year', { atLeast: 365 * 24, atMost: 366 * 24 }],
    ['1 business day', { atLeast: 24, atMost: 3 * 24 }],
    ['5 business days', { atLeast: 5 * 24, atMost: 7 * 24 }],
    ['6 working days', { atLeast: 6 * 24, atMost: 10 * 24 }],
    ['10 business days', { atLeast: 10 * 24, atMost: 14 * 24 }],
    ['72h', exactly(72)],
    ['72 h', exactly(72)],
    ['14d', exactly(14 * 24)],
    ['30min', exactly(0.5)],
    ['1d12h', exactly(36)],
    ['1 year and 6 months', { atLeast: (365 + 181) * 24, atMost: (366 + 184) * 24 }],
    ['1 year, 6 months', { atLeast: (365 + 181) * 24, atMost: (366 + 184) * 24 }],
    ['1y6m', { atLeast: (365 + 181) * 24, atMost: (366 + 184) * 24 }],
    ['P30D', exactly(720)],
    ['PT36H', exactly(36)],
    ['PT90M', exactly(1.5)],
    ['P1M', { atLeast: 28 * 24, atMost: 31 * 24 }],
    ['P1MT1M', { atLeast: 28 * 24 + 1 / 60, atMost: 31 * 24 + 1 / 60 }],
    ['P1Y2W3DT4H', { atLeast: (365 + 14 + 3) * 24 + 4, atMost: (366 + 14 + 3) * 24 + 4 }],
  ])('of %s is %j hours', (duration, hours) => {
    expect(lengthOf(duration)).toEqual(hours)
  })

  test.each([
    undefined,
    'without-undue-delay',
    'promptly',
    'unknown',
    '',
    '48',
    'hours',
    '2 moons',
  ])('%j is none', (duration) => {
    expect(lengthOf(duration)).toBeUndefined()
    expect([hoursAtMost, daysAtMost, daysAtLeast].map((ask) => ask(duration))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('is held against an upper limit by its longest reading, against a lower one by its shortest', () => {
    expect([hoursAtMost('1 month'), daysAtMost('1 month'), daysAtLeast('1 month')]).toEqual([
      744, 31, 28,
    ])
    expect([daysAtMost('10 business days'), daysAtLeast('10 business days')]).toEqual([14, 10])
  })

  /** Counts the business days that end in the `days` calendar days after any weekday. */
  test('of business days is never longer in a calendar than it says', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.integer({ min: 1, max: 40 }), (start, count) => {
        let day = start
        for (let left = count; left > 0; ) {
          day++
          if (day % 7 < 5) left--
        }
        const length = lengthOf(`${count} business days`)
        expect(day - start).toBeLessThanOrEqual((length?.atMost ?? 0) / 24)
        expect(day - start).toBeGreaterThanOrEqual((length?.atLeast ?? 0) / 24)
      }),
    )
  })

  /** Days from the first of a month, counted from the year 2000, to the first of a later one. */
  const daysBetween = (month: number, count: number) =>
    (Date.UTC(2000, month + count) - Date.UTC(2000, month)) / 86_400_000

  test('of months is as long as in some year, and never longer or shorter in any', () => {
    const everyMonth = Array.from({ length: 4800 }, (_, month) => month)
    for (let count = 1; count <= 12; count++) {
      const days = everyMonth.map((month) => daysBetween(month, count))
      const length = { atLeast: Math.min(...days) * 24, atMost: Math.max(...days) * 24 }
      expect(lengthOf(`${count} months`), `${count}`).toEqual(length)
      expect(lengthOf(`P${count}M`), `${count}`).toEqual(length)
    }
    fc.assert(
      fc.property(fc.constantFrom(...everyMonth), fc.nat(600), (month, count) => {
        const length = lengthOf(`${count} months`)
        expect(daysBetween(month, count)).toBeLessThanOrEqual((length?.atMost ?? 0) / 24)
        expect(daysBetween(month, count)).toBeGreaterThanOrEqual((length?.atLeast ?? 0) / 24)
      }),
    )
  })

  test('is at least as long as its shortest reading', () => {
    const unit = fc.constantFrom(
      'minutes',
      'hours',
      'days',
      'business days',
      'weeks',
      'months',
      'years',
    )
    fc.assert(
      fc.property(fc.nat(1000), unit, (count, name) => {
        const length = lengthOf(`${count} ${name}`)
        expect(length?.atLeast).toBeLessThanOrEqual(length?.atMost ?? Number.NaN)
      }),
    )
  })
})

describe('a date', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-28', 1, '2026-03-29'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(plusDays(day, days)).toBe(later)
  })

  test.each([
    ['2024-11-05', '2024-11-05', '2024-11-05'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['unknown', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s is from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })
})
