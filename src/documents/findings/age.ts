/**
 * Whole months from a document's date to a day; of a month or a year without a day, from its end.
 * Undefined where the date is unknown, absent or not yet come.
 */
export function monthsSince(date: string | undefined, asOf: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = asOf.split('-').map(Number)
  const months =
    (nowYear - Number(year)) * 12 +
    (nowMonth - Number(month ?? 12)) -
    (nowDay < Number(day ?? 31) && day !== undefined ? 1 : 0)
  return months < 0 ? undefined : months
}
