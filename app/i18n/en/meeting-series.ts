import type { Translation } from '../bind'
import type { meetingSeries as source } from '../nb/meeting-series'

/** When a group usually meets, and what each such meeting begins with. */
export const meetingSeries = {
  title: 'Series of meetings',
  purpose:
    'When the group usually meets, and what always stands on the agenda. The next meetings are planned from here.',
  new: 'New series',
  none: 'No series yet.',
  ended: 'Ended',
  inUse: 'In use',
  fields: {
    title: 'Title',
    occurrence: 'Which one of the month',
    weekday: 'Weekday',
    everyMonths: 'Months between the meetings',
    firstMonth: 'First month',
    starts: 'Starts',
    minutes: 'Length in minutes',
    place: 'Place or link',
    items: 'Standard items',
    itemTitle: 'Standard items',
    itemKind: 'Kind of item',
    itemMinutes: 'Minutes',
    rule: 'When',
    state: 'State',
    date: 'Dates',
  },
  firstMonthHint: 'For example 2027-01.',
  itemsHint: 'They stand first on the agenda of each meeting. Rows without a title are left out.',
  itemRow: (row: number) => `Standard item ${row}: title`,
  kindRow: (row: number) => `Standard item ${row}: kind`,
  minutesRow: (row: number) => `Standard item ${row}: minutes`,
  occurrences: { first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' },
  weekdays: { '1': 'Monday', '2': 'Tuesday', '3': 'Wednesday', '4': 'Thursday', '5': 'Friday' },
  rule: (occurrence: string, weekday: string, months: number) =>
    months === 1
      ? `The ${occurrence} ${weekday} of every month`
      : `The ${occurrence} ${weekday} of every ${months} months`,
  time: (starts: string, minutes: number) => `at ${starts}, ${minutes} minutes`,
  newPage: {
    title: 'New series of meetings',
    purpose: 'No meetings are planned before you choose dates on the next page.',
    submit: 'Save the series',
  },
  edit: {
    title: 'Edit the series',
    action: 'Edit',
    purpose: 'Meetings that have been planned do not change.',
    submit: 'Save the changes',
  },
  planning: {
    heading: 'Plan the next meetings',
    hint: 'The meetings get the standard items. Nobody is told before you send a notice.',
    movedFrom: (date: string) => `Moved from ${date}, which is a day off`,
    submit: 'Plan the meetings',
  },
  planned: 'Planned from the series',
  nonePlanned: 'No meetings have been planned from the series yet.',
  noItems: 'The series has no standard items.',
  ending: {
    trigger: 'End the series …',
    thing: (title: string) => `the series “${title}”`,
    submit: 'End the series',
    consequence: 'No more meetings can be planned from it. Those that have been planned stay.',
  },
} satisfies Translation<typeof source>
