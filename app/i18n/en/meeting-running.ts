import type { Translation } from '../bind'
import type { meetingRunning as source } from '../nb/meeting-running'

/** A meeting while it goes on: the item that it is at, on a screen that everybody looks at. */
export const meetingRunning = {
  title: 'The meeting now',
  run: 'Run the meeting',
  follow: 'Follow the meeting',
  ends: (time: string) => `Ends at ${time}`,
  none: 'No item is being dealt with now.',
  notOpen: 'The meeting is not going on. Here is how long its items took.',
  toMeeting: 'To the meeting',
  internal: 'Internal item',
  internalHint: 'Title and papers are not shown here until the chair chooses so.',
  closed: 'The item is for the members of the group.',
  show: 'Show on the screen',
  showHint: 'Everyone who sees the screen then sees its title, background and papers.',
  hide: 'Hide it again',
  begin: (number: string) => `Begin with item ${number}`,
  next: (number: string) => `Next: item ${number}`,
  goTo: (number: string) => `Go to item ${number}`,
  goToShort: 'Go here',
  pause: 'Pause or end',
  isCurrent: 'Now',
  left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  lastMinute: 'Less than a minute left',
  over: (minutes: number) => (minutes === 1 ? '1 minute over' : `${minutes} minutes over`),
  used: (minutes: number) => (minutes === 1 ? 'Took 1 minute' : `Took ${minutes} minutes`),
  usedLittle: 'Took less than a minute',
  planned: (minutes: string) => `Planned: ${minutes}`,
  minutes: 'Minutes',
  minutesNone: 'The minutes have not been opened yet.',
  minutesWhole: 'Open the whole minutes',
} satisfies Translation<typeof source>
