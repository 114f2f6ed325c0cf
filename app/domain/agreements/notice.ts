import { addMonths } from '~/core/calendar'

/** The earliest last day of an agreement that is terminated on a day. */
export function earliestEnd(today: string, noticeMonths: number | null): string {
  return addMonths(today, noticeMonths ?? 0)
}

/** The last day that notice can be given for the agreement to end with its own last day; null when it says nothing of it. */
export function noticeLimit(lastsTo: string | null, noticeMonths: number | null): string | null {
  return lastsTo && noticeMonths ? addMonths(lastsTo, -noticeMonths) : null
}
