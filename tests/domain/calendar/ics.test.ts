import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { osloTimeOfDay, localDateOf } from '~/core/calendar'
import { osloInstant } from '~/core/oslo-time'
import { feedIcs, invitationIcs, type CalendarMeeting } from '~/domain/calendar/ics'
import { readIcs } from '#tests/support/ics'

const meeting = (wanted: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  id: '01920000-0000-7000-8000-000000000000',
  sequence: 0,
  cancelled: false,
  title: 'Ordinært møte',
  workspace: 'Direktoratsgruppen',
  place: 'Teams; rom 2, andre etasje\nved heisen',
  startsAt: osloInstant('2026-12-04', '10:00'),
  endsAt: osloInstant('2026-12-04', '12:00'),
  stamp: new Date('2026-11-25T09:00:00Z'),
  url: 'https://tvers.test/workspaces/group/meetings/1',
  ...wanted,
})
const people = {
  organizer: { name: 'Direktoratsgruppen', email: 'no-reply@tvers.test' },
  attendee: { name: 'Maja "Meg" Medlem, POD', email: 'maja@pod.test' },
}

describe('an invitation', () => {
  it('is a request with one attendee, that another program reads as it was meant', () => {
    const { method, events } = readIcs(invitationIcs(meeting(), people))
    expect(method).toBe('REQUEST')
    expect(events).toMatchObject([
      {
        uid: '01920000-0000-7000-8000-000000000000@tvers',
        sequence: 0,
        summary: 'Ordinært møte (Direktoratsgruppen)',
        location: 'Teams; rom 2, andre etasje\nved heisen',
        status: 'CONFIRMED',
        organizer: 'mailto:no-reply@tvers.test',
      },
    ])
    expect(events[0]?.attendees).toEqual(['mailto:maja@pod.test'])
  })

  it('keeps its name when it is changed or cancelled, and counts on', () => {
    const changed = readIcs(invitationIcs(meeting({ sequence: 1, place: 'Oslo' }), people))
    const cancelled = readIcs(invitationIcs(meeting({ sequence: 2, cancelled: true }), people))
    expect(new Set([...changed.events, ...cancelled.events].map(({ uid }) => uid)).size).toBe(1)
    expect([changed.events[0]?.sequence, cancelled.events[0]?.sequence]).toEqual([1, 2])
    expect([cancelled.method, cancelled.events[0]?.status]).toEqual(['CANCEL', 'CANCELLED'])
  })

  it.each([
    ['the day before summer time', '2027-03-27', '2027-03-27T09:00:00.000Z'],
    ['the day summer time begins', '2027-03-28', '2027-03-28T08:00:00.000Z'],
    ['the day summer time ends', '2026-10-25', '2026-10-25T09:00:00.000Z'],
    ['the day before that', '2026-10-24', '2026-10-24T08:00:00.000Z'],
  ])('is at ten in Oslo on %s', (_what, date, instant) => {
    const startsAt = osloInstant(date, '10:00')
    const endsAt = osloInstant(date, '11:30')
    const [event] = readIcs(invitationIcs(meeting({ startsAt, endsAt }), people)).events
    expect(event?.start.toISOString()).toBe(instant)
    expect(event?.end.getTime()).toBe(endsAt.getTime())
  })

  it('comes through with the same time on clocks in Oslo, whatever the day', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)))
    fc.assert(
      fc.property(day, fc.integer({ min: 8, max: 20 }), (at, hour) => {
        const date = at.toISOString().slice(0, 10)
        const time = `${String(hour).padStart(2, '0')}:15`
        const startsAt = osloInstant(date, time)
        const text = invitationIcs(meeting({ startsAt, endsAt: new Date(startsAt.getTime() + 1) }), people)
        const start = readIcs(text).events[0]?.start ?? new Date(0)
        expect([localDateOf(start), osloTimeOfDay(start)]).toEqual([date, time])
      }),
      { numRuns: 40 },
    )
  })

  it('stays one event whatever the title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const { events } = readIcs(invitationIcs(meeting({ title: `Møte ${title}` }), people))
        expect(events).toHaveLength(1)
        expect(events[0]?.attendees).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a calendar to subscribe to', () => {
  it('has nobody’s address in it, and deadlines as whole days', () => {
    const text = feedIcs({
      name: 'Tvers',
      meetings: [meeting(), meeting({ id: '2', cancelled: true, sequence: 3 })],
      deadlines: [
        {
          id: '3',
          title: 'Frist: Skriv planen',
          date: '2027-03-28',
          stamp: new Date('2026-11-25T09:00:00Z'),
          url: 'https://tvers.test/x',
        },
      ],
    })
    const { events } = readIcs(text)
    expect(events.map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'null'])
    expect(events[2]).toMatchObject({ isDate: true, day: '2027-03-28', summary: 'Frist: Skriv planen' })
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto:/i)
  })
})
