import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { localDateOf } from '~/core/calendar'
import { osloInstant } from '~/core/oslo-time'
import { addDays, addWorkingDays, dayOff, easterSunday, workingDayFrom } from '~/core/working-days'

const date = fc
  .integer({ min: 0, max: 366 * 150 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())

describe('holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    // The earliest and the latest that Easter can be.
    [1818, '1818-03-22'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i is %s', (year, easter) => {
    expect(easterSunday(year)).toBe(easter)
  })

  it('has Easter on a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1900; year <= 2200; year++) {
      const easter = Temporal.PlainDate.from(easterSunday(year))
      expect(easter.dayOfWeek, String(year)).toBe(7)
      expect(easter.toString() >= `${year}-03-22` && easter.toString() <= `${year}-04-25`).toBe(true)
    }
  })

  it('are these in 2026', () => {
    const days = Array.from({ length: 365 }, (_none, day) => addDays('2026-01-01', day))
    const holidays = days
      .map((day) => [day, dayOff(day)] as const)
      .filter(([, why]) => why && why !== 'saturday' && why !== 'sunday')
    expect(holidays).toEqual([
      ['2026-01-01', 'new_year'],
      ['2026-04-02', 'maundy_thursday'],
      ['2026-04-03', 'good_friday'],
      ['2026-04-05', 'easter_sunday'],
      ['2026-04-06', 'easter_monday'],
      ['2026-05-01', 'labour_day'],
      ['2026-05-14', 'ascension'],
      ['2026-05-17', 'constitution_day'],
      ['2026-05-24', 'whit_sunday'],
      ['2026-05-25', 'whit_monday'],
      ['2026-12-25', 'christmas_day'],
      ['2026-12-26', 'boxing_day'],
    ])
  })

  it('can fall together: 17 May 2027 is Whit Monday, and one day off', () => {
    expect(dayOff('2027-05-17')).toBe('constitution_day')
    expect(workingDayFrom('2027-05-15')).toBe('2027-05-18')
  })

  it('leaves Christmas Eve and New Year’s Eve as working days', () => {
    expect([dayOff('2026-12-24'), dayOff('2026-12-31')]).toEqual([null, null])
  })
})

describe('working days', () => {
  it('are never a Saturday or a Sunday', () => {
    fc.assert(
      fc.property(date, (day) => {
        const weekday = Temporal.PlainDate.from(day).dayOfWeek
        if (weekday >= 6) expect(dayOff(day)).not.toBeNull()
      }),
    )
  })

  it('the one offered is the first that is not off, and within a week', () => {
    fc.assert(
      fc.property(date, (day) => {
        const offered = workingDayFrom(day)
        expect(dayOff(offered)).toBeNull()
        const between = Temporal.PlainDate.from(day).until(offered).days
        expect(between).toBeGreaterThanOrEqual(0)
        expect(between).toBeLessThanOrEqual(6)
        for (let step = 0; step < between; step++) expect(dayOff(addDays(day, step))).not.toBeNull()
      }),
    )
  })

  it('are counted one by one', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), (day, number) => {
        const end = addWorkingDays(day, number)
        const days = Temporal.PlainDate.from(day).until(end).days
        const passed = Array.from({ length: days }, (_none, step) => addDays(day, step + 1))
        expect(passed.filter((one) => dayOff(one) === null)).toHaveLength(number)
        expect(dayOff(end)).toBeNull()
      }),
    )
  })

  it('are counted the same in one step as in two', () => {
    const few = fc.integer({ min: 0, max: 15 })
    fc.assert(
      fc.property(date, few, few, (day, first, second) => {
        expect(addWorkingDays(addWorkingDays(day, first), second)).toBe(addWorkingDays(day, first + second))
      }),
    )
  })

  it('five from the Monday before Easter 2026 is over Easter', () => {
    expect(addWorkingDays('2026-03-30', 5)).toBe('2026-04-09')
  })
})

describe('days of the calendar', () => {
  it('follow one another across daylight saving, whatever zone the machine is in', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -400, max: 400 }), (day, number) => {
        expect(addDays(day, number)).toBe(Temporal.PlainDate.from(day).add({ days: number }).toString())
      }),
    )
    expect([addDays('2027-03-27', 1), addDays('2027-03-28', 1)]).toEqual(['2027-03-28', '2027-03-29'])
    expect([addDays('2026-10-24', 1), addDays('2026-10-25', 1)]).toEqual(['2026-10-25', '2026-10-26'])
  })

  it('begin and end on clocks in Oslo, on the short day and the long one', () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(localDateOf(osloInstant(day, '00:00'))).toBe(day)
        expect(localDateOf(osloInstant(day, '23:59'))).toBe(day)
      }),
    )
  })
})
