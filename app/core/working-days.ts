/** The days off that have a name. `saturday` and `sunday` are used when the day has no other. */
export const daysOff = [
  'saturday',
  'sunday',
  'new_year',
  'maundy_thursday',
  'good_friday',
  'easter_sunday',
  'easter_monday',
  'labour_day',
  'ascension',
  'constitution_day',
  'whit_sunday',
  'whit_monday',
  'christmas_day',
  'boxing_day',
] as const

export type DayOff = (typeof daysOff)[number]

/** Days off on the same date every year, by `MM-DD` (lov om helligdager § 2, lov om 1 og 17 mai). */
const fixed: Readonly<Record<string, DayOff>> = {
  '01-01': 'new_year',
  '05-01': 'labour_day',
  '05-17': 'constitution_day',
  '12-25': 'christmas_day',
  '12-26': 'boxing_day',
}

/** Days off that follow Easter, by days after Easter Sunday (lov om helligdager § 2). */
const movable: Readonly<Record<number, DayOff>> = {
  [-3]: 'maundy_thursday',
  [-2]: 'good_friday',
  0: 'easter_sunday',
  1: 'easter_monday',
  39: 'ascension',
  49: 'whit_sunday',
  50: 'whit_monday',
}

const dayMs = 86_400_000

/**
 * Why a local date `YYYY-MM-DD` is not a working day in Norway, or null when it is one. Christmas Eve, New Year's Eve and
 * Easter Eve are ordinary days in law; the last of them is a Saturday anyhow.
 */
export function dayOff(localDate: string): DayOff | null {
  const day = dayNumber(localDate)
  const holiday = fixed[localDate.slice(5)] ?? movable[day - easterOf(Number(localDate.slice(0, 4)))]
  if (holiday) return holiday
  const weekday = weekdayOf(day)
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null
}

/** The first working day on or after a local date: what is offered when a deadline falls on a day off (practice after domstolloven § 149). */
export function workingDayFrom(localDate: string): string {
  let date = localDate
  while (dayOff(date)) date = addDays(date, 1)
  return date
}

/** The local date so many working days after another, which itself does not count: 5 after a Monday is the Monday after, when no holiday comes between. */
export function addWorkingDays(localDate: string, workingDays: number): string {
  let date = localDate
  for (let left = workingDays; left > 0; left--) date = workingDayFrom(addDays(date, 1))
  return date
}

/** The local date so many days after another, or before it when the number is negative. A day of the calendar has no clock, so daylight saving does not touch it. */
export function addDays(localDate: string, days: number): string {
  return new Date((dayNumber(localDate) + days) * dayMs).toISOString().slice(0, 10)
}

/** Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and Butcher, as `YYYY-MM-DD`. */
export function easterSunday(year: number): string {
  return new Date(easterOf(year) * dayMs).toISOString().slice(0, 10)
}

function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const inMarch = epact + toSunday - 7 * late + 114
  return Date.UTC(year, Math.floor(inMarch / 31) - 1, (inMarch % 31) + 1) / dayMs
}

function dayNumber(localDate: string): number {
  return Math.floor(Date.parse(`${localDate}T00:00:00Z`) / dayMs)
}

/** 0 is Sunday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
