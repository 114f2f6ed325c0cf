import ICAL from 'ical.js'

/** An iCalendar text as another program reads it. Throws when it is not valid. */
export function readIcs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      location: event.location,
      start: event.startDate.toJSDate(),
      end: event.endDate.toJSDate(),
      isDate: event.startDate.isDate,
      day: event.startDate.toString().slice(0, 10),
      status: String(component.getFirstPropertyValue('status')),
      url: String(component.getFirstPropertyValue('url')),
      organizer: component.getFirstPropertyValue('organizer'),
      attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
    }
  })
  return { method: calendar.getFirstPropertyValue('method'), events }
}
