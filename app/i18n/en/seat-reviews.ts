import type { Translation } from '../bind'
import type { seatReviews as source } from '../nb/seat-reviews'

export const seatReviews = {
  title: 'Review of seats',
  purpose: 'Every quarter the chair goes through who has a seat here, and signs.',
  start: 'Go through the seats',
  open: 'See the reviews',
  onlyChair: 'The chair goes through the seats and signs.',
  dueBy: 'Next review by',
  late: 'Overdue',
  none: 'Nobody has gone through the seats yet.',
  history: 'Earlier reviews',
  at: 'Signed',
  by: 'Signed by',
  seats: 'Seats',
  ended: 'Ending',
  outcome: 'Decision',
  outcomes: { stays: 'Stays', ends: 'Ends' },
  lastDay: 'Last day',
  lastDayOf: (organisation) => `Last day of the seat of ${organisation}`,
  seat: (organisation, role) => `${organisation}, ${role}`,
  signing: {
    title: 'Go through the seats',
    purpose: 'Say for each seat whether it stays or ends. The list is kept as it stands when you sign.',
    visits: 'You see the day that each person last opened the workspace. It is not kept in the review.',
    lastHere: 'last here',
    never: 'has not been here',
    consequence: 'Seats that end give no access after their last day.',
    submit: 'Sign the review',
    empty: 'Nobody has a seat here now.',
  },
  signed: (by) => `Signed by ${by}`,
} satisfies Translation<typeof source>
