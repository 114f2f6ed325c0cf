import type { meetingNotices, meetings } from '#db/schema'
import { localDateOf, osloTimeOfDay, yearNumber } from '~/core/calendar'
import type { MeetingState } from './policy'

type Row = typeof meetings.$inferSelect

export interface ListedMeeting {
  id: string
  /** `3/26` */
  number: string
  title: string
  startsAt: string
  endsAt: string
  /** Local date and times of day in Oslo. */
  date: string
  starts: string
  ends: string
  place: string
  state: MeetingState
  minutes: 'none' | 'open' | 'approved'
}

/** What may leave the server of a meeting in a list. */
export function presentListedMeeting(
  row: { meeting: Row; minutesId: string | null; approvedAt: Date | null },
  state: MeetingState = 'planned',
): ListedMeeting {
  const { id, number, year, title, startsAt, endsAt, place } = row.meeting
  return {
    id,
    number: yearNumber(number, year),
    title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    date: localDateOf(startsAt),
    starts: osloTimeOfDay(startsAt),
    ends: osloTimeOfDay(endsAt),
    place,
    state,
    minutes: row.approvedAt ? 'approved' : row.minutesId ? 'open' : 'none',
  }
}

/** What may leave the server of a meeting on its own page: the calendar facts, and the notices that went out. */
export function presentMeeting(
  row: Row,
  { state }: { state: MeetingState },
  notices: ReadonlyArray<{ notice: typeof meetingNotices.$inferSelect; by: string | null }>,
) {
  const { minutes: _minutes, ...facts } = presentListedMeeting(
    { meeting: row, minutesId: null, approvedAt: null },
    state,
  )
  return {
    ...facts,
    version: row.version,
    notices: notices.map(({ notice, by }) => ({
      id: notice.id,
      kind: notice.kind,
      reason: notice.reason,
      by: by ?? '',
      at: notice.sentAt.toISOString(),
    })),
  }
}
