import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { addDays } from '~/core/working-days'

/** A meeting as a calendar shows it. */
export interface CalendarMeeting {
  id: string
  /** How many notices have gone out before the one it is sent with. */
  sequence: number
  cancelled: boolean
  title: string
  workspace: string
  place: string
  startsAt: Date
  endsAt: Date
  /** When this version of it was made. */
  stamp: Date
  /** Where more is to be read. */
  url: string
}

/** A deadline as a calendar shows it: a whole day. */
export interface CalendarDeadline {
  id: string
  title: string
  /** `YYYY-MM-DD` */
  date: string
  stamp: Date
  url: string
}

const prodId = { company: 'Tvers', product: 'Tvers' }

/**
 * An invitation (RFC 5546 REQUEST, or CANCEL) for one recipient: who else is called is in Tvers, not in the mail.
 * Times are instants in UTC, which are right on both sides of daylight saving without a table of time zones.
 */
export function invitationIcs(
  meeting: CalendarMeeting,
  people: { organizer: { name: string; email: string }; attendee: { name: string; email: string } },
): string {
  const method = meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({ prodId, method })
  const status = ICalAttendeeStatus.NEEDSACTION
  calendar.createEvent({
    ...factsOf(meeting),
    organizer: people.organizer,
    // Answers are given in Tvers, where a deputy can be asked too: nobody reads the mailbox that the invitation is from.
    attendees: [{ ...people.attendee, status, rsvp: false }],
  })
  return calendar.toString()
}

/** A calendar to subscribe to: meetings and deadlines, and nobody's name or address. */
export function feedIcs(feed: {
  name: string
  meetings: readonly CalendarMeeting[]
  deadlines: readonly CalendarDeadline[]
}): string {
  const calendar = ical({ prodId, name: feed.name, ttl: 3600 })
  for (const meeting of feed.meetings) calendar.createEvent(factsOf(meeting))
  for (const { id, title, date, stamp, url } of feed.deadlines) {
    calendar.createEvent({
      id: uidOf(id),
      stamp,
      start: new Date(`${date}T00:00:00Z`),
      end: new Date(`${addDays(date, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: title,
      url,
    })
  }
  return calendar.toString()
}

function factsOf(meeting: CalendarMeeting) {
  const { id, sequence, cancelled, title, workspace, place, startsAt, endsAt, stamp, url } = meeting
  return {
    id: uidOf(id),
    sequence,
    stamp,
    start: startsAt,
    end: endsAt,
    summary: `${title} (${workspace})`,
    location: place,
    description: url,
    url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** The same for a thing's whole life, wherever it is sent from. */
function uidOf(id: string): string {
  return `${id}@tvers`
}
