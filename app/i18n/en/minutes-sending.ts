import type { Translation } from '../bind'
import type { minutesSending as source } from '../nb/minutes-sending'

/** Minutes that are sent to those with a seat, with the action items of the meeting. */
export const minutesSending = {
  title: 'Send out the minutes',
  purpose:
    'Everyone below gets a notice in Tvers and a mail in their language, with a link to the minutes and the open action items of the meeting. What they are responsible for comes first.',
  open: 'Send out the minutes',
  recipients: 'Recipients',
  people: (number) => (number === 1 ? '1 person' : `${number} people`),
  actionItems: 'Open action items',
  lastSent: 'Last sent',
  last: (date, by, people) =>
    `${date}${by ? ` by ${by}` : ''} to ${people === 1 ? '1 person' : `${people} people`}`,
  sentTo: (date, people) => `Sent ${date} to ${people === 1 ? '1 person' : `${people} people`}`,
  never: 'Not sent yet',
  withoutAccess: (number) =>
    number === 1
      ? 'One person with a seat in the group does not get them, since the minutes are not open to them.'
      : `${number} people with a seat in the group do not get them, since the minutes are not open to them.`,
  internal:
    'Action items of internal agenda items go only to those who may read those, and to those who are responsible.',
  mailOff: 'Whoever wants no such mail gets only the notice in Tvers.',
  name: 'Name',
  organisation: 'Organisation',
  nobody: 'Nobody else in the group may read the minutes.',
  submit: 'Send minutes and action items',
  again: 'Send again',
} satisfies Translation<typeof source>
