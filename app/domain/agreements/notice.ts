/** The same day so many months later, or earlier when negative; the last of the month when it has no such day. */
export function addMonths(localDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = localDate.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, lastDay))
  return first.toISOString().slice(0, 10)
}

/** The earliest last day of an agreement that is terminated on a day. */
export function earliestEnd(today: string, noticeMonths: number | null): string {
  return addMonths(today, noticeMonths ?? 0)
}

/** The last day that notice can be given for the agreement to end with its own last day; null when it says nothing of it. */
export function noticeLimit(lastsTo: string | null, noticeMonths: number | null): string | null {
  return lastsTo && noticeMonths ? addMonths(lastsTo, -noticeMonths) : null
}
