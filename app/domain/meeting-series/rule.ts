import { addDays, workingDayFrom } from '~/core/working-days'

export const occurrences = ['first', 'second', 'third', 'fourth', 'last'] as const
/** Monday to Friday, as a form sends them. */
export const weekdays = ['1', '2', '3', '4', '5'] as const

/** Which day of which months a series falls on. */
export interface DayRule {
  occurrence: (typeof occurrences)[number]
  /** 1 is Monday. */
  weekday: number
  everyMonths: number
  /** The month that is counted from, `YYYY-MM`. */
  firstMonth: string
}

export interface SeriesDay {
  /** The local date of the meeting. */
  date: string
  /** The date that the rule gives, when that is a day off and the meeting is the next working day. */
  movedFrom: string | null
}

/** The next days of a series after a local date, soonest first; a day off gives way to the next working day. */
export function daysAfter(rule: DayRule, after: string, count: number): SeriesDay[] {
  const days: SeriesDay[] = []
  for (let nth = firstMonthAfter(rule, after); days.length < count; nth++) {
    const wanted = dayIn(monthAt(rule.firstMonth, nth * rule.everyMonths), rule)
    const date = workingDayFrom(wanted)
    if (date > after) days.push({ date, movedFrom: date === wanted ? null : wanted })
  }
  return days
}

/** How many times the interval fits between the first month and the month of a date; never less than none. */
function firstMonthAfter({ firstMonth, everyMonths }: DayRule, after: string): number {
  const months = monthNumber(after.slice(0, 7)) - monthNumber(firstMonth)
  return Math.max(0, Math.floor(months / everyMonths))
}

function dayIn(month: string, { occurrence, weekday }: DayRule): string {
  if (occurrence === 'last') {
    const lastDay = addDays(`${monthAt(month, 1)}-01`, -1)
    return addDays(lastDay, -((weekdayOf(lastDay) - weekday + 7) % 7))
  }
  const first = `${month}-01`
  const untilFirst = (weekday - weekdayOf(first) + 7) % 7
  return addDays(first, untilFirst + 7 * occurrences.indexOf(occurrence))
}

/** 1 is Monday, 7 Sunday. */
function weekdayOf(localDate: string): number {
  return new Date(`${localDate}T12:00:00Z`).getUTCDay() || 7
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthAt(month: string, later: number): string {
  const number = monthNumber(month) + later
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
