/** A meeting's life, in order; a cancelled one stands where it was cancelled. */
export const meetingStates = [
  'planned',
  'called',
  'in_progress',
  'minutes_circulated',
  'approved',
  'published',
  'cancelled',
] as const

export type MeetingState = (typeof meetingStates)[number]

/** What the state is read from: rows that each say who and when. */
export interface StateFacts {
  /** The newest notice that went out. */
  notice: 'called' | 'changed' | 'moved' | 'cancelled' | null
  /** Where the text of the minutes stands; null until they are opened. */
  minutes: 'draft' | 'in_review' | 'decided' | 'published' | 'superseded' | 'withdrawn' | null
}

/**
 * Where a meeting stands. It goes on when its minutes are opened, and from then on stands where they stand: only an
 * approval takes a text of minutes to `decided`, so nothing is approved or published without one.
 */
export function meetingState({ notice, minutes }: StateFacts): MeetingState {
  if (minutes === 'draft') return 'in_progress'
  if (minutes === 'in_review') return 'minutes_circulated'
  if (minutes === 'decided' || minutes === 'withdrawn') return 'approved'
  if (minutes === 'published' || minutes === 'superseded') return 'published'
  if (notice === 'cancelled') return 'cancelled'
  return notice === null ? 'planned' : 'called'
}
