/** The same day so many months later; a day that the month lacks runs into the next, as the rules count. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // A year of five digits would no longer compare as text.
  if (year + months / 12 > 9900) return '9999-12-31'
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10)
}
